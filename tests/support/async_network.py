"""A fake network for aiobotocore clients: it answers their requests.

It needs aiobotocore, which only the environments of `make test-async` have.
"""

from collections.abc import AsyncIterator, Mapping
from importlib import import_module
from typing import Any

from tests.support.network import Answer, CaughtRequest


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


class AsyncFakeNetwork:
    """Answers the requests of an aiobotocore client in place of a network.

    Args:
        client: The client.
        answers: Its requests get these answers in turn; the last one is repeated.
            Without answers, requests raise `CaughtRequest`.

    Attributes:
        client: The client.
        answers: The answers that are left.
        requests: The requests so far.
        responses: The responses so far, as aiohttp would make them.
    """

    def __init__(self, client: Any, *answers: Answer) -> None:
        self.client = client
        self.answers = list(answers)
        self.requests: list[Any] = []
        self.responses: list[RawResponse] = []
        self._response: Any = import_module("aiobotocore.awsrequest").AioAWSResponse
        client.meta.events.register("before-send", self._send)

    async def _send(self, request: Any, **_: object) -> Any:
        self.requests.append(request)
        answers = self.answers
        if not answers:
            raise CaughtRequest(request)
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        raw = RawResponse(answer.body)
        self.responses.append(raw)
        headers: Mapping[str, str] = _Headers(answer.headers)
        return self._response(request.url, answer.status, headers, raw)


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
