"""Paginators and waiters as attributes of clients."""

import copy
from typing import Any

import pytest

from tests.support.boto import MakeClient
from tests.support.sdk import Sdk


@pytest.fixture
def client(sdk: Sdk, make_client: MakeClient) -> Any:
    return sdk("sagemaker").SageMakerClient(make_client("sagemaker"))


def test_names_can_be_listed_and_are_suggested(client: Any) -> None:
    assert dir(client.paginators) == ["list_associations"]
    assert dir(client.waiters) == ["endpoint_deleted", "endpoint_in_service"]
    message = "no paginator 'list_asociations'; did you mean 'list_associations'?"
    with pytest.raises(AttributeError, match=message):
        client.paginators.list_asociations  # noqa: B018 - the attribute is missing
    with pytest.raises(AttributeError, match="has no waiter 'describe_endpoint'"):
        client.waiters.describe_endpoint  # noqa: B018 - the attribute is missing


def test_service_without_paginators_says_so(sdk: Sdk, make_client: MakeClient) -> None:
    client = sdk("bedrock_runtime").BedrockRuntimeClient(make_client("bedrock-runtime"))
    with pytest.raises(AttributeError, match="has no paginator 'converse_stream'"):
        client.paginators.converse_stream  # noqa: B018 - the attribute is missing


def test_repr_says_whose_they_are(client: Any) -> None:
    assert repr(client.paginators) == "<paginators of SageMakerClient('us-east-1')>"
    assert repr(client.waiters) == "<waiters of SageMakerClient('us-east-1')>"


def test_helpers_can_be_copied(client: Any) -> None:
    assert dir(copy.copy(client.paginators)) == ["list_associations"]


def test_helpers_of_operations_that_were_not_generated_name_the_command(
    client: Any,
) -> None:
    for message, get in (
        ("paginator 'search'.* add sagemaker:Search`", client.get_paginator),
        ("waiter 'image_created'.* add sagemaker:DescribeImage`", client.get_waiter),
    ):
        name = message.split("'")[1]
        with pytest.raises(ValueError, match=message):
            get(name)
    with pytest.raises(AttributeError, match="botosmith add sagemaker:Search`"):
        client.paginators.search.paginate()
