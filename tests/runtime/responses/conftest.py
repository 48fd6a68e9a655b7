"""Clients that get a response of ListAssociations."""

from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.support.decoding import decoded_bodies
from tests.support.network import ASSOCIATIONS, json_answer
from tests.support.sdk import Sdk


@pytest.fixture
def typed(answered: Answered) -> Any:
    """A client of SageMaker that always gets the same associations."""
    return answered("sagemaker", json_answer(ASSOCIATIONS))


@pytest.fixture
def boto(typed: Any) -> Any:
    return typed.boto


@pytest.fixture
def expected(answered: Answered) -> Any:
    """The response with `decode="dict"`, which does not decode early."""
    client = answered("sagemaker", json_answer(ASSOCIATIONS), decode="dict")
    return client.list_associations()


@pytest.fixture
def decoded(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each body that a decoder gets becomes an object directly."""
    return decoded_bodies(monkeypatch, sdk("_runtime").__name__)
