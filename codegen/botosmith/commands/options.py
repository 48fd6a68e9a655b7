"""The options that commands share, and the settings that they make."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeAlias

import click
from attrs import evolve

from ..config import Application, Settings, merge

Command: TypeAlias = Callable[..., None]

FOLDER = click.Path(path_type=Path, file_okay=False)

# The options that decide what is generated.
GENERATION = (
    "services",
    "all_services",
    "output",
    "package",
    "asynchronous",
    "infer_paginators",
    "infer_waits",
    "botocore",
    "models",
    "patches",
    "templates",
    "jobs",
)


def _applications(
    context: click.Context, parameter: click.Parameter, paths: tuple[Path, ...]
) -> tuple[Application, ...]:
    return tuple(Application(str(path), path) for path in paths)


services_argument = click.argument(
    "services", nargs=-1, metavar="[SERVICE[:Operation,...]]..."
)
app_option = click.option(
    "--app",
    "apps",
    type=click.Path(path_type=Path, exists=True),
    multiple=True,
    callback=_applications,
    help="File or folder of an application to check updates with; can be given several "
    "times.",
)
# Options by the parameters that they have in a command.
_OPTIONS: dict[str, Callable[[Command], Command]] = {
    "services": services_argument,
    "all_services": click.option(
        "--all", "all_services", is_flag=True, help="Every service."
    ),
    "output": click.option(
        "--output", type=FOLDER, help="Folder that contains the package."
    ),
    "package": click.option(
        "--package", help="Name of the package, such as typed_aws or myapp.aws."
    ),
    "asynchronous": click.option(
        "--async/--no-async",
        "asynchronous",
        default=None,
        help="Whether the package also has asynchronous clients.",
    ),
    "infer_paginators": click.option(
        "--infer-paginators/--no-infer-paginators",
        default=None,
        help="Whether operations that take and return a token have a paginator where "
        "AWS describes none.  [default: infer]",
    ),
    "infer_waits": click.option(
        "--infer-waits/--no-infer-waits",
        default=None,
        help="Whether clients can wait for states of operations that say their "
        "status.  [default: infer]",
    ),
    "botocore": click.option(
        "--botocore",
        metavar="VERSION",
        help="Read the models of this version of botocore, which pip downloads if it "
        "is not installed.",
    ),
    "models": click.option(
        "--models",
        type=FOLDER,
        help="Folder of your own models in botocore's layout; they take precedence.",
    ),
    "patches": click.option(
        "--patches",
        type=FOLDER,
        help="Folder of patches for models, applied after botosmith's own.",
    ),
    "templates": click.option(
        "--templates",
        type=FOLDER,
        help="Folder of templates that replace botosmith's own.",
    ),
    "jobs": click.option(
        "--jobs",
        type=click.IntRange(min=1),
        help="Maximum number of processes.  [default: one for each processor]",
    ),
    "apps": app_option,
    "only": click.option(
        "--only",
        is_flag=True,
        help="Drop the other services that are configured in pyproject.toml.",
    ),
    "force": click.option(
        "--force",
        is_flag=True,
        help="Replace or remove files that botosmith did not write, or that were "
        "edited.",
    ),
}


def quiet_option(description: str) -> Callable[[Command], Command]:
    """The option `-q`, with what it means for a command."""
    return click.option("-q", "--quiet", is_flag=True, help=description)


def shown(path: Path) -> str:
    """A path for people, relative to the current folder if it is inside."""
    folder = Path.cwd().resolve()
    return str(path.relative_to(folder) if path.is_relative_to(folder) else path)


def with_settings(*names: str) -> Callable[[Command], Command]:
    """Decorate a command with options, and pass it their values as `settings`.

    Unset options come from pyproject.toml.

    Args:
        names: The options, in the order in which `--help` shows them.
    """

    def decorate(command: Command) -> Command:
        @wraps(command)
        def run(**arguments: Any) -> None:
            given = {name: arguments.pop(name) for name in names}
            command(settings=_settings(**given), **arguments)

        decorated: Command = run
        for name in reversed(names):
            decorated = _OPTIONS[name](decorated)
        return decorated

    return decorate


def _settings(
    *,
    services: tuple[str, ...] = (),
    all_services: bool = False,
    only: bool = False,
    **given: Any,
) -> Settings:
    if only and not services:
        raise click.UsageError("--only needs SERVICE")
    if all_services:
        if services:
            raise click.UsageError("--all cannot be combined with SERVICE")
        services = ("*",)
    settings = merge(Settings(services=services, **given), Path.cwd())
    return evolve(settings, kept=()) if only else settings
