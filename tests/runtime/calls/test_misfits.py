"""Values in responses that do not fit the model: kept, with a warning."""

import warnings
from collections.abc import Callable
from threading import Thread
from types import FunctionType
from typing import Any, TypeAlias

import pytest

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

ODD: dict[str, Any] = {
    "AssociationSummaries": [
        {"SourceArn": "a", "CreationTime": 1.5},
        {"SourceArn": ["not", "text"], "DestinationType": 5},
    ],
    "NextToken": {"page": 2},
}
ClientOf: TypeAlias = Callable[..., Any]
FIRST = "ListAssociationsResponse.association_summaries[1].source_arn"


@pytest.fixture
def client_of(sdk: Sdk, kind: ClientKind, make_client: MakeClient) -> ClientOf:
    """Makes a client that gets a document for each request."""

    def client_of(document: object, **options: Any) -> Any:
        network = FakeNetwork(make_client("sagemaker"), json_answer(document))
        return kind.typed(sdk("sagemaker"), network.client, **options)

    return client_of


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_a_value_that_does_not_fit_is_kept_and_named(
    sdk: Sdk, kind: ClientKind, client_of: ClientOf, decode: str
) -> None:
    client = client_of(ODD, decode=decode)
    with pytest.warns(sdk().UnexpectedValueWarning) as given:
        response = kind.result(client.list_associations())
    (warning,) = given
    assert str(warning.message) == (
        f"{FIRST}: expected text, got list; the value is kept as it came (and 2 more)"
    )
    # What awaits a coroutine is blamed, which is not this module here.
    assert kind.is_async or warning.filename == __file__
    first, second = response.association_summaries
    assert first.creation_time.timestamp() == 1.5
    assert second.source_arn == ["not", "text"]
    assert second.destination_type == 5
    assert response.next_token == {"page": 2}
    assert response.response_metadata.request_id == "request-1"


def test_a_thread_of_the_sdk_alone_gets_the_warning_too(answered: Answered) -> None:
    client = answered("sagemaker", json_answer(ODD))
    thread = Thread(target=client.list_associations)
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        thread.start()
        thread.join()
    (warning,) = given
    assert str(warning.message).startswith(FIRST)


def test_a_module_named_almost_like_a_library_gets_the_warning(
    sdk: Sdk, answered: Answered
) -> None:
    client = answered("sagemaker", json_answer(ODD))

    def use() -> None:
        client.list_associations()

    module = {"__name__": "threading_tools"}
    use_there = FunctionType(use.__code__, module, closure=use.__closure__)
    with pytest.warns(sdk().UnexpectedValueWarning) as given:
        use_there()
    (warning,) = given
    assert warning.filename == __file__


def test_other_values_of_the_option_are_refused(client_of: ClientOf) -> None:
    with pytest.raises(ValueError, match="misfits must be 'warn' or 'raise'"):
        client_of({}, misfits="ignore")


def test_an_element_that_occurs_twice_is_kept(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    body = (
        b"<ListBucketResult><Contents><StorageClass>GLACIER</StorageClass>"
        b"<StorageClass>STANDARD</StorageClass></Contents></ListBucketResult>"
    )
    boto = make_client("s3")
    FakeNetwork(boto, Answer(body))
    with pytest.warns(sdk().UnexpectedValueWarning, match="storage_class"):
        response = kind.result(kind.typed(sdk("s3"), boto).list_objects_v2(bucket="b"))
    kept = response.contents[0].storage_class
    assert [element.text for element in kept] == ["GLACIER", "STANDARD"]
    assert sdk().to_dict(response) == {"Contents": [{"StorageClass": kept}]}
    with pytest.raises(sdk().ConversionError, match="storage_class"):
        sdk().to_json(response)
