"""A server that keeps objects of any size in files."""

from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO
from urllib.parse import parse_qs, urlsplit

PART = 8 * 1024 * 1024
_PIECE = 256 * 1024


@contextmanager
def object_server(folder: Path) -> Generator[str]:
    """Serve objects while the block runs.

    It accepts uploads in parts of 8 MB, and answers requests for ranges.

    Args:
        folder: Where it keeps the objects, by their keys.

    Yields:
        Its URL.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self._read(None)
            root = "Initiate" if self.path.endswith("?uploads") else "Complete"
            name = f"{root}MultipartUploadResult"
            self._answer(f"<{name}><UploadId>1</UploadId></{name}>".encode())

        def do_PUT(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            (number,) = map(int, query.get("partNumber", ["1"]))
            self._file().touch()
            with self._file().open("r+b") as kept:
                kept.seek((number - 1) * PART)
                self._read(kept)
            self._answer(b"", ETag=f'"{number}"')

        def do_HEAD(self) -> None:
            self._begin(200, self._file().stat().st_size, ETag='"all"')

        def do_GET(self) -> None:
            size = self._file().stat().st_size
            wanted = self.headers.get("Range", f"bytes=0-{size - 1}")
            begin, end = map(int, wanted.removeprefix("bytes=").split("-"))
            left = end + 1 - begin
            self._begin(206, left, Content_Range=f"bytes {begin}-{end}/{size}")
            with self._file().open("rb") as kept:
                kept.seek(begin)
                while piece := kept.read(min(left, _PIECE)):
                    self.wfile.write(piece)
                    left -= len(piece)

        def _file(self) -> Path:
            return folder / Path(urlsplit(self.path).path).name

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _read(self, target: BinaryIO | None) -> None:
            left = int(self.headers["Content-Length"])
            while piece := self.rfile.read(min(left, _PIECE)):
                if target is not None:
                    target.write(piece)
                left -= len(piece)

        def _begin(self, status: int, size: int, **headers: str) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(size))
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()

        def _answer(self, body: bytes, **headers: str) -> None:
            self._begin(200, len(body), **headers)
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
