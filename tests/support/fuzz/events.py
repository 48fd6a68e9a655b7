"""Random event streams."""

from __future__ import annotations

from random import Random
from typing import Any

from botocore.model import OperationModel, Shape, StructureShape

from tests.support.event_stream import Header, encode_message
from tests.support.fuzz.tree_damage import damaged_tree
from tests.support.fuzz.trees import Entries, Form, random_tree
from tests.support.fuzz.writers import cbor_bytes, json_bytes
from tests.support.fuzz.xml_trees import damaged_element, random_element, xml_bytes

_VALUES: list[Header] = [1, 0, 1700000000000, "text", True, b"x"]


def random_events(random: Random, operation: OperationModel, protocol: str) -> bytes:
    """Make the messages of an event stream, one in five of them odd."""
    stream: Any = operation.get_event_stream_output()
    messages: list[bytes] = []
    if protocol in ("json", "smithy-rpc-v2-cbor") and random.random() < 0.9:
        payload = _payload(random, operation.output_shape, protocol, 0.1)
        messages.append(encode_message(_names("initial-response"), payload))
    for _ in range(random.randint(0, 4)):
        messages.append(_random_message(random, stream, protocol))
    return b"".join(messages)


def _names(event: str, kind: str = "event") -> dict[str, Header]:
    return {":message-type": kind, f":{kind}-type": event}


def _random_message(random: Random, stream: Any, protocol: str) -> bytes:
    name = random.choice(list(stream.members))
    shape: Any = stream.members[name]
    is_error = shape.metadata.get("exception", False)
    headers = _names(name, "exception" if is_error else "event")
    for member, inner in shape.members.items():
        if inner.serialization.get("eventheader") and random.random() < 0.7:
            headers[member] = random.choice(_VALUES)
    inner, text = shape, None
    for member in shape.members.values():
        if member.serialization.get("eventpayload"):
            inner = member
    if inner.type_name in ("blob", "string"):
        text = random.choice([b"", b"text", b"\xff", "ü".encode()])
    payload = _payload(random, inner, protocol, 0.3) if text is None else text
    if random.random() < 0.2:
        _damage(random, headers)
    message = encode_message(headers, payload)
    if random.random() < 0.03:
        place = random.randrange(len(message))
        message = message[:place] + random.randbytes(1) + message[place + 1 :]
    return message


def _damage(random: Random, headers: dict[str, Header]) -> None:
    key = random.choice(list(headers))
    match random.choice(["drop", "other", "number", "error", "exception"]):
        case "drop":
            del headers[key]
        case "other":
            headers[key] = "other"
        case "number":
            headers[key] = 1
        case "error":
            headers[":message-type"] = "error"
            headers[":error-code"] = random.choice(["Busy", "InternalError", ""])
            headers[":error-message"] = "It failed."
        case _:
            headers[":message-type"] = "exception"
            headers[":exception-type"] = random.choice(["noThing", "Busy", "other"])


def _payload(random: Random, shape: Shape | None, protocol: str, odd: float) -> bytes:
    assert isinstance(shape, StructureShape)
    damages = 1 if random.random() < odd else 0
    if protocol == "rest-xml":
        element = random_element(random, shape, "r")
        for _ in range(damages):
            element = damaged_element(random, element)
        return xml_bytes(element)
    form: Form = "cbor" if protocol == "smithy-rpc-v2-cbor" else "json"
    tree = random_tree(random, shape, form)
    for _ in range(damages):
        tree = damaged_tree(random, tree, form)
    if random.random() < 0.03:
        tree = Entries([])
    return (cbor_bytes if form == "cbor" else json_bytes)(random, tree)
