"""Encoded requests are byte for byte those that botocore's serializer makes."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore.client import BaseClient
from botocore.model import StructureShape
from botocore.serialize import SERIALIZERS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from botosmith_tools.importable import importable
from tests.conformance.test_protocol_cases import INPUT, Suites
from tests.support.boto import boto_session, raw_client
from tests.support.encoded import Comparison, Encoders, same_tokens
from tests.support.random_documents import documents
from tests.support.round_trip import request_class
from typed_aws import from_dict

SAGEMAKER = "sagemaker"


@pytest.fixture(autouse=True)
def one_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes all idempotency tokens the same."""
    same_tokens(monkeypatch)


@pytest.fixture(scope="module")
def sagemaker() -> BaseClient:
    return raw_client(boto_session(), SAGEMAKER, validates=True)


_SAGEMAKER = boto_session().get_service_model(SAGEMAKER)
_few = settings(
    max_examples=max(settings().max_examples // 25, 2),
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize(
    "operation",
    [
        pytest.param(name, marks=[pytest.mark.slow] if number % 8 else [])
        for number, name in enumerate(_SAGEMAKER.operation_names)
    ],
)
def test_random_requests_are_encoded(sagemaker: BaseClient, operation: str) -> None:
    shape = _SAGEMAKER.operation_model(operation).input_shape
    if shape is None:
        return
    cls = request_class(SAGEMAKER, operation)
    encoders = Encoders("typed_aws._runtime", sagemaker)

    def compare(document: dict[str, Any]) -> Comparison:
        return encoders.compare(operation, from_dict(cls, document))

    _compare(compare, shape, is_encoded=True)


@pytest.mark.slow
@pytest.mark.parametrize("file", INPUT)
def test_random_requests_are_encoded_in_every_protocol(
    corpus: Path, tmp_path: Path, file: str
) -> None:
    if "cbor" in file and "smithy-rpc-v2-cbor" not in SERIALIZERS:
        pytest.skip(f"botocore {botocore.__version__} speaks no CBOR")
    with importable(tmp_path):
        suites = Suites(corpus, file, tmp_path)
        for service, operation in {(c.service, c.operation) for c in suites.cases}:
            boto = raw_client(boto_session(tmp_path / "models"), service, "https://x.y")
            model = boto.meta.service_model.operation_model(operation)
            if model.input_shape is None:
                continue
            package = suites.sdk.service(service)
            cls = getattr(package, f"{operation}Request")
            encoders = Encoders(f"{package.__name__.partition('.')[0]}._runtime", boto)

            def compare(
                document: dict[str, Any],
                cls: type = cls,
                encoders: Encoders = encoders,
                operation: str = operation,
            ) -> Comparison:
                return encoders.compare(operation, suites.sdk.from_dict(cls, document))

            _compare(compare, model.input_shape, is_encoded=False)


def _compare(
    compare: Callable[[dict[str, Any]], Comparison],
    shape: StructureShape,
    *,
    is_encoded: bool,
) -> None:
    """Compare random requests, valid ones and others.

    Args:
        compare: Makes a request both ways.
        shape: The shape of requests.
        is_encoded: Whether none of the valid ones may be left to botocore.
    """

    @_few
    @given(st.data())
    def run(data: st.DataObject) -> None:
        document = data.draw(documents(shape, valid=True))
        found = compare(document)
        assert not found.problem
        # JSON has no numbers for these, and versions of botocore differ.
        is_finite = not {"inf", "-inf", "nan"} & {
            *re.findall(r"[\w-]+", repr(document))
        }
        assert found.is_encoded or not (is_encoded and is_finite)
        # Those that botocore's validator rejects are left to it.
        assert not compare(data.draw(documents(shape))).problem

    run()
