"""Messages of event streams with JSON payloads."""

import json

from tests.support.event_stream import encode_message


def message(payload: bytes, **headers: str) -> bytes:
    """Make a message; `_` in the names of headers is `-`."""
    named = {f":{key.replace('_', '-')}": text for key, text in headers.items()}
    return encode_message(named, payload)


def event(name: str, document: object) -> bytes:
    """Make the message of an event with a JSON payload."""
    payload = json.dumps(document).encode()
    return message(payload, message_type="event", event_type=name)


def error_message(name: str, document: object) -> bytes:
    """Make the message of an error in the model, with a JSON payload."""
    payload = json.dumps(document).encode()
    return message(payload, message_type="exception", exception_type=name)
