"""Recorded requests and responses convert to objects and back."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

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

SERVICE = "sagemaker"
EXCHANGES = list(load_exchanges(RECORDED))
_each_exchange = pytest.mark.parametrize(
    "exchange",
    EXCHANGES,
    ids=[f"{number}-{e.operation}" for number, e in enumerate(EXCHANGES)],
)
_answered = [e for e in EXCHANGES if e.response.status < 300]

# Files of the corpus that do not fit the model, and why.
ODD = {
    "test_sagemaker_delete_model__api.sagemaker.DescribeModel_2.json": (
        "an error, whose `Error` is no member of the response"
    ),
}


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


def test_responses_in_the_corpus_round_trip(corpus: Path) -> None:
    files = [*_files(corpus), *sorted((corpus / "list_associations").glob("*.json"))]
    assert len(files) > 100
    seen: set[str] = set()
    for file in files:
        recorded = json.loads(file.read_bytes(), object_hook=_revived)
        data: dict[str, Any] = recorded["data"]
        data.pop("ResponseMetadata", None)
        cls = response_class(SERVICE, _operation(file))
        if reason := ODD.get(file.name):
            seen.add(file.name)
            print(f"{file.name}: {reason}")
            left_out = data.keys() - to_dict(from_dict(cls, data)).keys()
            assert left_out == {"Error"}
        else:
            round_trip(cls, data)
    assert seen == set(ODD)


def _files(corpus: Path) -> list[Path]:
    """The files of the service in the index of parsed responses."""
    with (corpus / "parsed" / "index.csv").open(newline="") as index:
        rows = [row for row in csv.DictReader(index) if row["service"] == SERVICE]
    return [corpus / "parsed" / row["file"] for row in rows]


def _operation(file: Path) -> str:
    """The operation of `test__sagemaker.ListTags_1.json`."""
    operation = file.stem.rpartition("_")[0].rpartition(".")[2]
    return operation if "__" not in operation else "ListAssociations"


def _revived(found: dict[str, Any]) -> Any:
    """Convert an object that names its class."""
    match found.pop("__class__", None):
        case None:
            return found
        case "datetime":
            return datetime(**found, tzinfo=UTC)
        case other:
            raise NotImplementedError(other)
