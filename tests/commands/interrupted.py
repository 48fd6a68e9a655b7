"""Runs the command, and interrupts it at a place in the code.

    python interrupted.py PLACE ARGUMENT...

A place is a module and a function in it: "threading Condition.__exit__". Ctrl-C arrives
when the main thread reaches it for the first time.
"""

import os
import signal
import sys
from types import FrameType
from typing import Any

from botosmith.commands.start import main


def interrupt_at(place: str) -> None:
    module, _, function = place.partition(" ")

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_globals.get("__name__") != module:
            return None
        if frame.f_code.co_qualname == function:
            sys.settrace(None)
            os.kill(os.getpid(), signal.SIGINT)
        return trace

    sys.settrace(trace)


if __name__ == "__main__":
    # A shell lets the programs that it runs in the background ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    interrupt_at(sys.argv.pop(1))
    main()
