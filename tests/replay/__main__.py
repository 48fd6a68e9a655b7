"""Serve associations or recorded exchanges on loopback, and print the URL."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from tests.replay.associations import associations
from tests.replay.exchanges import exchanges
from tests.replay.server import ReplayServer


def main() -> None:
    """Serve until standard input ends, or the user interrupts."""
    parser = argparse.ArgumentParser(prog="python -m tests.replay", description=__doc__)
    parser.add_argument(
        "--records", type=int, default=1000, help="size of the data set"
    )
    parser.add_argument("--latency", type=float, default=0.0, help="seconds an answer")
    parser.add_argument("--exchanges", type=Path, help="serve this folder instead")
    arguments = parser.parse_args()
    if arguments.exchanges is None:
        handler = associations(arguments.records)
    else:
        handler = exchanges(arguments.exchanges)
    with ReplayServer(handler, latency=arguments.latency, log=False) as server:
        print(server.url, flush=True)
        # Ends with the parent too, should it die without a word.
        with suppress(KeyboardInterrupt):
            sys.stdin.read()


if __name__ == "__main__":
    main()
