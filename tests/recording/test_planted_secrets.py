"""Secrets planted anywhere in an exchange are nowhere in files of either recorder."""

import base64
import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote_plus

import pytest
from botocore.model import StructureShape
from botocore.parsers import create_parser
from hypothesis import given
from hypothesis import strategies as st

from botosmith.recording import (
    Exchange,
    HttpRequest,
    HttpResponse,
    load_exchange,
    save_exchange,
)
from botosmith.recording.bodies import PROTOCOLS
from botosmith.recording.cbor import read_cbor
from botosmith.recording.redaction import redact_request, redact_response
from botosmith.testing.recorded_values import (
    ValueMasker,
    comparable,
    from_json,
    to_json,
)
from tests.recording.planted import NUMBER, SECRET, Gardener, planted_operation

OPERATIONS = {protocol: planted_operation(protocol) for protocol in PROTOCOLS}
_each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS)


def saved(exchange: Exchange) -> str:
    """All that the file of an exchange tells."""
    with TemporaryDirectory() as folder:
        file = save_exchange(exchange, Path(folder))
        text = file.read_text()
        loaded = load_exchange(file)
    for body in (loaded.request.body, loaded.response.body):
        text += body.decode(errors="replace")
        if body and exchange.service == "smithy-rpc-v2-cbor" and body != b"***":
            text += repr(read_cbor(body))
    return text + unquote_plus(text)


def assert_hidden(text: str) -> None:
    """Assert that a text holds no secret, in any form."""
    encoded = base64.b64encode(SECRET.encode()).decode()
    for secret in (SECRET, SECRET.upper(), str(NUMBER), encoded.rstrip("=")):
        assert secret not in text


def request_of(gardener: Gardener, protocol: str) -> HttpRequest:
    shape = OPERATIONS[protocol].input_shape
    assert shape is not None
    document = gardener.document(shape)
    if protocol in ("query", "ec2"):
        body = gardener.form(document, shape)
    else:
        body = gardener.body(document, shape)
        if protocol == "rest-xml":
            body = b"<Request>" + body + b"</Request>"
    return HttpRequest(
        method="POST",
        path=gardener.path(),
        headers=gardener.headers(rest=protocol.startswith("rest")),
        body=body,
    )


def response_of(
    gardener: Gardener, protocol: str, shape: StructureShape
) -> HttpResponse:
    body = gardener.body(gardener.document(shape), shape)
    if protocol in ("query", "ec2", "rest-xml"):
        names = ["PlantResponse"]
        if shape.name == "Refused":
            names = {"ec2": ["Response", "Errors", "Error"]}.get(
                protocol, ["ErrorResponse", "Error"]
            )
        elif protocol == "query":
            names.append("PlantResult")
        for name in reversed(names):
            body = f"<{name}>".encode() + body + f"</{name}>".encode()
    headers = gardener.headers(rest=protocol.startswith("rest"))
    return HttpResponse(headers=headers, body=body)


@_each_protocol
@given(data=st.data())
def test_no_planted_secret_is_saved(protocol: str, data: st.DataObject) -> None:
    operation = OPERATIONS[protocol]
    error = data.draw(st.booleans())
    shape = operation.error_shapes[0] if error else operation.output_shape
    assert isinstance(shape, StructureShape)
    gardener = Gardener(data, protocol)
    request = request_of(gardener, protocol)
    in_request = gardener.planted
    gardener.planted = False
    response = response_of(gardener, protocol, shape)
    in_response = gardener.planted

    redacted_request, hidden = redact_request(request, operation)
    redacted_response, hidden_too = redact_response(
        response, shape, protocol=protocol, error=error
    )
    if not in_request:
        assert (redacted_request.body, hidden.paths) == (request.body, [])
    if not in_response:
        assert (redacted_response.body, hidden_too.paths) == (response.body, [])
    exchange = Exchange(
        source={"kind": "written", "after": "nothing"},
        service=protocol,
        operation="Plant",
        request=redacted_request,
        response=redacted_response,
        masked=(*hidden.paths, *hidden_too.paths),
    )
    assert_hidden(saved(exchange))


# What is masked does not depend on the protocol. In XML, botocore takes elements that
# the model does not have for items of lists, so planted texts would be public ones.
@pytest.mark.parametrize("protocol", ["json", "rest-json", "smithy-rpc-v2-cbor"])
@given(data=st.data())
def test_no_planted_secret_is_recorded(protocol: str, data: st.DataObject) -> None:
    shape = OPERATIONS[protocol].output_shape
    assert shape is not None
    response = response_of(Gardener(data, protocol), protocol, shape)
    parser: Any = create_parser(protocol)
    try:
        parsed = parser.parse(
            {
                "status_code": 200,
                "headers": response.headers,
                "body": response.body,
                "context": {},
            },
            shape,
        )
    except Exception:
        return  # botocore cannot read it
    del parsed["ResponseMetadata"]
    recorded = to_json(ValueMasker().value(shape, parsed))
    assert_hidden(json.dumps(recorded, ensure_ascii=False))
    assert to_json(from_json(recorded)) == recorded


def test_values_are_read_as_they_were_written() -> None:
    value: Any = {
        "text": "ü",
        "bytes": b"text",
        "binary": b"\xff",
        "time": datetime(2026, 1, 2, tzinfo=UTC),
        "numbers": [1, 2.5, True, None],
        "document": {"$time": "not a time", "a": [{"$b": None}]},
    }
    written = json.loads(json.dumps(to_json(value)))
    assert from_json(written) == value


def test_credentials_in_documents_and_names_are_masked() -> None:
    value = {
        "a": [{"SecretAccessKey": SECRET}],
        "b": "https://x/?X-Amz-Signature=1",
        "X-Api-Key": SECRET,
    }
    assert ValueMasker().document(value) == {
        "a": [{"SecretAccessKey": "***"}],
        "b": "***",
        "X-Api-Key": "***",
    }
    assert comparable(None, {"at": datetime.now(UTC)}) == {"at": "a time"}
