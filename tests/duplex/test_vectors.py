"""Signatures, messages and events are those of AWS's own packages.

`tests.duplex.aws.vectors` has made what `vectors` contains; `make test-duplex` makes it
anew.
"""

import json
from base64 import b64decode
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
import time_machine
from botocore.eventstream import EventStreamBuffer

from botosmith.plan.naming import package_name
from botosmith.runtime.duplex.messages import EventSigner, header, message
from tests.duplex.calls import CALLS
from tests.duplex.client import open_client
from tests.duplex.seeded import (
    ACCESS_KEY,
    BEGIN,
    COUNT,
    INITIAL,
    REGION,
    SECRET_KEY,
    VECTORS,
    seeded,
    time_of,
)
from tests.duplex.signatures import (
    Chain,
    WrongSignatureError,
    check_request,
    milliseconds,
)
from tests.support.event_stream import Header, encode_message
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


def _read(name: str) -> Any:
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


INPUTS = _read("inputs")
# The members that AWS's packages send with a value of their own if they have none.
# botocore's models, from which our classes are made, have no such values.
DEFAULTS = {
    "Force": False,
    "clientTimestampMillis": 0,
    "disablePlayback": False,
}


class _SentError(Exception):
    """A request would now be sent."""


@pytest.mark.parametrize("made", _read("requests"), ids=lambda made: made["service"])
async def test_requests(made: Any, sdk: Sdk) -> None:
    package, method, arguments = CALLS[made["service"]]
    token = made["headers"].get("X-Amz-Security-Token")
    requests: list[Any] = []

    def stop(request: Any, **_: object) -> None:
        requests.append(request)
        raise _SentError

    keys: dict[str, Any] = {
        "aws_access_key_id": ACCESS_KEY,
        "aws_secret_access_key": SECRET_KEY,
        "aws_session_token": token,
    }
    with time_machine.travel(BEGIN, tick=False):
        async with await open_client(sdk, package, None, **keys) as client:
            client._boto.meta.events.register("before-send", stop)
            with pytest.raises(_SentError):
                async with getattr(client, method)(**arguments):
                    raise AssertionError("it was sent")
    (request,) = requests
    assert request.url == made["url"]
    sent = {
        name: value.decode() if isinstance(value, bytes) else value
        for name, value in request.headers.items()
    }
    assert {name: sent.get(name) for name in made["headers"]} == made["headers"]


@pytest.mark.parametrize("made", _read("requests"), ids=lambda made: made["service"])
def test_server_checks_requests(made: Any) -> None:
    headers = {name.lower(): value for name, value in made["headers"].items()}
    headers["host"] = made["url"].split("/")[2]
    chain = check_request(SECRET_KEY, "POST", made["url"], headers)
    assert (chain.region, chain.service) == (REGION, made["service"])
    with pytest.raises(WrongSignatureError):
        check_request("other", "POST", made["url"], headers)


def test_server_checks_events() -> None:
    made = _read("signatures")
    chain = Chain(SECRET_KEY, REGION, made["service"], INITIAL)
    messages: list[bytes] = []
    signatures: list[str] = []
    for number in range(COUNT + 1):
        payload = encode_message(*seeded(number)) if number < COUNT else b""
        time = time_of(number)
        signature = chain.sign(time, payload)
        signatures.append(signature.hex())
        headers: dict[str, Header] = {
            ":date": milliseconds(time),
            ":chunk-signature": signature,
        }
        messages.append(encode_message(headers, payload))
    *signatures, _ = signatures
    _same_stream(made, signatures, messages)


def _same_stream(made: Any, signatures: list[str], messages: list[bytes]) -> None:
    assert [one[:12] for one in signatures] == made["beginnings of signatures"]
    assert (signatures[0], signatures[-1]) == (made["first"], made["last"])
    assert messages[-1].hex() == made["end"]
    assert sha256(b"".join(messages)).hexdigest() == made["sha256 of all messages"]


