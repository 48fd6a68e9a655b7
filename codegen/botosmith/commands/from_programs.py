"""The option `--from`: the services and operations that programs use."""

from pathlib import Path

import click

from ..config import Settings
from ..errors import BotosmithError
from ..services import combine_services
from .terminal import show_text

from_option = click.option(
    "--from",
    "programs",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Find services and operations in the Python files of a folder, or in a file. "
    "May be repeated.",
)


def with_used(
    services: tuple[str, ...],
    programs: tuple[Path, ...],
    settings: Settings,
    *,
    quiet: bool = False,
) -> tuple[str, ...]:
    """Add the services and operations that programs use, and print what is not known.

    Args:
        services: Services with operations or without.
        programs: Files and folders.
        settings: Which models to read, and the package of the SDK.
        quiet: Whether to print nothing.

    Raises:
        BotosmithError: Nothing is found, a path does not exist, or a model is wrong.
    """
    if not programs:
        return services
    from ..inputs import open_source
    from ..migrate.usage import find_usage

    usage = find_usage(
        programs,
        open_source(settings),
        settings.package or "typed_aws",
        asynchronous=bool(settings.asynchronous),
    )
    for warning in () if quiet else usage.warnings:
        show_text(f"warning: {warning}", err=True)
    if not usage.operations:
        raise BotosmithError(
            "no call of a client of AWS is found", ", ".join(map(str, programs))
        )
    return tuple(combine_services(services, usage.services()))
