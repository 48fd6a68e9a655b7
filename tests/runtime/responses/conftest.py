"""Clients that get a response of ListAssociations."""

from typing import Any

import pytest

from tests.support.boto import MakeClient
from tests.support.decoding import decoded_bodies
from tests.support.network import ASSOCIATIONS, FakeNetwork, json_answer
from tests.support.sdk import Sdk


@pytest.fixture
def boto(make_client: MakeClient) -> Any:
    """A botocore client of SageMaker that always gets the same associations."""
    client = make_client("sagemaker")
    FakeNetwork(client, json_answer(ASSOCIATIONS))
    return client


@pytest.fixture
def typed(sdk: Sdk, boto: Any) -> Any:
    return sdk("sagemaker").SageMakerClient(boto)


@pytest.fixture
def expected(sdk: Sdk, make_client: MakeClient) -> Any:
    """The response with `decode="dict"`, which does not decode early."""
    client = make_client("sagemaker")
    FakeNetwork(client, json_answer(ASSOCIATIONS))
    return sdk("sagemaker").SageMakerClient(client, decode="dict").list_associations()


@pytest.fixture
def decoded(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each body that a decoder gets becomes an object directly."""
    return decoded_bodies(monkeypatch, sdk("_runtime").__name__)
