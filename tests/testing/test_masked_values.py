"""Secrets planted anywhere in a response are not in recordings of calls."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.parsers import create_parser
from hypothesis import given
from hypothesis import strategies as st

from botosmith.testing.recorded_values import (
    ValueMasker,
    comparable,
    from_json,
    to_json,
)
from tests.recording.planted import SECRET, Gardener
from tests.recording.test_planted_secrets import (
    OPERATIONS,
    assert_hidden,
    response_of,
)


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
    value = {"a": [{"SecretAccessKey": SECRET}], "b": "https://x/?X-Amz-Signature=1"}
    assert ValueMasker().document(value) == {
        "a": [{"SecretAccessKey": "***"}],
        "b": "***",
    }
    assert comparable(None, {"at": datetime.now(UTC)}) == {"at": "a time"}
