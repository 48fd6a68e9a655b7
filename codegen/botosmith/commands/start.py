"""The entry point of the command `botosmith`.

It imports nothing large, so that Ctrl-C is handled from the first moment.
"""

import _thread
import io
import signal
import sys
import time
from types import FrameType

_INTERRUPTED = 130


def main() -> None:
    """Run the command, and end quietly with exit code 130 on Ctrl-C."""
    # A shell lets programs in the background ignore Ctrl-C.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _exit)
    sys.unraisablehook = _repeat_interrupt
    try:
        _run()
    finally:
        # Python is about to end, and would print a traceback.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _exit(signal_number: int, frame: FrameType | None) -> None:
    # click would answer a `KeyboardInterrupt` with a message and exit code 1.
    sys.exit(_INTERRUPTED)


def _run() -> None:
    output: object = sys.stdout
    if isinstance(output, io.TextIOWrapper):
        # Text of models and names of files may not fit the encoding of a terminal.
        output.reconfigure(errors="backslashreplace")
    from .cli import main as commands

    commands(prog_name="botosmith")


def _repeat_interrupt(ignored: "sys.UnraisableHookArgs") -> None:
    """Repeat a Ctrl-C that came while Python could not raise the exception.

    This happens in callbacks of weak references, which every import has.
    """
    if issubclass(ignored.exc_type, SystemExit):
        _thread.start_new_thread(_interrupt_later, ())
    else:
        sys.__unraisablehook__(ignored)


def _interrupt_later() -> None:
    time.sleep(0.01)
    _thread.interrupt_main()
