"""Signatures, messages and events are those of AWS's own packages.

`tests.duplex.aws.vectors` has made what `vectors` contains; `make test-duplex` makes it
anew.
"""

import json
from hashlib import sha256
from typing import Any

import pytest

from tests.duplex.seeded import (
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


def _read(name: str) -> Any:
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


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
