"""What programs do with a stream, and what they must not do."""

import asyncio
import inspect
from typing import Any

import pytest
from h2.errors import ErrorCodes

from tests.duplex.client import (
    exchange,
    finish,
    open_client,
    part,
    served,
    stream_of,
    talk,
)
from tests.duplex.server import serving
from tests.duplex.stories import answer_late, echo, receive, receive_end, send
from tests.duplex.stream import REQUEST_ID, Stream
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


async def test_life_of_a_stream(sdk: Sdk) -> None:
    service = sdk("bedrock_runtime")
    async with served(sdk, answer_late) as (server, client):
        made = stream_of(client)
        assert type(made) is sdk().AsyncDuplexStream
        assert not inspect.isawaitable(made)
        for use in (made.answered, made.end, lambda: made.send(part(sdk))):
            with pytest.raises(RuntimeError, match="not open: use `async with`"):
                await use()
        assert server.connections == []
        async with made as stream:
            assert stream is made
            with pytest.raises(RuntimeError, match="no answer yet: await `answered`"):
                print(stream.response)
            variant = service.InvokeModelWithBidirectionalStreamInputChunk
            await stream.send(variant(part(sdk, b"variant")))
            response = await stream.answered()
            assert type(response).__name__.endswith("BidirectionalStreamResponse")
            assert response.response_metadata.request_id == REQUEST_ID
            assert stream.response is response is await stream.answered()
            await stream.send(part(sdk, b"structure"))
            # One stream, wherever it is read.
            first, second = await anext(stream), await anext(aiter(response.body))
            kind = service.InvokeModelWithBidirectionalStreamOutputChunk
            assert (type(first), type(second)) == (kind, kind)
            assert [first.value.bytes_, second.value.bytes_] == [
                b"variant",
                b"structure",
            ]
            await stream.end()
            await stream.end()
            with pytest.raises(RuntimeError, match="`end` was called before `send`"):
                await stream.send(part(sdk))
            assert [event async for event in stream] == []
        with pytest.raises(RuntimeError, match="not open: use `async with`"):
            await stream.send(part(sdk))
        with pytest.raises(RuntimeError, match="opened once only"):
            async with made:
                pass
        assert stream.response is response
        await server.settled()
        assert [one.reset_code for one in server.streams] == [None]


async def test_leaving_in_order_ends_the_input(sdk: Sdk) -> None:
    ended = asyncio.Event()

    async def script(stream: Stream) -> None:
        await receive(stream, 2)
        await receive_end(stream)
        ended.set()
        await stream.respond()
        await stream.gone()

    async with served(sdk, script) as (server, client):
        async with stream_of(client) as stream:
            for _ in range(2):
                await stream.send(part(sdk))
        await asyncio.wait_for(ended.wait(), PATIENCE)
        # What the service would still say is not waited for.
        await server.settled()
        assert server.streams[0].reset_code == ErrorCodes.CANCEL


async def test_leaving_early_resets_the_stream_and_frees_its_connection(
    sdk: Sdk,
) -> None:
    async def script(stream: Stream) -> None:
        if stream.number < 4:
            await stream.respond()
            await send(stream, 100_000, 5)
            with pytest.raises(AssertionError):
                await receive_end(stream)
            await stream.gone()
        else:
            await echo(stream)

    async def leave(client: Any, *, reads: bool) -> None:
        async with stream_of(client) as stream:
            if reads:
                await anext(stream)
            raise LookupError

    async with served(sdk, script) as (server, client):
        for reads in (True, False, True, False):
            with pytest.raises(LookupError):
                await leave(client, reads=reads)
        assert (await talk(sdk, client)).response_metadata.request_id == REQUEST_ID
        await server.settled()
        codes = [stream.reset_code for stream in server.streams]
        assert codes == [ErrorCodes.CANCEL] * 4 + [None]
        assert len(server.connections) == 1


async def test_a_wrong_event_is_not_sent_and_the_stream_goes_on(sdk: Sdk) -> None:
    service, polly = sdk("bedrock_runtime"), sdk("polly")
    text = polly.TextEvent(text="of another operation")
    variant = polly.StartSpeechSynthesisStreamActionStreamTextEvent
    output = service.BidirectionalOutputPayloadPart(bytes_=b"")
    wrong = [
        (text, "got TextEvent"),
        (variant(text), "got StartSpeechSynthesisStreamActionStreamTextEvent"),
        (sdk().UnknownVariant("new"), "got the unknown variant"),
        (b"plain", "got bytes"),
        ({"chunk": {"bytes": b""}}, "got dict"),
        (service.BidirectionalInputPayloadPart(bytes_=5), "(event.value.bytes_)"),
        (service.InvokeModelWithBidirectionalStreamInputChunk(output), "value"),
        (part(sdk, bytes(19 << 20)), "bytes, and at most 25165824 are allowed"),
    ]
    async with served(sdk, echo) as (server, client):
        async with stream_of(client) as stream:
            for event, text in wrong:
                with pytest.raises(sdk().ArgumentError) as caught:
                    await stream.send(event)
                assert text in str(caught.value)
                assert "another" not in str(caught.value), "the events are sensitive"
                assert "invoke_model_with_bidirectional_stream" in str(caught.value)
            await exchange(sdk, stream)
        await server.settled()


