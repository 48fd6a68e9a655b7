"""Service errors are typed, have members, and are botocore's errors too."""

import traceback
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import ClientError

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

ErrorOf: TypeAlias = Callable[..., Any]

NO_TABLE = {
    "__type": "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
    "message": "no such table",
}


@pytest.fixture
def dynamodb(make_client: MakeClient) -> Any:
    return make_client("dynamodb")


@pytest.fixture
def error_of(sdk: Sdk, kind: ClientKind, dynamodb: Any) -> ErrorOf:
    def error_of(answer: Answer, **options: Any) -> Any:
        FakeNetwork(dynamodb, answer)
        client = kind.typed(sdk("dynamodb"), dynamodb, **options)
        with pytest.raises(ClientError) as raised:
            kind.result(client.query(table_name="t"))
        return raised.value

    return error_of


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_modelled_error_is_caught_by_our_class_and_botocores(
    sdk: Sdk, dynamodb: Any, error_of: ErrorOf, decode: str
) -> None:
    error = error_of(json_answer(NO_TABLE, 400), decode=decode)
    ours = sdk("dynamodb").ResourceNotFoundException
    assert isinstance(error, ours)
    assert isinstance(error, dynamodb.exceptions.ResourceNotFoundException)
    assert isinstance(error, sdk("_runtime.errors").ServiceError)
    assert type(error).__name__ == ours.__name__
    assert error.code == "ResourceNotFoundException"
    assert error.message == "no such table"
    assert error.request_id == "request-1"
    assert error.status_code == 400
    assert error.operation_name == "Query"
    assert str(error).startswith("An error occurred (ResourceNotFoundException)")
    assert repr(error) == f"ResourceNotFoundException({str(error)!r})"


def test_combined_error_class_is_created_once(error_of: ErrorOf) -> None:
    one = error_of(json_answer(NO_TABLE, 400))
    two = error_of(json_answer(NO_TABLE, 400))
    assert type(one) is type(two)
    assert one != two


def test_error_has_its_members(sdk: Sdk, error_of: ErrorOf) -> None:
    answer = {
        "__type": "ConditionalCheckFailedException",
        "message": "too late",
        "Item": {"id": {"S": "x"}},
    }
    error = error_of(json_answer(answer, 400))
    assert isinstance(error, sdk("dynamodb").ConditionalCheckFailedException)
    assert error.item == {"id": sdk("dynamodb").AttributeValueS("x")}


@pytest.mark.parametrize("members", [{}, {"Item": "text"}])
def test_missing_or_wrong_error_members_are_absent(
    sdk: Sdk, members: dict[str, object]
) -> None:
    answer = {"Error": {"Code": "Conditional", "Message": "m"}, **members}
    error = sdk("dynamodb").ConditionalCheckFailedException(answer, "PutItem")
    assert error.item == {}
    assert sdk().is_absent(error.item)
    assert error.message == "m"


def test_unmodelled_error_code_is_a_service_error(sdk: Sdk, error_of: ErrorOf) -> None:
    answer = {"__type": "SomethingNew", "message": "surprise"}
    error = error_of(json_answer(answer, 418))
    assert type(error) is sdk("_runtime.errors").ServiceError
    assert (error.code, error.message, error.status_code) == (
        "SomethingNew",
        "surprise",
        418,
    )


@pytest.mark.parametrize("answer", [{}, {"Error": {}}, {"Error": {"Code": 1}}])
def test_error_response_with_little_content(
    sdk: Sdk, answer: dict[str, object]
) -> None:
    error = sdk("_runtime.errors").ServiceError(answer, "Query")
    assert (error.code, error.message) == ("", "")
    assert (error.request_id, error.status_code) == (None, None)


