"""Our client: in the stories, and in other tests."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from botocore.config import Config
from botocore.session import Session
from h2.settings import SettingCodes

from tests.asynchronous.connections.certificates import LOCAL
from tests.duplex.server import Script, Server, serving
from tests.duplex.stories import Steps, content
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.sdk import Sdk, async_client_class

_SESSION = Session()


async def open_client(
    sdk: Sdk,
    service: str,
    url: str | None,
    config: Config | None = None,
    **arguments: Any,
) -> Any:
    """Open a client; the arguments are those of `create`, and have precedence."""
    ours: dict[str, Any] = {
        "session": _SESSION,
        "region_name": "us-east-1",
        "endpoint_url": url,
        "verify": LOCAL,
        "aws_access_key_id": ACCESS_KEY,
        "aws_secret_access_key": SECRET_KEY,
        "config": config,
    }
    return await async_client_class(sdk(service)).create(**{**ours, **arguments})


@asynccontextmanager
async def bedrock(
    sdk: Sdk, url: str, *, attempts: int = 1, mode: str = "standard", **settings: Any
) -> AsyncGenerator[Any]:
    """Open a client of Bedrock, and close it after the block.

    Its settings are those of botocore, and `create` with arguments of `create`.
    """
    arguments = settings.pop("create", {})
    retries: Any = {"total_max_attempts": attempts, "mode": mode}
    config = Config(retries=retries, **settings)
    opening = open_client(sdk, "bedrock_runtime", url, config, **arguments)
    async with await opening as client:
        yield client


@asynccontextmanager
async def served(
    sdk: Sdk,
    script: Script,
    settings: Mapping[SettingCodes, int] | None = None,
    *,
    tls: bool = True,
    **options: Any,
) -> AsyncGenerator[tuple[Server, Any]]:
    """Open a client of Bedrock and its server; the options are those of `bedrock`."""
    async with (
        serving(script, settings, tls=tls) as server,
        bedrock(sdk, server.url, **options) as client,
    ):
        yield server, client


def stream_of(client: Any) -> Any:
    """Make a stream of Bedrock, which `async with` opens."""
    return client.invoke_model_with_bidirectional_stream(model_id="model")


def part(sdk: Sdk, data: bytes = b"a") -> Any:
    """Make an event of Bedrock."""
    return sdk("bedrock_runtime").BidirectionalInputPayloadPart(bytes_=data)


async def exchange(sdk: Sdk, stream: Any, data: bytes = b"a") -> None:
    """Have a server send an event back."""
    await stream.send(part(sdk, data))
    assert (await anext(stream)).value.bytes_ == data


async def finish(stream: Any) -> None:
    """End the input; no event follows."""
    await stream.end()
    assert [event async for event in stream] == []


async def talk(sdk: Sdk, client: Any, data: bytes = b"a") -> Any:
    """Have a server send an event back in a stream; return the response."""
    async with stream_of(client) as stream:
        await exchange(sdk, stream, data)
        await finish(stream)
        return stream.response


async def cannot_open(client: Any, error: type[Exception], match: str = ".") -> Any:
    """Fail to open a stream; return the error."""
    with pytest.raises(error, match=match) as caught:
        async with stream_of(client):
            raise AssertionError("it was opened")
    return caught.value


async def play(sdk: Sdk, url: str, steps: Steps, config: Config) -> list[str]:
    """Play a story; return what the client saw."""
    seen: list[str] = []
    async with await open_client(sdk, "bedrock_runtime", url, config) as client:
        try:
            opened = client.invoke_model_with_bidirectional_stream(model_id="model")
            async with opened as stream:
                await Player(sdk, stream, seen).do(steps)
        except Exception as error:
            name = type(error).__name__
            if name == "ServiceError":
                # It is in no model.
                answer: Any = error
                name = answer.response["Error"]["Code"]
            seen.append(name)
    return seen


class Player:
    """Does the steps of a story, and notes what it sees."""

    def __init__(self, sdk: Sdk, stream: Any, seen: list[str]) -> None:
        self._service = sdk("bedrock_runtime")
        self._unknown = sdk().UnknownVariant
        self._stream = stream
        self._seen = seen
        self._sent = 0

    async def do(self, steps: Steps) -> None:
        for name, *arguments in steps:
            await getattr(self, name)(*arguments)

    async def send(self, size: int, count: int) -> None:
        for _ in range(count):
            data = content(self._sent, size)
            self._sent += 1
            await self._stream.send(
                self._service.BidirectionalInputPayloadPart(bytes_=data)
            )

    async def read(self, count: int | None = None) -> None:
        """Read events, to the end without a number."""
        async for event in self._stream:
            if isinstance(event, self._unknown):
                self._seen.append("unknown")
            else:
                data = event.value.bytes_
                self._seen.append(f"{data[0]} * {len(data)}")
            count = None if count is None else count - 1
            if count == 0:
                return
        self._seen.append("end")

    async def answered(self) -> None:
        await self._stream.answered()
        self._seen.append("answered")

    async def end(self) -> None:
        await self._stream.end()

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def together(self, *all_steps: Steps) -> None:
        async with asyncio.TaskGroup() as group:
            for steps in all_steps:
                group.create_task(self.do(steps))