async def test_botocore_validates_events(sdk: Sdk) -> None:
    service = sdk("polly")

    async def script(stream: Stream) -> None:
        event = await stream.receive()
        assert event is not None
        assert event.content == {"Text": "good"}
        await stream.respond()
        await receive_end(stream)
        await stream.end()

    async with (
        serving(script) as server,
        await open_client(sdk, "polly", server.url) as client,
        client.start_speech_synthesis_stream(
            engine="generative", output_format="mp3", voice_id="Matthew"
        ) as stream,
    ):
        with pytest.raises(sdk().ArgumentError, match=r"TextEvent: missing .* Text$"):
            await stream.send(service.TextEvent(text=None))
        with pytest.raises(sdk().ArgumentError, match="half a character"):
            await stream.send(service.TextEvent(text="\ud83d"))
        await stream.send(service.TextEvent(text="good"))


async def test_arguments_are_checked_before_anything_is_sent(sdk: Sdk) -> None:
    async with served(sdk, echo) as (server, client):
        for model, text in ((5, "expected text, got int 5"), ("", "at least 1, got 0")):
            made = client.invoke_model_with_bidirectional_stream(model_id=model)
            with pytest.raises(sdk().ArgumentError, match=text):
                async with made:
                    pass
        assert server.connections == []


async def test_sending_after_the_service_has_ended(sdk: Sdk) -> None:
    async def script(stream: Stream) -> None:
        await stream.respond()
        await send(stream)
        await stream.end()
        await stream.gone()

    async with served(sdk, script) as (server, client):
        async with stream_of(client) as stream:
            assert len([event async for event in stream]) == 1
            for _ in range(2):
                with pytest.raises(RuntimeError, match="the service has ended"):
                    await stream.send(part(sdk))
            # It has no effect.
            await stream.end()
            with pytest.raises(StopAsyncIteration):
                await anext(stream)
        await server.settled()


async def test_tasks_send_in_order_and_each_event_is_signed_once(sdk: Sdk) -> None:
    """The server checks each signature."""
    async with served(sdk, echo) as (server, client):
        async with stream_of(client) as stream:

            async def say(number: int, size: int) -> None:
                await stream.send(part(sdk, bytes([number]) * size))

            async def listen(count: int) -> list[tuple[int, int]]:
                events = [(await anext(stream)).value.bytes_ for _ in range(count)]
                return [(data[0], len(data)) for data in events]

            # Each of them is longer than a window, and others come at any time.
            sent = [(0, 200_000), (1, 200_000)]
            tasks = [asyncio.create_task(say(*one)) for one in sent]
            listening = asyncio.create_task(listen(102))
            for number in range(100):
                await asyncio.sleep(0)
                sent.append((number, 1))
                tasks.append(asyncio.create_task(say(number, 1)))
            await asyncio.gather(*tasks)
            assert await listening == sent
            await finish(stream)
        await server.settled()


async def test_errors_are_typed_and_have_metadata(sdk: Sdk) -> None:
    service = sdk("bedrock_runtime")

    async def script(stream: Stream) -> None:
        if stream.number == 0:
            await stream.refuse(400, "ValidationException")
        else:
            await stream.respond()
            await stream.fail(
                "modelStreamErrorException", message="m", originalStatusCode=424
            )
            await stream.end()

    async with served(sdk, script) as (server, client):
        with pytest.raises(service.ValidationException, match="refused") as before:
            async with stream_of(client) as stream:
                await stream.answered()
        assert before.value.status_code == 400
        assert before.value.response_metadata.request_id == REQUEST_ID
        assert isinstance(before.value, client.exceptions.ValidationException)
        async with stream_of(client) as stream:
            with pytest.raises(service.ModelStreamErrorException) as within:
                await anext(stream)
        assert within.value.message == "m"
        assert "max retries" not in str(within.value)
        assert within.value.request_id == REQUEST_ID
        assert within.value.status_code is None
        assert stream.response.response_metadata.request_id == REQUEST_ID
        assert within.value.operation_name == "InvokeModelWithBidirectionalStream"
        await server.settled()
        assert len(server.connections) == 1


async def test_an_error_is_raised_by_whatever_comes_next(sdk: Sdk) -> None:
    service = sdk("bedrock_runtime")

    refused = asyncio.Event()

    async def script(stream: Stream) -> None:
        await stream.refuse(403, "AccessDeniedException")

    def note(**_: object) -> None:
        refused.set()

    async def use(client: Any, name: str) -> None:
        async with stream_of(client) as stream:
            await asyncio.wait_for(refused.wait(), PATIENCE)
            if name:
                await getattr(stream, name)(*[part(sdk)] * (name == "send"))

    async with served(sdk, script) as (_, client):
        client.meta.events.register("after-call.bedrock-runtime", note)
        # Without a name, the block does nothing, and is left.
        for name in ("send", "end", "answered", "__anext__", ""):
            refused.clear()
            with pytest.raises(service.AccessDeniedException, match="refused"):
                await use(client, name)
