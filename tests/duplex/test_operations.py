"""All operations of AWS with events in both directions, from arguments to responses."""

import asyncio
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import frozen
from botocore.config import Config

from tests.duplex.calls import CALLS, ID, OTHER_ID
from tests.duplex.client import open_client
from tests.duplex.server import serving
from tests.duplex.stories import receive_end
from tests.duplex.stream import REQUEST_ID, Received, Stream, message
from tests.support.event_stream import encode_message
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

# `streaming.localhost` is no name that every machine knows.
CONFIG = Config(inject_host_prefix=False)
TIME = datetime(2026, 2, 28, 12, tzinfo=UTC)
AUDIO = bytes(range(256))
ENCODED = b64encode(AUDIO).decode()


@frozen
class Talk:
    """A conversation: what a program says and hears, and what is in HTTP/2."""

    service: str
    method: str
    arguments: Mapping[str, Any]
    path: str
    headers: Mapping[str, str]
    says: Callable[[Any], Any]
    """Makes what is sent, from the package of the service."""
    sent: Mapping[str, Any]
    """The payloads of what is sent, by its type: JSON, or bytes."""
    answers: Mapping[str, Any]
    """The payloads of what the service sends, by its type."""
    hears: Callable[[Any], Any]
    """Makes what is received, from the package of the service."""
    member: str
    """The member of the response that has the events."""
    others: Mapping[str, Any] = {}
    """The other members of the response."""
    returned: Mapping[str, str] = {}
    """The headers of the response, for these."""


TALKS = [
    Talk(
        "bedrock_runtime",
        "invoke_model_with_bidirectional_stream",
        {"model_id": "arn:aws:bedrock:us-east-1::foundation-model/a:0"},
        "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Afoundation-model%2Fa%3A0"
        "/invoke-with-bidirectional-stream",
        {},
        lambda it: [it.BidirectionalInputPayloadPart(bytes_=AUDIO)],
        {"chunk": {"bytes": ENCODED}},
        {"chunk": {"bytes": ENCODED}},
        lambda it: [
            it.InvokeModelWithBidirectionalStreamOutputChunk(
                it.BidirectionalOutputPayloadPart(bytes_=AUDIO)
            )
        ],
        "body",
    ),
    Talk(
        *CALLS["polly"],
        "/v1/synthesisStream",
        {
            "x-amzn-engine": "generative",
            "x-amzn-lexiconnames": "one,two",
            "x-amzn-outputformat": "mp3",
            "x-amzn-voiceid": "Matthew",
        },
        lambda it: [
            it.TextEvent(text="Grüße", text_type=it.TextType.TEXT),
            it.CloseStreamEvent(),
        ],
        {"TextEvent": {"Text": "Grüße", "TextType": "text"}, "CloseStreamEvent": {}},
        {"AudioEvent": AUDIO, "StreamClosedEvent": {"RequestCharacters": 5}},
        lambda it: [
            it.StartSpeechSynthesisStreamEventStreamAudioEvent(
                it.AudioEvent(audio_chunk=AUDIO)
            ),
            it.StartSpeechSynthesisStreamEventStreamStreamClosedEvent(
                it.StreamClosedEvent(request_characters=5)
            ),
        ],
        "event_stream",
    ),
    Talk(
        *CALLS["lex"],
        "/bots/ABCDEFGHIJ/botAliases/TSTALIASID/botLocales/en_US/sessions/a%3Ab"
        "/conversation",
        {"x-amz-lex-conversation-mode": "AUDIO"},
        lambda it: [
            it.ConfigurationEvent(
                response_content_type="audio/pcm", request_attributes={"a": "b"}
            ),
            it.AudioInputEvent(
                audio_chunk=AUDIO,
                content_type="audio/lpcm",
                client_timestamp_millis=1 << 40,
            ),
            it.DTMFInputEvent(input_character="#"),
        ],
        {
            "ConfigurationEvent": {
                "responseContentType": "audio/pcm",
                "requestAttributes": {"a": "b"},
            },
            "AudioInputEvent": {
                "audioChunk": ENCODED,
                "contentType": "audio/lpcm",
                "clientTimestampMillis": 1 << 40,
            },
            "DTMFInputEvent": {"inputCharacter": "#"},
        },
        {
            "TranscriptEvent": {"transcript": "hello"},
            "IntentResultEvent": {
                "sessionState": {"intent": {"name": "Order", "state": "Failed"}}
            },
            "HeartbeatEvent": {},
        },
        lambda it: [
            it.StartConversationResponseEventStreamTranscriptEvent(
                it.TranscriptEvent(transcript="hello")
            ),
            it.StartConversationResponseEventStreamIntentResultEvent(
                it.IntentResultEvent(
                    session_state=it.SessionState(
                        intent=it.Intent(name="Order", state=it.IntentState.FAILED)
                    )
                )
            ),
            it.StartConversationResponseEventStreamHeartbeatEvent(it.HeartbeatEvent()),
        ],
        "response_event_stream",
    ),
    Talk(
        *CALLS["qbusiness"],
        f"/applications/{ID}/conversations?userId=J%C3%BCrgen%20%2B%20co&userGroups=b"
        f"&userGroups=a%2Fc&clientToken={OTHER_ID}",
        {},
        lambda it: [
            it.ConfigurationEvent(chat_mode="RETRIEVAL_MODE"),
            it.TextInputEvent(user_message="?"),
            it.ActionExecutionEvent(
                plugin_id=ID,
                payload={"a": it.ActionExecutionPayloadField(value={"b": [1, None]})},
                payload_field_name_separator=".",
            ),
            it.EndOfInputEvent(),
        ],
        {
            "configurationEvent": {"chatMode": "RETRIEVAL_MODE"},
            "textEvent": {"userMessage": "?"},
            "actionExecutionEvent": {
                "pluginId": ID,
                "payload": {"a": {"value": {"b": [1, None]}}},
                "payloadFieldNameSeparator": ".",
            },
            "endOfInputEvent": {},
        },
        {
            "textEvent": {"systemMessage": "!"},
            "metadataEvent": {"sourceAttributions": [{"updatedAt": TIME.timestamp()}]},
        },
        lambda it: [
            it.ChatOutputStreamTextEvent(it.TextOutputEvent(system_message="!")),
            it.ChatOutputStreamMetadataEvent(
                it.MetadataEvent(
                    source_attributions=[it.SourceAttribution(updated_at=TIME)]
                )
            ),
        ],
        "output_stream",
    ),
    Talk(
        *CALLS["health-agent"],
        "/medical-scribe-stream/",
        {
            "x-amzn-medscribe-session-id": ID,
            "x-amzn-medscribe-sample-rate": "16000",
        },
        lambda it: [
            it.MedicalScribeAudioEvent(audio_chunk=AUDIO),
            it.MedicalScribeBinaryAudioEvent(audio_chunk=AUDIO),
            it.MedicalScribeSessionControlEvent(type="END_OF_SESSION"),
        ],
        {
            "audioEvent": {"audioChunk": ENCODED},
            "binaryAudioEvent": AUDIO,
            "sessionControlEvent": {"type": "END_OF_SESSION"},
        },
        {"transcriptEvent": {"transcriptSegment": {"content": "hello"}}},
        lambda it: [
            it.MedicalScribeOutputStreamTranscriptEvent(
                it.MedicalScribeTranscriptEvent(
                    transcript_segment=it.MedicalScribeTranscriptSegment(
                        content="hello"
                    )
                )
            )
        ],
        "response_stream",
        {"session_id": ID, "media_sample_rate_hertz": 16000},
        {
            "x_amzn_medscribe_session_id": ID,
            "x_amzn_medscribe_sample_rate": "16000",
        },
    ),
]


