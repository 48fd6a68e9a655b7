"""Errors are freed with their last reference, without the garbage collector."""

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.runtime.event_messages import error_message
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

ERROR = json_answer({"__type": "ResourceNotFound", "message": "m"}, 400)


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def _raised_by(call: Callable[[], object], expected: type[BaseException]) -> Any:
    """Call something that raises, and keep only a weak reference to the error."""
    try:
        call()
    except expected as error:
        return weakref.ref(error)
    raise AssertionError("nothing was raised")


def _sagemaker(sdk: Sdk, make_client: MakeClient, *answers: Answer) -> Any:
    boto = make_client("sagemaker")
    FakeNetwork(boto, *answers)
    return sdk("sagemaker").SageMakerClient(boto)


def test_botocores_error_is_freed(make_client: MakeClient) -> None:
    boto: Any = make_client("sagemaker")
    FakeNetwork(boto, ERROR)
    assert _raised_by(boto.list_associations, boto.exceptions.ClientError)() is None


def test_the_error_of_a_call_is_freed(sdk: Sdk, make_client: MakeClient) -> None:
    client = _sagemaker(sdk, make_client, ERROR)
    expected = sdk("sagemaker").ResourceNotFound
    assert _raised_by(client.list_associations, expected)() is None


@pytest.mark.parametrize("prefetch", [False, True])
def test_the_error_of_a_page_is_freed(
    sdk: Sdk, make_client: MakeClient, prefetch: bool
) -> None:
    first = json_answer({"AssociationSummaries": [], "NextToken": "t"})
    client = _sagemaker(sdk, make_client, first, ERROR)
    paginator = client.get_paginator("list_associations")

    def read() -> None:
        list(paginator.paginate(prefetch=prefetch))

    assert _raised_by(read, sdk("sagemaker").ResourceNotFound)() is None


def test_the_error_amid_events_is_freed(sdk: Sdk, make_client: MakeClient) -> None:
    boto = make_client("bedrock-runtime")
    FakeNetwork(boto, Answer(error_message("throttlingException", {"message": "m"})))
    bedrock = sdk("bedrock_runtime")
    client = bedrock.BedrockRuntimeClient(boto)

    def read() -> None:
        list(client.invoke_model_with_response_stream(model_id="m", body=b"{}").body)

    assert _raised_by(read, bedrock.ThrottlingException)() is None


def test_the_error_of_a_body_that_botocore_cannot_read_is_freed(
    sdk: Sdk, make_client: MakeClient
) -> None:
    client = _sagemaker(sdk, make_client, Answer(b"[]"))
    expected = sdk("_runtime.responses.unreadable").UnreadableResponseError
    assert _raised_by(client.list_associations, expected)() is None


def test_the_error_of_a_conversion_is_freed(sdk: Sdk, make_client: MakeClient) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, json_answer({"NextToken": 5}))
    client = sdk("sagemaker").SageMakerClient(boto, misfits="raise")
    expected = sdk("_runtime.conversion_error").ConversionError
    assert _raised_by(client.list_associations, expected)() is None
