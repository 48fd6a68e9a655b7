"""Methods that boto3 adds to its clients of S3, for asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from ...asynchronous.client import AsyncClient, coroutines_of
from ...botocore_internals import keeping_features
from ...introspection.annotations import evaluate_all_later
from ...static_types.decorators import override
from ..object_storage import BinaryReader, Transfers

if TYPE_CHECKING:
    from ..transfer import PresignedPost as PresignedPost


class AsyncBinaryReader(Protocol):
    """An asynchronous file that is open for binary reading."""

    def read(self, size: int = ..., /) -> Awaitable[bytes]: ...


@coroutines_of(Transfers)
@evaluate_all_later
class AsyncObjectStorage(
    Transfers[
        BinaryReader | AsyncBinaryReader | AsyncIterable[bytes],
        Coroutine[Any, Any, None],
        "Coroutine[Any, Any, PresignedPost]",
    ],
    AsyncClient,
):
    """Base of asynchronous clients that transfer files in several parts.

    Transfers run as several tasks, and threads read and write files. Uploads have up to
    `max_concurrency` parts in memory. If a transfer fails or is cancelled, it leaves no
    parts and no files behind.
    """

    @override
    async def _transfer(self, method: str, *arguments: object) -> None:
        from .downloads import Download
        from .uploads import Upload

        kind = Upload if method.startswith("upload") else Download
        with self._typed_errors(method):
            transfer = kind(self._boto, method, *arguments)
            run = transfer.at_path if method.endswith("file") else transfer.with_file
            with keeping_features("S3_TRANSFER"):
                await run()
