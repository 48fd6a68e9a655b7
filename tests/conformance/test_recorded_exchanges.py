"""Recorded requests and responses convert to objects and back."""

import json

import pytest
from botocore.parsers import create_parser
from botocore.serialize import create_serializer
from botocore.validate import ParamValidator

from botosmith.recording import Exchange, load_exchanges
from tests.support.botocore_versions import skip_if_unknown_to_botocore
from tests.support.paths import RECORDED
from tests.support.round_trip import (
    request_class,
    response_class,
    round_trip,
    service_model,
)
from typed_aws import from_dict, from_json, to_dict

EXCHANGES = list(load_exchanges(RECORDED))
_each_exchange = pytest.mark.parametrize(
    "exchange",
    EXCHANGES,
    ids=[f"{number}-{e.operation}" for number, e in enumerate(EXCHANGES)],
)
_answered = [e for e in EXCHANGES if e.response.status < 300]


def test_recorded_exchanges_cover_many_operations() -> None:
    assert len(_answered) > 100
    kinds = {(e.source["kind"], e.operation) for e in _answered}
    assert {kind for kind, _ in kinds} == {"recorded", "written"}
    assert len({operation for _, operation in kinds}) > 50


@_each_exchange
def test_recorded_responses_round_trip(exchange: Exchange) -> None:
    model = service_model(exchange.service)
    skip_if_unknown_to_botocore(model, exchange)
    shape = model.operation_model(exchange.operation).output_shape
    answer = {
        "body": exchange.response.body,
        "headers": exchange.response.headers,
        "status_code": exchange.response.status,
    }
    parser = create_parser(model.metadata["protocol"])
    # The stubs do not allow operations without output.
    parsed = parser.parse(answer, shape)  # type: ignore[arg-type]
    cls = response_class(exchange.service, exchange.operation)
    if exchange.response.status >= 300:
        # An error has no members of the response.
        assert parsed["Error"]["Code"]
        assert from_dict(cls, parsed) == cls()
        return
    metadata = parsed.pop("ResponseMetadata")
    made = round_trip(cls, parsed)
    assert from_json(cls, exchange.response.body or b"{}") == made
    whole = from_dict(cls, {**parsed, "ResponseMetadata": metadata})
    assert whole == made
    assert whole.response_metadata.request_id == metadata.get("RequestId")
    assert whole.response_metadata.http_status_code == exchange.response.status


@_each_exchange
def test_recorded_requests_round_trip(exchange: Exchange) -> None:
    model = service_model(exchange.service)
    skip_if_unknown_to_botocore(model, exchange)
    shape = model.operation_model(exchange.operation).input_shape
    assert shape is not None
    cls = request_class(exchange.service, exchange.operation)
    request = from_json(cls, exchange.request.body)
    arguments = to_dict(request)
    round_trip(cls, arguments)
    if not any(path.startswith("request.") for path in exchange.masked):
        report = ParamValidator().validate(arguments, shape)
        assert not report.has_errors(), report.generate_report()
    # Nothing of the request is lost.
    serializer = create_serializer(model.metadata["protocol"])
    operation = model.operation_model(exchange.operation)
    again = serializer.serialize_to_request(arguments, operation)["body"]
    assert json.loads(again) == json.loads(exchange.request.body)
