"""A fake network for clients of both kinds: it answers their requests."""

from collections.abc import AsyncIterator, Mapping
from importlib import import_module
from inspect import iscoroutinefunction
from typing import Any

from tests.support.async_connections import wrapped_client
from tests.support.network import Answer, FakeNetwork


def fake_network(client: Any, *answers: Answer) -> FakeNetwork:
    inner = wrapped_client(client)
    is_aiobotocores = iscoroutinefunction(inner._make_api_call)
    return (_NetworkOfAiobotocore if is_aiobotocores else FakeNetwork)(inner, *answers)


class _NetworkOfAiobotocore(FakeNetwork):
    """The same for a client of aiobotocore, whose responses are others."""

    def _send(self, request: Any, **_: object) -> Any:
        answer = self._next_answer(request)
        make: Any = import_module("aiobotocore.awsrequest").AioAWSResponse
        raw = _RawResponse(answer.body)
        return make(request.url, answer.status, _Headers(answer.headers), raw)


class _RawResponse:
    """A response of aiohttp, as far as aiobotocore reads it."""

    url = "https://fake/"

    def __init__(self, body: bytes) -> None:
        self._rest = body
        self.content = self

    async def read(self, amount: int = -1) -> bytes:
        taken = self._rest if amount < 0 else self._rest[:amount]
        self._rest = self._rest[len(taken) :]
        return taken

    def at_eof(self) -> bool:
        return not self._rest

    async def iter_chunks(self) -> AsyncIterator[tuple[bytes, bool]]:
        yield await self.read(), True

    def close(self) -> None:
        pass


class _Headers(dict[str, str]):
    """Headers whose names may be in any case, as those of aiohttp."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__({name.lower(): value for name, value in headers.items()})

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)
