"""Sends batches with asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from functools import partial
from typing import Any

from ..introspection.annotations import evaluate_all_later
from ..static_types.decorators import override
from ..steps import Steps
from .outcomes import BatchOutcome, E, F, R
from .sending import BaseBatches

_END: Any = object()


@evaluate_all_later
class AsyncBatches(BaseBatches[E, R, F]):
    """Sends entries with an asynchronous client, and says what becomes of each.

    It is as `Batches`, with `async for` and a coroutine function `finish`.
    """

    @override
    def _open(self, entries: Any) -> Any:
        is_async = issubclass(type(entries), AsyncIterable)
        return aiter(entries) if is_async else super()._open(entries)

    @override
    def _pull(self, place: list[Any]) -> Steps[None]:
        if not hasattr(self._source, "__anext__"):
            yield from super()._pull(place)
        elif (entry := (yield partial(anext, self._source, _END))) is not _END:
            place.append(entry)

    def __aiter__(self) -> AsyncIterator[BatchOutcome[E, R | None, F | None]]:
        return self._only(self._outcomes())

    async def _outcomes(self) -> AsyncIterator[BatchOutcome[E, R | None, F | None]]:
        while (outcome := await self._client._run(self._next())) is not None:
            yield outcome

    async def finish(self) -> int:
        """Send all entries.

        Returns:
            How many are done.

        Raises:
            BatchError: Some are not: they have failed, or a call has.
            ArgumentError: An entry is not of the operation, or too large. Those before
                it are sent.
        """
        count: int = await self._client._run(self._finish())
        return count
