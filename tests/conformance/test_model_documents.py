"""Documents made from the models of all operations convert to objects and back."""

import json
from typing import Any

import pytest
from botocore.model import StructureShape
from botocore.parsers import create_parser
from botocore.validate import ParamValidator
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.full_documents import empty_document, full_document, turns
from tests.support.random_documents import documents
from tests.support.round_trip import (
    body_document,
    reconstructed,
    request_class,
    response_class,
    round_trip,
    service_model,
)
from tests.support.sweeps import mostly_slow
from typed_aws import Structure, from_dict, from_json, to_dict

SERVICE = "sagemaker"

# Few examples of each, since there are many operations: what hypothesis finds in one
# class is mostly in others too.
_few = settings(max_examples=settings().max_examples // 12)
_OPERATIONS = service_model(SERVICE).operation_names
_each = pytest.mark.parametrize("operation", _OPERATIONS)
_some = pytest.mark.parametrize("operation", mostly_slow(_OPERATIONS, _OPERATIONS[::6]))


def _input(operation: str) -> StructureShape | None:
    return service_model(SERVICE).operation_model(operation).input_shape


def _output(operation: str) -> StructureShape | None:
    return service_model(SERVICE).operation_model(operation).output_shape


@_some
def test_documents_with_all_members_full_or_empty_round_trip(operation: str) -> None:
    sides = [
        (request_class(SERVICE, operation), _input(operation)),
        (response_class(SERVICE, operation), _output(operation)),
    ]
    for cls, shape in sides:
        round_trip(cls, {})
        round_trip(cls, empty_document(shape))
        for turn in range(turns(shape)):
            made = round_trip(cls, full_document(shape, turn))
            assert reconstructed(made) == made


@_some
@_few
@given(st.data())
def test_random_responses_round_trip(operation: str, data: st.DataObject) -> None:
    cls, shape = response_class(SERVICE, operation), _output(operation)
    document = data.draw(documents(shape))
    made = round_trip(cls, document)
    if shape is not None:
        body = json.dumps(body_document(shape, document)).encode()
        parsed = _parse(body, shape)
        assert from_dict(cls, parsed) == from_json(cls, body) == made


@_some
@_few
@given(st.data())
def test_random_requests_round_trip(operation: str, data: st.DataObject) -> None:
    cls, shape = request_class(SERVICE, operation), _input(operation)
    round_trip(cls, data.draw(documents(shape)))
    if shape is not None:
        acceptable = data.draw(documents(shape, valid=True))
        made: Structure = round_trip(cls, acceptable)
        assert reconstructed(made) == made
        report = ParamValidator().validate(to_dict(made), shape)
        assert not report.has_errors(), report.generate_report()


def _parse(body: bytes, shape: StructureShape) -> dict[str, Any]:
    parser = create_parser(service_model(SERVICE).metadata["protocol"])
    response: dict[str, Any] = {"body": body, "headers": {}, "status_code": 200}
    parsed: dict[str, Any] = parser.parse(response, shape)
    del parsed["ResponseMetadata"]
    return parsed
