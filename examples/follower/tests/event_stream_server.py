"""A server that answers like Bedrock's ConverseStream."""

import json
import struct
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from zlib import crc32

Event = tuple[str, Mapping[str, object]]


@contextmanager
def bedrock(events: Sequence[Event]) -> Generator[str]:
    """Answer each request with events while the block runs.

    Yields:
        The URL of the server.
    """
    body = b"".join(encode(name, content) for name, content in events)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.amazon.eventstream")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def encode(name: str, content: Mapping[str, object]) -> bytes:
    """Write an event as AWS's format of event streams has it.

    https://smithy.io/2.0/aws/amazon-eventstream.html
    """
    headers = {
        ":message-type": "event",
        ":event-type": name,
        ":content-type": "application/json",
    }
    head = b"".join(
        struct.pack("!B", len(key))
        + key.encode()
        + struct.pack("!BH", 7, len(value))
        + value.encode()
        for key, value in headers.items()
    )
    payload = json.dumps(content).encode()
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    message = prelude + struct.pack("!I", crc32(prelude)) + head + payload
    return message + struct.pack("!I", crc32(message))
