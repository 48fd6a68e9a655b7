"""What clients say of streams that they cannot open; nothing is sent."""

import asyncio
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest
from botocore import UNSIGNED
from botocore.awsrequest import AWSResponse
from botocore.client import BaseClient
from botocore.compat import HTTPHeaders
from botocore.config import Config
from botocore.endpoint import Endpoint
from botocore.exceptions import HTTPClientError, UnStubbedResponseError
from botocore.stub import Stubber

from tests.asynchronous.connections.certificates import server_context
from tests.asynchronous.connections.scripted import answering, scripted, stalling
from tests.duplex.client import (
    bedrock,
    cannot_open,
    open_client,
    served,
    stream_of,
    talk,
)
from tests.duplex.server import serving
from tests.duplex.stories import echo
from tests.support.boto import boto_session
from tests.support.sdk import Sdk, async_client_class

pytestmark = pytest.mark.anyio

NAME = "InvokeModelWithBidirectionalStream"
METHOD = "invoke_model_with_bidirectional_stream"


async def refused(client: Any, error: type[Exception] = NotImplementedError) -> str:
    """Fail to open a stream; return what the error says."""
    caught = await cannot_open(client, error)
    assert NAME in str(caught)
    return str(caught)


async def test_requests_stay_outside_of_what_is_for_one_response(sdk: Sdk) -> None:
    service = sdk("bedrock_runtime")
    request = service.InvokeModelWithBidirectionalStreamRequest(model_id="m")
    expected = f"{NAME} has events in both directions: `{METHOD}` of the "
    arguments: dict[str, Any] = {"region_name": "us-east-1"}
    with service.BedrockRuntimeClient.create(**arguments) as client:
        assert not hasattr(client, METHOD)
        for use in (client.send, client.presign):
            with pytest.raises(TypeError, match=expected):
                use(request)
        client.load()
    async with service.AsyncBedrockRuntimeClient.create(**arguments) as asynchronous:
        for use in (asynchronous.send, asynchronous.presign):
            with pytest.raises(TypeError, match=expected):
                await use(request)
        asynchronous.load()
        assert [one for one in dir(client) if METHOD in one] == []
    # What they are for: tests look at them.
    assert request == service.InvokeModelWithBidirectionalStreamRequest(model_id="m")
    assert repr(request) == f"{NAME}Request(model_id='m')"


async def test_without_h2(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("h2", "h2.connection"):
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if name.startswith(sdk.package)]:
        if name.rpartition(".")[2] in ("http2", "pool", "call", "arriving"):
            monkeypatch.delitem(sys.modules, name)
    async with bedrock(sdk, "http://localhost:9") as client:
        with pytest.raises(ImportError, match="need h2: pip install 'h2") as caught:
            stream_of(client)
        assert caught.value.name == "h2.connection"
        # Other calls need no h2.
        client.load()


async def test_without_httptools(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(sdk.package)]:
        if ".connections" in name:
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "httptools", None)
    cls = sdk("bedrock_runtime").AsyncBedrockRuntimeClient
    with pytest.raises(ImportError, match="httptools"):
        await cls.create(region_name="us-east-1")


async def test_clients_of_other_libraries(sdk: Sdk) -> None:
    class OfAnotherLibrary(BaseClient):  # type: ignore[misc, unused-ignore]
        async def _make_api_call(self, *_: object) -> Any: ...

        async def close(self) -> None:  # type: ignore[override, unused-ignore]
            """Close nothing."""

    boto = boto_session().create_client("bedrock-runtime", region_name="us-east-1")
    other: Any = object.__new__(type("BedrockRuntime", (OfAnotherLibrary,), {}))
    other.__dict__ = vars(boto)
    client = async_client_class(sdk("bedrock_runtime"))(other)
    with pytest.raises(NotImplementedError, match="wraps one of another library") as it:
        stream_of(client)
    assert NAME in str(it.value)


def wrapped_call(client: Any, patch: pytest.MonkeyPatch) -> None:
    def call(self: object, *arguments: Any) -> Any:
        raise AssertionError

    patch.setattr(BaseClient, "_make_api_call", call)


def wrapped_step(client: Any, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Endpoint, "_send", Mock())


