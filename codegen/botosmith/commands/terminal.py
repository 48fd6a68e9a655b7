"""Text on a terminal: of a long one, as much as a screen shows.

Only commands with the option `--full` shorten theirs. What goes to a file or to another
program stays whole.
"""

import sys
from collections.abc import Callable
from typing import Any, TypeAlias

import click

Command: TypeAlias = Callable[..., None]

_LINES = 40
# In a command's context: the number of lines that it may still print.
_LEFT = f"{__name__}.left"


def full_option(command: Command) -> Command:
    """Decorate a command with the option `--full`."""
    option = click.option(
        "--full",
        is_flag=True,
        expose_value=False,
        callback=_limit,
        help=f"Print all of a long text on a terminal, instead of {_LINES} lines.",
    )
    return option(command)


def _limit(context: click.Context, parameter: click.Parameter, full: bool) -> None:
    if not full:
        context.meta[_LEFT] = _LINES


def show_text(text: str, *, ending: str = "", err: bool = False) -> None:
    """Print lines, and leave out the last ones if a terminal would get too many.

    Args:
        text: The lines.
        ending: Lines that follow, and are never left out.
        err: Whether to print to standard error.
    """
    printed = "\n".join(filter(None, (text, ending)))
    number = printed.count("\n") + 1 if printed else 0
    left = _left(err=err)
    if left is not None and number > left:
        last = ending.split("\n") if ending else []
        lines = printed.split("\n")[: number - len(last)]
        kept = max(0, left - len(last) - 1)
        rest = f"{len(lines) - kept:,} lines are left out; --full shows all"
        printed = "\n".join([*lines[:kept], *last, rest])
        number = kept + len(last) + 1
    click.echo(printed, err=err)
    count_lines(number, err=err)


def count_lines(number: int, *, err: bool) -> None:
    """Note that lines were printed in another way."""
    left = _left(err=err)
    if left is not None:
        click.get_current_context().meta[_LEFT] = left - number


def _left(*, err: bool) -> int | None:
    """How many lines the running command may still print; None for any number."""
    stream = sys.stderr if err else sys.stdout
    context = click.get_current_context(silent=True)
    if context is None or not stream.isatty():
        return None
    left: Any = context.meta.get(_LEFT)
    return None if left is None else max(left, 0)
