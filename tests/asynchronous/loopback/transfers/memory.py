"""Transfers a large file, and prints how many megabytes of memory that takes at most.

`test_memory.py` runs this program, with the package of the SDK, the URL of the
server, "upload" or "download", and the file as arguments.
"""

import asyncio
import sys
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any


def peak() -> float:
    """The most memory that the process has had so far, in megabytes."""
    # `getrusage` counts what the parent had when it started this process.
    status = Path("/proc/self/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) / 1024


async def main(package: str, url: str, way: str, file: str) -> None:
    s3 = import_module(f"{package}.s3")
    async with s3.AsyncS3Client.create(endpoint_url=url) as client:
        # The first calls import and make what they need.
        await client.upload_fileobj(BytesIO(b"small"), "bucket", "small")
        await client.download_fileobj("bucket", "small", BytesIO())
        before = peak()
        if way == "upload":
            await client.upload_file(file, "bucket", "key")
        else:
            await client.download_file("bucket", "key", file)
        print(peak() - before)


if __name__ == "__main__":
    arguments: list[Any] = sys.argv[1:]
    asyncio.run(main(*arguments))
