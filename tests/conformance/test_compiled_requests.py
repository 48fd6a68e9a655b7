"""Compiled functions make requests byte for byte as botocore's serializer does."""

import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.model import StructureShape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conformance.protocol_cases import read_cases
from tests.support.boto import boto_session, raw_client
from tests.support.compiled import BothSerializers
from tests.support.random_documents import documents

pytestmark = pytest.mark.random

RUNTIME = "typed_aws._runtime"
SAGEMAKER = "sagemaker"
PROTOCOLS = [
    "input/json",
    "input/json_1_0",
    "input/rest-json",
    "legacy/input/json",
    "legacy/input/rest-json",
]


@pytest.fixture(scope="module")
def sagemaker() -> BothSerializers:
    boto = raw_client(boto_session(), SAGEMAKER, validates=True)
    return BothSerializers(RUNTIME, boto)


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
def test_random_requests_are_botocores(
    sagemaker: BothSerializers, operation: str
) -> None:
    shape = _SAGEMAKER.operation_model(operation).input_shape
    if shape is not None:
        _compare(sagemaker, operation, shape, is_compiled=True)


@pytest.mark.slow
@pytest.mark.parametrize("file", PROTOCOLS)
def test_random_requests_of_protocol_cases_are_botocores(
    corpus: Path, tmp_path: Path, file: str
) -> None:
    cases = read_cases(corpus / "protocols" / f"{file}.json", "case", tmp_path)
    session = boto_session(tmp_path)
    for service, operation in {(case.service, case.operation) for case in cases}:
        boto: BaseClient = raw_client(session, service, "https://x.y", validates=True)
        model: Any = boto.meta.service_model.operation_model(operation)
        if model.input_shape is not None:
            both = BothSerializers(RUNTIME, boto)
            _compare(both, operation, model.input_shape, is_compiled=False)


def _compare(
    both: BothSerializers, operation: str, shape: StructureShape, *, is_compiled: bool
) -> None:
    """Compare random requests, valid ones and others.

    Args:
        both: Make a request both ways.
        operation: The operation.
        shape: The shape of requests.
        is_compiled: Whether none of the valid ones may be left to botocore.
    """
    compare = partial(both.compare, operation)

    @_few
    @given(st.data())
    def run(data: st.DataObject) -> None:
        document = data.draw(documents(shape, valid=True))
        compared = compare(document)
        assert not compared.problem
        # JSON has no numbers for these, and versions of botocore differ.
        is_finite = not {"inf", "-inf", "nan"} & {
            *re.findall(r"[\w-]+", repr(document))
        }
        assert compared.is_compiled or not (is_compiled and is_finite)
        # Those that botocore's validator rejects are left to it.
        assert not compare(data.draw(documents(shape))).problem

    run()
