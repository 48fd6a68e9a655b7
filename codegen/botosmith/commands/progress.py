"""Progress on standard error: a bar on terminals, and elsewhere a line now and then."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from ..interrupts import held
from .terminal import count_lines, show_text

if TYPE_CHECKING:
    from ..processes import Progress

# The time between two lines, in seconds.
_INTERVAL = 10.0


@contextmanager
def show_progress(
    label: str, *, quiet: bool, things: str = "services"
) -> "Generator[Progress]":
    """Show how many services, or other things, are done while the block runs.

    Args:
        label: What is done with them: "generating".
        quiet: Whether to show nothing.
        things: What they are.
    """
    with ExitStack() as bars:
        if quiet:
            yield _nothing
        elif sys.stderr.isatty():
            yield _bar(label, bars)
        else:
            yield _lines(label, things)


def show_step(text: str, *, quiet: bool) -> None:
    """Show what a command without countable parts does next."""
    if not quiet:
        show_text(f"{text} ...", err=True)


def _nothing(done: int, total: int, name: str) -> None:
    pass


def _bar(label: str, bars: ExitStack) -> "Progress":
    """A progress bar, which is drawn when the number of services is known."""
    last = ""
    update: Callable[[int], None] | None = None

    def show(done: int, total: int, name: str) -> None:
        nonlocal last, update
        last = name
        if update is not None:
            update(1)
            return
        bar = click.progressbar(
            range(total),
            label=label,
            item_show_func=lambda _: last,
            file=sys.stderr,
        )
        # When it ends, it shows the cursor again.
        bars.enter_context(held(bar.__enter__, lambda drawn: drawn.render_finish()))
        count_lines(1, err=True)
        update = bar.update

    return show


def _lines(label: str, things: str) -> "Progress":
    """Lines for logs, in which a bar would be unreadable."""
    last = time.monotonic()

    def show(done: int, total: int, name: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _INTERVAL:
            last = now
            click.echo(f"{label}: {done:,} of {total:,} {things}", err=True)

    return show


def report_wait(*, quiet: bool) -> None:
    """Print that the command waits for another one."""
    text = "waiting for another run of botosmith to finish with this folder"
    if not quiet:
        show_text(text, err=True)