def _payload(event: Received) -> Any:
    kind = event.headers.get(":content-type")
    assert kind in ("application/json", "application/octet-stream")
    return event.content if kind == "application/json" else event.payload


def _message(kind: str, content: Any) -> bytes:
    if not isinstance(content, bytes):
        return message("event", kind, content)
    headers = {":message-type": "event", ":event-type": kind}
    return encode_message(headers, content)


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.service)
async def test_operation(talk: Talk, sdk: Sdk) -> None:
    service = sdk(talk.service)
    received: list[tuple[str, Any]] = []

    async def script(stream: Stream) -> None:
        for _ in talk.sent:
            event = await stream.receive()
            assert event is not None
            received.append((event.kind, _payload(event)))
        await receive_end(stream)
        await stream.respond(200, **talk.returned)
        for kind, content in talk.answers.items():
            await stream.write(_message(kind, content))
        await stream.end()

    async with (
        serving(script) as server,
        await open_client(sdk, talk.service, server.url, CONFIG) as client,
    ):
        async with getattr(client, talk.method)(**talk.arguments) as stream:
            for event in talk.says(service):
                await stream.send(event)
            await stream.end()
            heard = [event async for event in stream]
        response = stream.response
        await server.settled()
        (served,) = server.streams
    assert served.headers[":path"] == talk.path
    assert {name: served.headers.get(name) for name in talk.headers} == talk.headers
    assert received == [*talk.sent.items()]
    assert heard == talk.hears(service)
    assert [type(one) for one in heard] == [type(one) for one in talk.hears(service)]
    assert response.response_metadata.request_id == REQUEST_ID
    assert isinstance(getattr(response, talk.member), sdk().AsyncEventStream)
    for name, value in talk.others.items():
        assert getattr(response, name) == value


async def test_streams_of_several_services_side_by_side(sdk: Sdk) -> None:
    """Clients share nothing: each has a connection of its own to a server."""

    async def script(stream: Stream) -> None:
        await receive_end(stream)
        await stream.respond()
        await stream.end()

    async def work(talk: Talk) -> None:
        opening = open_client(sdk, talk.service, server.url, CONFIG)
        async with (
            await opening as client,
            getattr(client, talk.method)(**talk.arguments) as stream,
        ):
            await stream.end()
            assert [event async for event in stream] == []

    async with serving(script) as server:
        await asyncio.gather(*map(work, TALKS))
        assert len(server.connections) == len(TALKS)
        await server.left()
