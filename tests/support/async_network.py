"""A fake network for aiobotocore clients: it answers their requests.

It needs aiobotocore, which only the environments of `make test-async` have.
"""

from collections.abc import AsyncIterator, Mapping
from importlib import import_module
from typing import Any

from tests.support.network import Answer, FakeNetwork


class _Content:
    """The body of a response of aiohttp."""

    def __init__(self, body: bytes) -> None:
        self._rest = body

    async def read(self, amount: int = -1) -> bytes:
        taken = self._rest if amount < 0 else self._rest[:amount]
        self._rest = self._rest[len(taken) :]
        return taken

    def at_eof(self) -> bool:
        return not self._rest

    async def iter_chunks(self) -> AsyncIterator[tuple[bytes, bool]]:
        yield await self.read(), True


class RawResponse:
    """A response of aiohttp, as far as aiobotocore reads it."""

    url = "https://fake/"

    def __init__(self, body: bytes) -> None:
        self.content = _Content(body)
        self.is_closed = False

    async def read(self) -> bytes:
        return await self.content.read()

    def close(self) -> None:
        self.is_closed = True


class AsyncFakeNetwork(FakeNetwork):
    """Answers the requests of an aiobotocore client in place of a network.

    Attributes:
        responses: The responses so far, as aiohttp would make them.
    """

    client: Any
    requests: list[Any]

    def __init__(self, client: Any, *answers: Answer) -> None:
        super().__init__(client, *answers)
        self.responses: list[RawResponse] = []

    async def _send(self, request: Any, **_: object) -> Any:
        response = async_response(self._next_answer(request), request.url)
        self.responses.append(response.raw)
        return response


def async_response(answer: Answer, url: str) -> Any:
    """Make aiobotocore's response from an answer.

    Args:
        answer: The answer.
        url: The URL of the request.
    """
    made = import_module("aiobotocore.awsrequest").AioAWSResponse
    raw = RawResponse(answer.body)
    return made(url, answer.status, _Headers(answer.headers), raw)


def user_agent_features(request: Any) -> list[str]:
    """List the features that the user agent of a request names."""
    agent = request.headers["User-Agent"]
    text = agent.decode() if isinstance(agent, bytes) else agent
    (features,) = [word for word in text.split() if word.startswith("m/")]
    return str(features)[2:].split(",")


class _Headers(dict[str, str]):
    """Headers whose names may be in any case, as those of aiohttp."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__({name.lower(): value for name, value in headers.items()})

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)
