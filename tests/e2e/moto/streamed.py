"""Puts and gets 64 MB, and prints how many megabytes of memory each way takes.

`test_xml_services.py` runs this program, with the package of the SDK, a file to write
and the URL of the server as arguments.
"""

import hashlib
import sys
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

MEGABYTE = 1024 * 1024
SIZE = 64


def main(package: str, file: str, url: str) -> None:
    """Measure each way once."""
    s3 = import_module(f"{package}.s3")
    client = s3.S3Client.create(endpoint_url=url)
    chunk = bytes(range(256)) * (MEGABYTE // 256)
    digest = hashlib.sha256()
    with Path(file).open("wb") as writing:
        for _ in range(SIZE):
            writing.write(chunk)
            digest.update(chunk)

    def put_file() -> None:
        with Path(file).open("rb") as reading:
            client.put_object(bucket="bbb", key="file", body=reading)

    def get_chunks() -> None:
        got = hashlib.sha256()
        for one in client.get_object(bucket="bbb", key="file").body.iter_chunks(
            MEGABYTE
        ):
            got.update(one)
        assert got.digest() == digest.digest()

    def read() -> None:
        content = client.get_object(bucket="bbb", key="file").body.read()
        assert hashlib.sha256(content).digest() == digest.digest()

    # The first calls import, compile and cache what they need.
    client.put_object(bucket="bbb", key="small", body=b"x")
    client.get_object(bucket="bbb", key="small").body.read()
    tracemalloc.start()
    measure("file", put_file)
    measure("chunks", get_chunks)
    measure("read", read)
    content = Path(file).read_bytes()
    measure("bytes", lambda: client.put_object(bucket="bbb", key="bytes", body=content))


def measure(name: str, do: Callable[[], Any]) -> None:
    """Print the peak of the memory that a function takes."""
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    do()
    print(name, f"{(tracemalloc.get_traced_memory()[1] - before) / MEGABYTE:.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
