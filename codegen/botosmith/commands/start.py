"""The entry point of the command `botosmith`.

It imports nothing large, so that Ctrl-C is handled from the first moment.
"""

import io
import os
import signal
import sys

from ..interrupts import end_program


def main() -> None:
    """Run the command, and end quietly with exit code 130 on Ctrl-C."""
    # A shell lets programs in the background ignore Ctrl-C.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, end_program)
    # Otherwise the Python programs that this one starts would search the working folder
    # first, where a file may have the name of any module.
    os.environ["PYTHONSAFEPATH"] = "1"
    output: object = sys.stdout
    if isinstance(output, io.TextIOWrapper):
        # Text of models and names of files may not fit the encoding of a terminal.
        output.reconfigure(errors="backslashreplace")
    from .cli import main as commands

    try:
        commands(prog_name="botosmith")
    finally:
        # The command is done, and Python is about to remove the handler's module.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
