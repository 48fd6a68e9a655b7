"""Compiled functions make requests byte for byte as botocore's serializer does."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.boto import boto_session, raw_client
from tests.support.compiled import BothSerializers
from tests.support.random_documents import documents

pytestmark = pytest.mark.random

RUNTIME = "typed_aws._runtime"
SAGEMAKER = "sagemaker"


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
@_few
@given(st.data())
def test_random_requests_are_botocores(
    sagemaker: BothSerializers, operation: str, data: st.DataObject
) -> None:
    shape = _SAGEMAKER.operation_model(operation).input_shape
    if shape is None:
        return
    document = data.draw(documents(shape, valid=True))
    compared = sagemaker.compare(operation, document)
    assert not compared.problem
    # JSON has no numbers for these, and versions of botocore differ.
    numbers = {"inf", "-inf", "nan"} & {*re.findall(r"[\w-]+", repr(document))}
    assert compared.is_compiled or numbers
    # Those that botocore's validator rejects are left to it.
    assert not sagemaker.compare(operation, data.draw(documents(shape))).problem