def wrapped_instance(client: Any, patch: pytest.MonkeyPatch) -> None:
    client.boto._endpoint.http_session.send = Mock()


@pytest.mark.parametrize("change", [wrapped_call, wrapped_step, wrapped_instance])
async def test_calls_that_would_run_in_a_thread(
    sdk: Sdk, change: Callable[..., None]
) -> None:
    async with served(sdk, echo) as (server, client):
        with pytest.MonkeyPatch.context() as patch:
            change(client, patch)
            assert "it would run in a thread, because" in await refused(client)
        assert server.connections == []


def before_send(client: Any) -> None:
    def answer(request: Any, **_: object) -> Any:
        return AWSResponse(request.url, 200, HTTPHeaders(), None)

    client.boto.meta.events.register("before-send.bedrock-runtime", answer)


def before_call(client: Any) -> None:
    def answer(**_: object) -> Any:
        return AWSResponse("", 200, HTTPHeaders(), None), {"body": None}

    client.boto.meta.events.register("before-call.bedrock-runtime", answer)


@pytest.mark.parametrize("register", [before_send, before_call])
async def test_handlers_that_answer(sdk: Sdk, register: Callable[..., None]) -> None:
    async with served(sdk, echo, attempts=3) as (server, client):
        register(client)
        expected = register.__name__.replace("_", "-")
        assert f"a handler of `{expected}` has answered" in await refused(client)
        assert server.connections == []


async def test_stubber(sdk: Sdk) -> None:
    async with served(sdk, echo) as (server, client):
        with Stubber(client.boto) as stub:
            # botocore has no such method, so that there cannot be a response.
            with pytest.raises(ValueError, match=f"does not have method: {METHOD}"):
                stub.add_response(METHOD, {}, {})
            report = await refused(client, UnStubbedResponseError)
            assert "no additional calls expected" in report
        assert server.connections == []
        await talk(sdk, client)


@pytest.mark.parametrize("scheme", ["Bearer", "unsigned", "v4a"])
async def test_other_signatures(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    keys: dict[str, Any] = {}
    config = None
    if scheme == "Bearer":
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "a token")
        keys = {"aws_access_key_id": None, "aws_secret_access_key": None}
    elif scheme == "unsigned":
        config = Config(signature_version=UNSIGNED)
    else:
        config = Config(signature_version="v4-query")
    async with serving(echo) as server:
        opening = open_client(sdk, "bedrock_runtime", server.url, config, **keys)
        async with await opening as client:
            report = await refused(client)
        assert "SigV4" in report
        assert "a token" not in report
        if scheme == "Bearer":
            assert scheme in report
        assert server.connections == []


async def test_servers_without_http2(sdk: Sdk) -> None:
    """They are recognized by ALPN, and otherwise by what they say."""
    refusal = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
    oldest = server_context()
    newer = server_context()
    newer.set_alpn_protocols(["http/1.1"])
    for context in (oldest, newer, None):
        for script in (answering(refusal), stalling(refusal)):
            with scripted(script, context) as server:
                url = server.url.replace("127.0.0.1", "localhost")
                async with bedrock(sdk, url, attempts=3) as client:
                    with pytest.raises(HTTPClientError, match="HTTP/2") as caught:
                        async with stream_of(client) as stream:
                            await stream.answered()
                    assert type(caught.value) is HTTPClientError
                assert len(server.peers) == 1
                assert bytes(server.peers[0].raw[:3]) in (b"PRI", b"")
                await asyncio.to_thread(server.wait_for_ends)


async def test_other_calls_do_not_offer_http2(sdk: Sdk) -> None:
    context = server_context()
    context.set_alpn_protocols(["h2", "http/1.1"])
    chosen: list[str | None] = []

    def script(peer: Any) -> None:
        chosen.append(peer.sock.selected_alpn_protocol())
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")(peer)

    with scripted(script, context) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        async with bedrock(sdk, url) as client:
            await client.list_async_invokes()
            await cannot_open(client, HTTPClientError, match="HTTP/2")
            await client.list_async_invokes()
    assert "h2" not in chosen[:1]
    assert chosen[1] == "h2"
    assert len(chosen) == 2
