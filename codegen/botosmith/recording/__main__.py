"""Serves recorded exchanges on loopback.

``python -m botosmith.recording serve --exchanges FOLDER`` answers with the exchanges of
a folder.
"""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from ..errors import BotosmithError
from .exchange import load_exchanges
from .exchange_handler import exchange_handler
from .server import Handler, ReplayServer


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith.recording",
        description="Tools for recorded HTTP exchanges.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve",
        help="serve exchanges on loopback",
        description="Serve exchanges on loopback, and print the URL. "
        "The server runs until standard input ends or you interrupt it.",
    )
    serve.add_argument(
        "--exchanges",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="recorded exchanges to serve",
    )
    serve.add_argument(
        "--latency",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="time to wait before each answer (default: 0)",
    )
    arguments = parser.parse_args()
    try:
        handler = _handler(arguments.exchanges)
    except BotosmithError as error:
        serve.error(str(error))
    with ReplayServer(handler, latency=arguments.latency, log=False) as server:
        print(server.url, flush=True)
        # Standard input also ends when the parent process does.
        with suppress(KeyboardInterrupt):
            sys.stdin.read()


def _handler(folder: Path) -> Handler:
    exchanges = list(load_exchanges(folder))
    if not exchanges:
        raise BotosmithError("contains no recorded exchanges", str(folder))
    return exchange_handler(exchanges)


if __name__ == "__main__":
    main()
