"""The command `botosmith strip`."""

from functools import partial
from pathlib import Path

import click

from ..config import Settings
from .options import FOLDER, quiet_option, with_settings
from .progress import report_wait


@click.command(name="strip")
@click.option(
    "--botocore",
    type=FOLDER,
    help="Folder of the botocore package; by default, the installed one.",
)
@click.option(
    "--output", "target", type=FOLDER, required=True, help="Folder of the copy."
)
@with_settings("services", "all_services")
@quiet_option("Print errors only.")
def strip_command(
    settings: Settings, botocore: Path | None, target: Path, quiet: bool
) -> None:
    """Copy botocore without the data of other services.

    The copy has the data of the given services, and of those for logging in: sts, sso,
    sso-oidc and signin. By default, the services come from [tool.botosmith] in
    pyproject.toml.
    """
    import botocore as installed

    from ..output.strip import strip_botocore

    services = settings.selection()
    done = strip_botocore(
        botocore or Path(installed.__file__).parent,
        target,
        None if services is None else services.keys(),
        partial(report_wait, quiet=quiet),
    )
    if quiet:
        return
    click.echo(
        f"{target}: {done.services} of {done.all_services} services, "
        f"{done.size / 1e6:.1f} of {done.whole_size / 1e6:.1f} MB"
    )