def test_seeded_events() -> None:
    made = _read("signatures")
    signer = EventSigner(SECRET_KEY, REGION, made["service"], INITIAL)
    messages: list[bytes] = []
    for number in range(COUNT + 1):
        fields, payload = seeded(number)
        head = b"".join(header(name, "string", fields[name]) for name in fields)
        with time_machine.travel(time_of(number), tick=False):
            messages.append(
                signer.sign(message(head, payload) if number < COUNT else b"")
            )
    signatures: list[str] = [
        one.headers[":chunk-signature"].hex() for one in _messages(messages)
    ]
    *signatures, _ = signatures
    _same_stream(made, signatures, messages)


def _messages(data: Iterable[bytes]) -> Iterator[Any]:
    buffer = EventStreamBuffer()
    for one in data:
        buffer.add_data(one)
        yield from buffer


def _read_value(kind: str, value: Any) -> Any:
    """What botocore reads."""
    match kind:
        case "blob":
            return bytes.fromhex(value)
        case "uuid":
            return UUID(value).bytes
        case _:
            return value


def _written_value(kind: str, value: Any) -> Any:
    """What the runtime takes."""
    if kind == "timestamp":
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=value)
    return _read_value(kind, value)


@pytest.mark.parametrize("number", range(len(INPUTS["frames"])))
def test_frames(number: int) -> None:
    made, frame = INPUTS["frames"][number], bytes.fromhex(_read("frames")[number])
    payload = bytes.fromhex(made["payload"])
    headers = [
        (name, *next(iter(typed.items()))) for name, typed in made["headers"].items()
    ]
    (read,) = _messages([frame])
    assert read.payload == payload
    assert read.headers == {
        name: _read_value(kind, value) for name, kind, value in headers
    }
    # No model has headers of that type.
    if "uuid" not in {kind for _, kind, _ in headers}:
        values = (
            header(name, kind, _written_value(kind, value))
            for name, kind, value in headers
        )
        assert message(b"".join(values), payload) == frame


@pytest.mark.parametrize("number", range(len(INPUTS["events"])))
async def test_events(number: int, sdk: Sdk) -> None:
    made, expected = INPUTS["events"][number], _read("events")[number]
    package = package_name(made["service"])
    request = getattr(sdk(package), f"{made['operation']}Request")
    async with await open_client(sdk, package, None) as client:
        operations = sdk("_runtime.duplex.operation")
        write = operations.DuplexOperation(client._boto, request).write
    for given, sent in zip(made["inputs"], expected, strict=True):
        event = sdk().from_dict(request.__events__, _typed(given))
        (found,) = _messages([write(event)])
        assert found.headers == sent["headers"]
        payload = sent["payload"]
        if found.headers.get(":content-type") == "application/json":
            (value,) = given.values()
            assert json.loads(found.payload) == _without_defaults(payload, value)
        else:
            assert found.payload == _typed(payload)


async def test_errors_name_what_is_wrong_in_an_event_but_no_secret(sdk: Sdk) -> None:
    package = sdk("lexv2_runtime")
    key = package.DTMFInputEvent(input_character=1234)
    text = package.TextInputEvent(text="Hello", client_timestamp_millis="5678")
    operations = sdk("_runtime.duplex.operation")
    async with await open_client(sdk, "lexv2_runtime", None) as client:
        request = package.StartConversationRequest
        write = operations.DuplexOperation(client._boto, request).write
    for event, problems in {
        key: [("event.value.input_character", "text", "int ***")],
        text: [("event.value.client_timestamp_millis", "a whole number", "str '5678'")],
    }.items():
        with pytest.raises(sdk().ArgumentError) as raised:
            write(event)
        assert list(raised.value.problems) == problems
        assert "1234" not in str(raised.value)


def _without_defaults(payload: Any, given: Any) -> Any:
    members: dict[str, Any] = payload
    if not isinstance(payload, dict):
        return payload
    return {
        name: _without_defaults(value, given.get(name))
        for name, value in members.items()
        if name in given or (name, value) not in DEFAULTS.items()
    }


def _typed(value: Any) -> Any:
    """What Python has for a value of the inputs."""
    members: dict[str, Any] = value
    elements: list[Any] = value
    match value:
        case {"$bytes": str(data)}:
            return b64decode(data)
        case {"$timestamp": str(time)}:
            return datetime.fromisoformat(time)
        case dict():
            return {name: _typed(one) for name, one in members.items()}
        case list():
            return [_typed(one) for one in elements]
        case _:
            return value