@pytest.mark.parametrize("decode", ["auto", "dict"])
@pytest.mark.parametrize(
    "call", ["iam.list_users", "sts.get_caller_identity", "ec2.describe_vpcs"]
)
def test_error_is_the_root_of_its_body(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient, call: str, decode: str
) -> None:
    service, method = call.split(".")
    body = b"<Error><Code>NoSuchEntity</Code><Message>no</Message></Error>"
    boto: Any = FakeNetwork(make_client(service), Answer(body, 404)).client
    expected = getattr(sdk(service), "NoSuchEntityException", ClientError)
    with pytest.raises(expected, match=r"\(NoSuchEntity\)") as raised:
        kind.result(getattr(kind.typed(sdk(service), boto, decode=decode), method)())
    error: Any = raised.value
    assert isinstance(error, boto.exceptions.from_code("NoSuchEntity"))
    assert (error.code, error.message, error.status_code) == ("NoSuchEntity", "no", 404)


def test_html_error_page_of_a_proxy_is_a_service_error(error_of: ErrorOf) -> None:
    error = error_of(Answer(b"<html>bad gateway</html>", 502))
    assert (error.code, error.message) == ("502", "Bad Gateway")


def test_traceback_shows_one_error_with_its_origin(
    kind: ClientKind, error_of: ErrorOf
) -> None:
    error = error_of(json_answer(NO_TABLE, 400))
    text = "".join(traceback.format_exception(error))
    assert text.count("no such table") == 1
    assert ("engine.py" if kind.is_async else "_make_api_call") in text
    assert "During handling" not in text


def test_notes_of_handlers_are_kept(sdk: Sdk, dynamodb: Any, error_of: ErrorOf) -> None:
    def fail(**_: object) -> None:
        error = dynamodb.exceptions.ResourceNotFoundException({}, "Query")
        error.add_note("from a handler")
        raise error

    dynamodb.meta.events.register("before-call.dynamodb.Query", fail)
    error = error_of(json_answer({}))
    assert isinstance(error, sdk("_runtime.errors").ServiceError)
    assert error.__notes__ == ["from a handler"]


def test_errors_with_query_compatible_codes_are_typed(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    boto: Any = make_client("sqs")
    answer = json_answer(
        {"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "no queue"},
        400,
        x_amzn_query_error="AWS.SimpleQueueService.NonExistentQueue;Sender",
    )
    FakeNetwork(boto, answer)
    client = kind.typed(sdk("sqs"), boto)
    with pytest.raises(sdk("sqs").QueueDoesNotExist) as raised:
        kind.result(client.get_queue_url(queue_name="q"))
    assert isinstance(raised.value, boto.exceptions.QueueDoesNotExist)
    assert raised.value.code == "AWS.SimpleQueueService.NonExistentQueue"


@needs_botocore("1.44.0", "their own parser fails on such a code")
def test_second_error_codes_that_are_not_text_are_ignored(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    boto = make_client("lambda")
    headers = {"x_amzn_query_error": "Old;Sender", "x_amzn_errortype": "NewError"}
    FakeNetwork(boto, json_answer({"__type": ["TooMany"]}, 400, **headers))
    with pytest.raises(sdk("_runtime.errors").ServiceError) as raised:
        kind.result(kind.typed(sdk("lambda_"), boto).list_functions())
    assert raised.value.code == "NewError"
    assert raised.value.response["Error"]["QueryErrorCode"] == ["TooMany"]


def test_sqs_bodies_are_decoded_despite_botocores_handler(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sqs")
    FakeNetwork(boto, json_answer({"QueueUrl": "https://q"}))
    client = kind.typed(sdk("sqs"), boto)
    response = kind.result(client.get_queue_url(queue_name="q"))
    assert response.queue_url == "https://q"
    assert parsed_bodies == [b"{}"]


def test_error_of_a_nested_call_passes_through(
    sdk: Sdk, dynamodb: Any, error_of: ErrorOf
) -> None:
    inner = sdk("dynamodb").ResourceNotFoundException({"Error": {}}, "DescribeTable")

    def fail(**_: object) -> None:
        raise inner

    dynamodb.meta.events.register("before-call.dynamodb.Query", fail)
    assert error_of(json_answer({})) is inner
