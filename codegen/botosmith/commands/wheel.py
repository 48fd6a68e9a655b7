"""The command `botosmith wheel`."""

from importlib.util import find_spec
from pathlib import Path

import click
from attrs import evolve

from ..config import Settings
from ..errors import BotosmithError, convert_os_errors
from .check import explain
from .options import FOLDER, GENERATION, quiet_option, shown, with_settings
from .progress import show_progress, show_step


@click.command(name="wheel")
@click.option(
    "--name",
    help="Name of the project, such as acme-aws; by default, the name of the package "
    "with hyphens.",
)
@click.option(
    "--output",
    "folder",
    type=FOLDER,
    default="dist",
    show_default=True,
    help="Folder to put the wheel and the sdist in.",
)
@click.option(
    "--post",
    type=click.IntRange(min=1),
    metavar="N",
    help="Number of a post-release: the version is that of botocore and botosmith, "
    "whatever the services are, and an index accepts each version once.",
)
@click.option(
    "--require-botocore",
    is_flag=True,
    help="Require at least the botocore whose models the SDK has.",
)
@with_settings(*(name for name in GENERATION if name != "output"))
@quiet_option("Print errors only.")
def wheel_command(
    settings: Settings,
    name: str | None,
    folder: Path,
    post: int | None,
    require_botocore: bool,
    quiet: bool,
) -> None:
    """Build a wheel and an sdist of the SDK.

    Generates the package anew, so your project need not have it; a package that is in
    its place has to be up to date. The extra `wheel` installs hatchling, which builds.
    Unset options come from [tool.botosmith] in pyproject.toml.
    """
    if find_spec("hatchling") is None:
        raise BotosmithError(
            "hatchling is not installed; it comes with `pip install 'botosmith[wheel]'`"
        )
    from packaging.utils import canonicalize_name

    from ..generate import generate_apart
    from ..output.distributions import Project, build_distributions
    from ..output.write import remove_new_folders
    from ..processes import temporary_folder

    # Where `botosmith init` puts a package, too.
    settings = evolve(settings, output=settings.output or Path())
    settings.target()
    package = settings.package or ""
    project = Project(
        name=canonicalize_name(package) if name is None else name,
        package=package,
        post=post,
        require_botocore=require_botocore,
    )
    folder = folder.resolve()
    with convert_os_errors(folder), remove_new_folders(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with temporary_folder(".botosmith-", folder) as temporary:
            with show_progress("generating", quiet=quiet) as progress:
                result = generate_apart(settings, temporary / "src", progress)
            if result.differences and not result.is_first:
                raise BotosmithError(
                    f"differs from what would be built: {explain(result, settings)}",
                    shown(result.target),
                )
            show_step("building", quiet=quiet)
            files = build_distributions(project, result.new, temporary, folder)
    if not quiet:
        for file in files:
            click.echo(f"wrote {shown(file)}")
