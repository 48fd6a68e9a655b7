"""Runs the command, and interrupts it at a place in the code.

    python interrupted.py PLACE ARGUMENT...

A place is a module and a line of it, or a module and a function: "threading 272",
"threading Condition.__exit__". Ctrl-C arrives when the main thread reaches it for the
first time. If the place is empty, the program writes the lines that it reached to the
file `places`, except those where Python itself answers Ctrl-C or nothing does.
"""

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from botosmith.commands.start import main

OTHERS = (signal.default_int_handler, signal.SIG_IGN)


def interrupt_at(place: str) -> None:
    module, _, where = place.partition(" ")

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_globals.get("__name__") != module:
            return None
        if where in (str(frame.f_lineno), frame.f_code.co_qualname):
            sys.settrace(None)
            os.kill(os.getpid(), signal.SIGINT)
        return trace

    sys.settrace(trace)


def write_places() -> None:
    places: dict[str, None] = {}

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if event == "line" and signal.getsignal(signal.SIGINT) not in OTHERS:
            places[f"{frame.f_globals.get('__name__')} {frame.f_lineno}"] = None
        return trace

    sys.settrace(trace)
    try:
        main()
    finally:
        sys.settrace(None)
        Path("places").write_text("\n".join(places))


if __name__ == "__main__":
    # A shell lets the programs that it runs in the background ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if place := sys.argv.pop(1):
        interrupt_at(place)
        main()
    else:
        write_places()
