"""Make the vectors of events in both directions with AWS's own packages.

``python -m tests.duplex.aws.vectors FOLDER`` reads ``inputs.json`` in the folder
``vectors``, and writes what AWS's packages make of it to the given folder. It runs
where ``make test-duplex`` has installed them.

A value `{"$bytes": ...}` of the inputs is base64, and `{"$timestamp": ...}` is a time
in the format of ISO 8601.
"""

import asyncio
import json
import sys
from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from aws_sdk_signers import (
    URI,
    AsyncEventSigner,
    AsyncSigV4Signer,
    AWSCredentialIdentity,
    AWSRequest,
    Field,
    Fields,
    SigV4SigningProperties,
    signers,
)
from smithy_aws_core.aio.protocols import RestJsonClientProtocol
from smithy_aws_event_stream.aio import AWSEventPublisher
from smithy_aws_event_stream.events import (
    Byte,
    Event,
    EventHeaderEncoder,
    EventMessage,
    Long,
    Short,
)
from smithy_core.aio.interfaces import ProtocolSettings

from tests.duplex.seeded import (
    ACCESS_KEY,
    BEGIN,
    COUNT,
    INITIAL,
    REGION,
    SECRET_KEY,
    TOKEN,
    VECTORS,
    seeded,
    time_of,
)

# Where AWS's packages have the unions of the input events.
UNIONS = {
    "bedrock-runtime": ("bedrock_runtime", "InvokeModelWithBidirectionalStreamInput"),
    "polly": ("polly", "StartSpeechSynthesisStreamActionStream"),
    "lexv2-runtime": ("lex_runtime_v2", "StartConversationRequestEventStream"),
    "qbusiness": ("qbusiness", "ChatInputStream"),
    "connecthealth": ("connecthealth", "MedicalScribeInputStream"),
}
HEADERS: Mapping[str, Any] = {
    "boolean": bool,
    "byte": Byte,
    "short": Short,
    "integer": int,
    "long": Long,
    "blob": bytes.fromhex,
    "string": str,
    "timestamp": lambda milliseconds: (
        datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    ),
    "uuid": UUID,
}


class Clock:
    """Stands in for the module `datetime` in AWS's signers."""

    UTC = UTC

    def __init__(self) -> None:
        self.time = BEGIN
        self.datetime = SimpleNamespace(now=lambda _: self.time)


async def main(folder: Path) -> None:
    inputs = json.loads((VECTORS / "inputs.json").read_text("utf-8"))
    clock = Clock()
    signers.datetime = clock
    vectors = {
        "requests": [
            await request(one, token)
            for one in inputs["requests"]
            for token in (None, TOKEN)
        ],
        "signatures": await signatures(clock),
        "frames": [frame(one) for one in inputs["frames"]],
        "events": [await events(one) for one in inputs["events"]],
    }
    for name, content in vectors.items():
        text = json.dumps(content, indent=1, ensure_ascii=False)
        (folder / f"{name}.json").write_text(f"{text}\n", "utf-8", newline="\n")


async def request(made: Mapping[str, Any], token: str | None) -> object:
    """Sign the request that opens a stream."""
    url = urlsplit(made["url"])
    headers = {
        **made["headers"],
        "Content-Type": "application/vnd.amazon.eventstream",
        "X-Amz-Content-SHA256": "STREAMING-AWS4-HMAC-SHA256-EVENTS",
    }
    signed = await AsyncSigV4Signer().sign(
        request=AWSRequest(
            destination=URI(host=url.netloc, path=url.path, query=url.query or None),
            method="POST",
            body=None,
            fields=Fields(
                [Field(name=name, values=[headers[name]]) for name in headers]
            ),
        ),
        identity=AWSCredentialIdentity(
            access_key_id=ACCESS_KEY, secret_access_key=SECRET_KEY, session_token=token
        ),
        properties=SigV4SigningProperties(region=REGION, service=made["service"]),
    )
    fields = {field.name: field.as_string() for field in signed.fields}
    return {"service": made["service"], "url": made["url"], "headers": fields}


async def signatures(clock: Clock) -> object:
    """Sign a stream of events, and its end."""
    signer = AsyncEventSigner(
        initial_signature=INITIAL.encode(), event_encoder_cls=EventHeaderEncoder
    )
    how: Any = {
        "identity": AWSCredentialIdentity(
            access_key_id=ACCESS_KEY, secret_access_key=SECRET_KEY
        ),
        "properties": SigV4SigningProperties(region=REGION, service="bedrock"),
    }
    made: list[str] = []
    messages = sha256()
    for number in range(COUNT):
        clock.time = time_of(number)
        headers, payload = seeded(number)
        event = EventMessage(headers=headers, payload=payload)
        signed = await signer.sign(event=event, **how)
        messages.update(signed.encode())
        made.append(signed.headers[":chunk-signature"].hex())
    clock.time = time_of(COUNT)
    end = await signer.sign_empty(event=EventMessage(), **how)
    messages.update(end.encode())
    return {
        "service": "bedrock",
        "first": made[0],
        "last": made[-1],
        "end": end.encode().hex(),
        "sha256 of all messages": messages.hexdigest(),
        "beginnings of signatures": [one[:12] for one in made],
    }


def frame(made: Mapping[str, Any]) -> str:
    """Write a message."""
    headers: dict[str, Any] = {}
    for name, typed in made["headers"].items():
        ((kind, value),) = typed.items()
        headers[name] = HEADERS[kind](value)
    payload = bytes.fromhex(made["payload"])
    return EventMessage(headers=headers, payload=payload).encode().hex()


class Written(bytearray):
    """Takes what is sent."""

    async def write(self, data: bytes) -> None:
        self.extend(data)


async def events(made: Mapping[str, Any]) -> object:
    """Send events without a signature; return the headers and the payload of each."""
    name, union = UNIONS[made["service"]]
    models = import_module(f"aws_sdk_{name}.models")
    settings = ProtocolSettings(namespace="", service_target="")
    codec = RestJsonClientProtocol(settings).payload_codec
    sent: list[object] = []
    for given in made["inputs"]:
        # The classes of AWS's packages are made from what is in JSON on the wire.
        source = codec.create_deserializer(json.dumps(on_wire(given)).encode())
        event = getattr(models, f"_{union}Deserializer")().deserialize(source)
        written = Written()
        await AWSEventPublisher(payload_codec=codec, async_writer=written).send(event)
        message = Event.decode(BytesIO(written)).message
        headers = dict(message.headers)
        payload: object = {"$bytes": b64encode(message.payload).decode()}
        if headers.get(":content-type") == "application/json":
            payload = json.loads(message.payload)
        sent.append({"headers": headers, "payload": payload})
    return sent


def on_wire(value: object) -> object:
    """What JSON has for a value of the inputs."""
    match value:
        case {"$bytes": str(data)}:
            return data
        case {"$timestamp": str(time)}:
            return datetime.fromisoformat(time).timestamp()
        case Mapping():
            return {name: on_wire(value[name]) for name in value}
        case Sequence() if not isinstance(value, str):
            return [on_wire(one) for one in value]
    return value


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
