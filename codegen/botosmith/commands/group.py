"""The exit codes of the commands.

0 means success, 1 a negative answer, such as a stale SDK, and 2 wrong usage or an
error. As usual, 130 means Ctrl-C, which `start` handles, and 141 means that a reader
such as `head` has ended.
"""

import os
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import click
from click.exceptions import Exit

from ..errors import BotosmithError
from .terminal import show_text

_ERROR = 2
_NO_READER = 141


class Commands(click.Group):
    """A group of commands that turns every exception into an exit code."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        with _exit_codes():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with _exit_codes():
            return super().invoke(ctx)


@contextmanager
def _exit_codes() -> Generator[None]:
    try:
        yield
    except (click.ClickException, click.Abort, Exit):
        raise  # click knows what to do.
    except BotosmithError as error:
        _report(str(error))
        raise Exit(_ERROR) from error
    except BrokenPipeError as error:
        _discard_output()
        raise Exit(_NO_READER) from error
    except OSError as error:
        reason = error.strerror or str(error)
        _report(f"{error.filename}: {reason}" if error.filename else reason)
        _discard_output()
        raise Exit(_ERROR) from error
    except MemoryError as error:
        _report("there is not enough memory; try a lower --jobs")
        raise Exit(_ERROR) from error
    except Exception as error:
        # Python's own exit code would be 1.
        traceback.print_exc()
        _report("this is a bug in botosmith; please report it")
        raise Exit(_ERROR) from error


def _report(text: str) -> None:
    show_text(f"error: {text}", err=True)


def _discard_output() -> None:
    """Drop output that cannot be written, which Python would try again on exit."""
    try:
        sys.stdout.flush()
    except OSError:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
