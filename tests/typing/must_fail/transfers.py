"""Further arguments of transfers that there are not, and sources of a wrong type."""

from collections.abc import AsyncIterator

from botosmith.runtime.extensions.arguments import UploadArgs
from botosmith.runtime.extensions.asynchronous.object_storage import AsyncObjectStorage
from botosmith.runtime.extensions.object_storage import ObjectStorage

# refused: mypy[typeddict-unknown-key] pyright[reportAssignmentType]
ARGUMENTS: UploadArgs = {"ContentTipe": "text/plain"}


def synchronous(client: ObjectStorage) -> None:
    """Wrong arguments."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.upload_file("f", "b", "k", {"ContentTipe": "text/plain"})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.upload_file("f", "b", "k", {"ContentType": 1})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.download_file("b", "k", "f", {"ContentType": "text/plain"})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.copy({}, "b", "k", {"VersionId": "v1"})


async def text() -> AsyncIterator[str]:
    """Yield text."""
    yield "text"


async def asynchronous(client: AsyncObjectStorage) -> None:
    """Wrong arguments, and a call that is not awaited."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.upload_file("f", "b", "k", {"ContentTipe": "text/plain"})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.download_file("b", "k", "f", {"ContentType": "text/plain"})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.upload_fileobj(text(), "b", "k")
    # refused: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    client.upload_file("f", "b", "k")
