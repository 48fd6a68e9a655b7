"""Answers all requests over HTTPS with a page of one association.

Run as ``python -m benchmarks.programs.tls_server FILE``, with a file that has a
certificate of localhost and its key.
"""

import re
import ssl
import sys
from asyncio import (
    IncompleteReadError,
    StreamReader,
    StreamWriter,
    run,
    start_server,
    to_thread,
)
from contextlib import suppress

from benchmarks.bodies import one

_BODY = one()
_ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(_BODY), _BODY)
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


async def _answer(reader: StreamReader, writer: StreamWriter) -> None:
    with suppress(IncompleteReadError, ConnectionError):  # the client has closed it
        while True:
            length = _LENGTH.search(await reader.readuntil(b"\r\n\r\n"))
            await reader.readexactly(int(length[1]) if length else 0)
            writer.write(_ANSWER)
    writer.close()


async def _serve(certificate: str) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server = await start_server(_answer, "127.0.0.1", 0, backlog=128, ssl=context)
    print(f"https://localhost:{server.sockets[0].getsockname()[1]}", flush=True)
    await to_thread(sys.stdin.read)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        run(_serve(sys.argv[1]))
