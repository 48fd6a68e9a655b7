"""Transfers of files: their further arguments, and what asynchronous ones read."""

from collections.abc import AsyncIterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

from botosmith.runtime.asynchronous.bodies import AsyncStreamingBody
from botosmith.runtime.extensions.arguments import CopyArgs, DownloadArgs, UploadArgs
from botosmith.runtime.extensions.asynchronous.object_storage import AsyncObjectStorage
from botosmith.runtime.extensions.object_storage import ObjectStorage

TEXT: UploadArgs = {"ContentType": "text/plain", "Metadata": {"author": "mina"}}
VERSION: DownloadArgs = {"VersionId": "v1"}
REPLACED: CopyArgs = {"MetadataDirective": "REPLACE", "ContentType": "text/plain"}


def synchronous(client: ObjectStorage) -> None:
    """Each transfer."""
    client.upload_file("f", "b", "k", TEXT)
    client.upload_fileobj(BytesIO(), "b", "k", {"Expires": datetime.now()})
    client.download_file("b", "k", Path("f"), VERSION, print)
    client.download_fileobj("b", "k", BytesIO(), {"ChecksumMode": "ENABLED"})
    client.copy({"Bucket": "b", "Key": "k"}, "b", "k", REPLACED)


async def rows() -> AsyncIterator[bytes]:
    """Yield rows."""
    yield b"row\n"


async def asynchronous(client: AsyncObjectStorage, body: AsyncStreamingBody) -> None:
    """Each transfer."""
    await client.upload_file("f", "b", "k", TEXT)
    await client.upload_fileobj(BytesIO(), "b", "k", {"SSECustomerKey": b"key"})
    await client.upload_fileobj(rows(), "b", "k", {"MpuObjectSize": 4}, print)
    await client.upload_fileobj(body, "b", "k")
    await client.download_file("b", "k", Path("f"), VERSION, print)
    await client.download_fileobj("b", "k", BytesIO())
    print((await client.presign_post("b", "k")).url)
