"""Fakes answer the calls of typed clients by rules."""

import os
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError, WaiterError

from botosmith.testing import Fake, fake
from botosmith_tools.update_golden import MODELS
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk, client_class, importable_sdk
from typed_aws import ArgumentError, ServiceError, WaiterConfig
from typed_aws.sagemaker import (
    AddTagsRequest,
    AddTagsResponse,
    ConflictException,
    ContextSource,
    CreateContextRequest,
    CreateContextResponse,
    CreateTrialRequest,
    DescribeEndpointRequest,
    DescribeEndpointResponse,
    ListAssociationsRequest,
    ListAssociationsResponse,
    ListTrialsResponse,
    ResourceNotFound,
    SageMakerClient,
    Tag,
)

ISBN = "9780141439518"
EMPTY = ListAssociationsResponse(association_summaries=[])
FULL = ListAssociationsResponse(next_token="t")


@pytest.fixture
def sagemaker() -> Iterator[Fake[SageMakerClient]]:
    with fake(SageMakerClient, unused="allow", unanswered="allow") as made:
        yield made


def test_calls_get_the_responses_themselves_and_are_kept(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL, EMPTY)
    client = sagemaker.client
    assert client.list_associations(source_arn="a", max_results=5) is FULL
    assert client.send(ListAssociationsRequest(source_arn="a")) is EMPTY
    assert sagemaker.calls == [
        ListAssociationsRequest(source_arn="a", max_results=5),
        ListAssociationsRequest(source_arn="a"),
    ]
    assert sagemaker.calls_of(AddTagsRequest) == []
    assert len(sagemaker.calls_of(ListAssociationsRequest)) == 2


def test_members_that_are_given_have_to_be_equal(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.on(
        AddTagsRequest(resource_arn="a", tags=[Tag(key="k", value="v")])
    ).returns(AddTagsResponse(), repeat=True)
    client = sagemaker.client
    client.add_tags(resource_arn="a", tags=(Tag(key="k", value="v"),))
    for tags in ([Tag(key="k", value="w")], [Tag(key="k", value="v")] * 2):
        with pytest.raises(AssertionError, match=r"tags is \[.*\], not \[Tag\("):
            client.add_tags(resource_arn="a", tags=tags)


def test_exact_rules_accept_no_other_members(
    sagemaker: Fake[SageMakerClient],
) -> None:
    rule = sagemaker.on(ListAssociationsRequest(source_arn="a"), exactly=True)
    rule.returns(FULL, repeat=True)
    assert sagemaker.client.list_associations(source_arn="a") is FULL
    with pytest.raises(AssertionError, match="max_results is 5, not absent"):
        sagemaker.client.list_associations(source_arn="a", max_results=5)


def test_predicates_choose_calls(sagemaker: Fake[SageMakerClient]) -> None:
    sagemaker.on(
        ListAssociationsRequest, where=lambda request: request.max_results == 5
    ).returns(FULL)
    assert sagemaker.client.list_associations(max_results=5) is FULL


def test_the_newest_rule_with_answers_left_wins(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.on(ListAssociationsRequest).returns(EMPTY, repeat=True)
    sagemaker.on(ListAssociationsRequest).returns(FULL)
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL)
    client = sagemaker.client
    answers = [client.list_associations() for _ in range(3)]
    assert [answer is FULL for answer in answers] == [True, False, False]
    assert client.list_associations(source_arn="a") is FULL


def test_functions_answer_requests(sagemaker: Fake[SageMakerClient]) -> None:
    def answer(request: ListAssociationsRequest) -> ListAssociationsResponse:
        if request.source_arn is None:
            raise ResourceNotFound(message="no source")
        return ListAssociationsResponse(next_token=request.source_arn)

    sagemaker.on(ListAssociationsRequest).answers(answer)
    assert sagemaker.client.list_associations(source_arn="a").next_token == "a"
    with pytest.raises(ResourceNotFound, match="no source"):
        sagemaker.client.list_associations()


def test_modelled_errors_are_raised_as_the_service_would(
    sagemaker: Fake[SageMakerClient],
) -> None:
    rule = sagemaker.on(ListAssociationsRequest)
    rule.raises(ResourceNotFound(message="gone")).returns(EMPTY)
    client = sagemaker.client
    with pytest.raises(ResourceNotFound) as raised:
        client.list_associations()
    error = raised.value
    assert isinstance(error, client.exceptions.ResourceNotFound)
    assert (error.code, error.message) == ("ResourceNotFound", "gone")
    assert (error.operation_name, error.status_code) == ("ListAssociations", 400)
    assert client.list_associations() is EMPTY


def test_any_code_and_any_exception_is_raised(
    sagemaker: Fake[SageMakerClient],
) -> None:
    timeout = ConnectTimeoutError(endpoint_url="https://aws.example")
    sagemaker.on(ListAssociationsRequest).raises_code(
        "Throttling", "slow down", status=429
    ).raises(timeout, repeat=True)
    with pytest.raises(ServiceError) as raised:
        sagemaker.client.list_associations()
    assert type(raised.value) is ServiceError
    assert (raised.value.code, raised.value.status_code) == ("Throttling", 429)
    for _ in range(2):
        with pytest.raises(ConnectTimeoutError) as failed:
            sagemaker.client.list_associations()
        assert failed.value is timeout


def test_a_call_without_a_rule_names_the_request_and_the_rules(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.on(ListAssociationsRequest(source_arn="a", max_results=1)).returns(FULL)
    sagemaker.on(ListAssociationsRequest, where=lambda _: False).returns(FULL)
    used = sagemaker.on(ListAssociationsRequest(source_arn="b"))
    used.returns(FULL)
    sagemaker.client.list_associations(source_arn="b")
    with pytest.raises(AssertionError) as raised:
        sagemaker.client.list_associations(source_arn="b")
    assert str(raised.value).splitlines() == [
        "no rule of fake(SageMakerClient) answers",
        "  ListAssociationsRequest(source_arn='b')",
        "the rules of the operation, newest first:",
        "  on(ListAssociationsRequest(source_arn='b')): has no answers left, of 1",
        "  on(ListAssociationsRequest, where=...): its predicate is false",
        "  on(ListAssociationsRequest(source_arn='a', max_results=1)): source_arn is "
        "'b', not 'a'; max_results is absent, not 1",
    ]
    with pytest.raises(AssertionError, match=r"no rule of the operation: on\(CreateT"):
        sagemaker.client.create_trial(trial_name="t", experiment_name="e")


def test_botocore_checks_requests(sagemaker: Fake[SageMakerClient]) -> None:
    sagemaker.on(ListAssociationsRequest).returns(FULL)
    with pytest.raises(ArgumentError, match="max_results"):
        sagemaker.client.list_associations(max_results=0)
    assert sagemaker.calls == []


def test_rules_that_answer_nothing_are_reported() -> None:
    with (
        pytest.raises(AssertionError, match=r"no call:\n  on\(AddTagsRequest\)$"),
        fake(SageMakerClient) as sagemaker,
    ):
        sagemaker.on(AddTagsRequest).returns(AddTagsResponse())

    def fail() -> None:
        with fake(SageMakerClient) as sagemaker:
            sagemaker.on(AddTagsRequest).returns(AddTagsResponse())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with fake(SageMakerClient, unused="allow") as sagemaker:
        sagemaker.on(AddTagsRequest).returns(AddTagsResponse())


def hides_errors(client: SageMakerClient, *sources: str) -> str:
    """A program that goes on after any error."""
    for source in sources:
        try:
            client.list_associations(source_arn=source)
        except Exception as error:
            print(error)
    return "done"


def test_calls_without_a_rule_are_reported_if_the_program_hides_them() -> None:
    def run() -> None:
        with fake(SageMakerClient) as sagemaker:
            sagemaker.on(ListAssociationsRequest(source_arn="b")).returns(FULL)
            assert hides_errors(sagemaker.client, "a", "b") == "done"

    with pytest.raises(AssertionError) as raised:
        run()
    assert str(raised.value).splitlines()[:2] == [
        "no rule of fake(SageMakerClient) answers",
        "  ListAssociationsRequest(source_arn='a')",
    ]
    # It shows where the program made the call.
    assert "hides_errors" in [entry.name for entry in raised.traceback]


def test_the_first_of_several_calls_without_a_rule_is_reported() -> None:
    with (
        pytest.raises(AssertionError, match="_arn='a'") as raised,
        fake(SageMakerClient) as sagemaker,
    ):
        hides_errors(sagemaker.client, *"abc")
    assert str(raised.value).splitlines()[-1] == "calls without an answer: 3"


def test_calls_without_a_rule_are_allowed() -> None:
    with fake(SageMakerClient, unanswered="allow") as sagemaker:
        hides_errors(sagemaker.client, *"abc")
    wrong: Any = "allowed"
    with pytest.raises(ValueError, match="unanswered must be 'error' or 'allow', not"):
        fake(SageMakerClient, unanswered=wrong)


def test_errors_that_leave_the_block_are_not_replaced() -> None:
    def fail() -> None:
        with fake(SageMakerClient) as sagemaker:
            hides_errors(sagemaker.client, "a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with pytest.raises(AssertionError) as raised, fake(SageMakerClient) as sagemaker:
        sagemaker.client.list_associations(source_arn="a")
    assert "__exit__" not in [entry.name for entry in raised.traceback]


def test_an_error_is_raised_again_once() -> None:
    with fake(SageMakerClient) as sagemaker:
        with pytest.raises(AssertionError, match="no rule"), sagemaker:
            hides_errors(sagemaker.client, "a")
        sagemaker.on(ListAssociationsRequest).returns(FULL)
        assert sagemaker.client.list_associations() is FULL


def test_waiters_do_not_wait(sagemaker: Fake[SageMakerClient]) -> None:
    ready = DescribeEndpointResponse(endpoint_status="InService")
    sagemaker.on(DescribeEndpointRequest).returns(
        DescribeEndpointResponse(endpoint_status="Creating"), ready
    )
    waiter = sagemaker.client.waiters.endpoint_in_service
    config = WaiterConfig(delay=3600)
    assert waiter.wait(endpoint_name="e", waiter_config=config) == ready
    assert sagemaker.calls == [DescribeEndpointRequest(endpoint_name="e")] * 2
    with pytest.raises(AssertionError, match="no answers left"):
        waiter.wait(endpoint_name="e")


def test_wait_until_does_not_wait(sagemaker: Fake[SageMakerClient]) -> None:
    request = DescribeEndpointRequest(endpoint_name="e")
    answers = [
        DescribeEndpointResponse(endpoint_status=status)
        for status in ("Creating", "InService")
    ]
    sagemaker.on(request).returns(*answers)
    found = sagemaker.client.wait_until(
        request, lambda one: one.endpoint_status == "InService", timeout=3600
    )
    assert found == answers[-1]
    sagemaker.on(request).returns(answers[0], repeat=True)
    with pytest.raises(WaiterError, match="Timed out"):
        sagemaker.client.wait_until(request, lambda _: False, timeout=3600)
    with pytest.raises(WaiterError, match="Timed out"):
        sagemaker.client.wait_until(request, lambda _: False, timeout=60, delay=0)


def test_batches_do_not_wait(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    dynamodb, slept = sdk("dynamodb"), list[float]()
    monkeypatch.setattr("time.sleep", slept.append)
    items: list[Any] = [dynamodb.to_item({"id": number}) for number in range(3)]
    put = [
        dynamodb.WriteRequest(put_request=dynamodb.PutRequest(item=item))
        for item in items
    ]
    keys = {"films": dynamodb.KeysAndAttributes(keys=items)}
    with fake(dynamodb.DynamoDBClient) as made:
        made.on(dynamodb.BatchWriteItemRequest).returns(
            *[dynamodb.BatchWriteItemResponse(unprocessed_items={"films": put})] * 9,
            dynamodb.BatchWriteItemResponse(),
        )
        dynamodb.write_all(made.client, table_name="films", puts=items)
        made.on(dynamodb.BatchGetItemRequest).returns(
            *[dynamodb.BatchGetItemResponse(unprocessed_keys=keys)] * 9,
            dynamodb.BatchGetItemResponse(responses={"films": items}),
        )
        read = dynamodb.get_all(made.client, table_name="films", keys=items)
    assert (read, len(made.calls), slept) == (items, 20, [])


def test_waiters_see_the_status_of_answers(sdk: Sdk) -> None:
    s3 = sdk("s3")
    with fake(s3.S3Client) as made:
        waiters, there = made.client.waiters, s3.HeadBucketResponse()
        made.on(s3.HeadBucketRequest).raises_code("404").returns(there)
        assert waiters.bucket_exists.wait(bucket="b") == there
        made.on(s3.HeadBucketRequest).returns(there).raises_code("404")
        waiters.bucket_not_exists.wait(bucket="b")
        made.on(s3.HeadObjectRequest).raises_code("NotFound", status=404).returns(
            s3.HeadObjectResponse(content_length=5)
        )
        found = waiters.object_exists.wait(bucket="b", key="k")
        assert found.content_length == 5
        assert len(made.calls) == 6


def test_errors_have_the_status_that_is_given_or_known(sdk: Sdk) -> None:
    s3 = sdk("s3")

    def status(error: Exception | str, **options: Any) -> object:
        with fake(s3.S3Client) as made:
            rule = made.on(s3.HeadBucketRequest)
            if isinstance(error, str):
                rule.raises_code(error, **options)
            else:
                rule.raises(error)
            with pytest.raises(sdk().ServiceError) as raised:
                made.client.head_bucket(bucket="b")
        return raised.value.status_code

    metadata: Any = {"Error": {"Code": "404"}, "ResponseMetadata": {}}
    assert status("404") == status(ClientError(metadata, "x")) == 404
    metadata["Error"]["Code"] = 404
    assert status(ClientError(metadata, "x")) == 404
    metadata["ResponseMetadata"]["HTTPStatusCode"] = 410
    assert status(ClientError(metadata, "x")) == status("404", status=410) == 410
    assert status("Throttling") == status("200") == status("4040") == 400
    # The model has a status for this code only.
    assert status("InvalidObjectState") == status(s3.InvalidObjectState()) == 403
    # botocore takes lower ones for success, but the error of a copy may have one.
    assert status("InternalError", status=200) == 200


def test_clients_of_fakes_are_clients(sagemaker: Fake[SageMakerClient]) -> None:
    client = sagemaker.client
    assert isinstance(client, SageMakerClient)
    assert repr(client) == "SageMakerClient('us-east-1')"
    assert client.meta.region_name == "us-east-1"
    assert client.presign(ListAssociationsRequest()).startswith("https://api.sagemaker")
    client.load(ListAssociationsRequest)
    with client as same:
        assert same is client
    with pytest.raises(NotImplementedError, match="has no botocore client; use"):
        print(client.boto)


def test_created_clients_are_answered_everywhere() -> None:
    class Own(SageMakerClient):
        """A user's class."""

    create = SageMakerClient.create
    with fake(SageMakerClient, everywhere=True) as sagemaker:
        sagemaker.on(ListAssociationsRequest).returns(FULL, repeat=True)
        made = SageMakerClient.create(profile_name="none", region_name="eu-west-1")
        assert made.meta.region_name == "eu-west-1"
        own = Own.create()
        assert isinstance(own, Own)
        for client in (made, own, sagemaker.client):
            assert client.list_associations() is FULL
        untyped: Any = SageMakerClient
        with pytest.raises(TypeError, match="'regionname'"):
            untyped.create(regionname="us-east-1")
        with fake(Own, everywhere=True) as inner:
            inner.on(ListAssociationsRequest).returns(EMPTY)
            assert Own.create().list_associations() is EMPTY
        assert Own.create().list_associations() is FULL
    assert SageMakerClient.create == create
    assert len(sagemaker.calls) == 4


def test_threads_share_a_fake(sagemaker: Fake[SageMakerClient]) -> None:
    responses = [ListAssociationsResponse(next_token=str(n)) for n in range(200)]
    sagemaker.on(ListAssociationsRequest).returns(*responses)
    client = sagemaker.client

    def call(number: int) -> str | None:
        return client.list_associations(max_results=1 + number % 50).next_token

    with ThreadPoolExecutor(8) as threads:
        tokens = [*threads.map(call, range(200))]
    assert sorted(tokens, key=lambda token: int(token or 0)) == [
        response.next_token for response in responses
    ]
    assert len(sagemaker.calls) == 200


def test_another_thread_may_take_answers_while_they_are_added(
    sagemaker: Fake[SageMakerClient],
) -> None:
    class Outcomes(deque[Any]):
        """Answers, all of which another thread takes as soon as they are added."""

        def extend(self, added: Iterable[Any]) -> None:
            super().extend(added)
            self.clear()

    rule: Any = sagemaker.on(ListAssociationsRequest)
    rule._answers._outcomes = Outcomes()
    rule.returns(FULL, EMPTY, repeat=True)
    assert sagemaker.client.list_associations() is EMPTY


def test_threads_wait_with_a_clock_each(sagemaker: Fake[SageMakerClient]) -> None:
    calls = Counter[str]()
    all_wait = Barrier(8)

    def describe(request: DescribeEndpointRequest) -> DescribeEndpointResponse:
        calls[request.endpoint_name] += 1
        if calls[request.endpoint_name] == 1:
            all_wait.wait(PATIENCE)
        is_ready = calls[request.endpoint_name] > 4
        return DescribeEndpointResponse(
            endpoint_status="InService" if is_ready else "Creating"
        )

    sagemaker.on(DescribeEndpointRequest).answers(describe)

    def wait(number: int) -> object:
        # Four pauses of five seconds each.
        return sagemaker.client.wait_until(
            DescribeEndpointRequest(endpoint_name=f"e{number}"),
            lambda one: one.endpoint_status == "InService",
            timeout=21,
            delay=5,
            max_delay=5,
            jitter=False,
        ).endpoint_status

    with ThreadPoolExecutor(8) as threads:
        assert {*threads.map(wait, range(8))} == {"InService"}


def test_wrong_rules_are_errors(sagemaker: Fake[SageMakerClient], sdk: Sdk) -> None:
    untyped: Any = sagemaker
    rule: Any = sagemaker.on(ListAssociationsRequest)
    with pytest.raises(TypeError, match="ListAssociations returns ListAssociationsR"):
        rule.returns(ListTrialsResponse())
    with pytest.raises(TypeError, match=r"errors of typed_aws.sagemaker, not .*\.sqs"):
        rule.raises(sdk("sqs").QueueDoesNotExist(message="gone"))
    with pytest.raises(ValueError, match="at least one response"):
        rule.returns()
    with pytest.raises(TypeError, match=r"sends requests of typed_aws.sagemaker, not"):
        untyped.on(sdk("sqs").ReceiveMessageRequest)
    with pytest.raises(TypeError, match="not a request: "):
        untyped.on(EMPTY)
    make: Any = fake
    with pytest.raises(TypeError, match="not a class that botosmith generated"):
        make(dict)
    rule.returns(EMPTY, repeat=True)
    with pytest.raises(ValueError, match="has an answer for all further calls"):
        rule.raises(ConflictException())
    sagemaker.on(CreateTrialRequest).answers(untyped)
    with pytest.raises(TypeError):
        sagemaker.client.create_trial(trial_name="t", experiment_name="e")


def test_secrets_in_requests_are_not_shown(sdk: Sdk) -> None:
    lambda_ = sdk("sagemaker_runtime")
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with fake(lambda_.SageMakerRuntimeClient, **allowed) as made:
        request = lambda_.InvokeEndpointAsyncRequest
        arguments = {"endpoint_name": "e", "input_location": "s3://b/k"}
        made.on(request(**arguments, custom_attributes="one")).returns(
            lambda_.InvokeEndpointAsyncResponse()
        )
        with pytest.raises(AssertionError) as raised:
            made.client.invoke_endpoint_async(**arguments, custom_attributes="two")
    assert "custom_attributes is ***, not ***" in str(raised.value)
    assert "two" not in str(raised.value)


def test_values_that_keys_name_as_secrets_are_not_shown() -> None:
    def request(secret: str) -> CreateContextRequest:
        properties = {"db_password": secret}
        return CreateContextRequest(
            context_name="c", source=source, context_type="t", properties=properties
        )

    source = ContextSource(source_uri="s")
    with fake(SageMakerClient, unused="allow", unanswered="allow") as made:
        made.on(request("hunter2")).returns(CreateContextResponse())
        with pytest.raises(AssertionError) as raised:
            made.client.send(request("hunter3"))
    assert "properties is {'db_password': ***}, not" in str(raised.value)
    assert "hunter" not in str(raised.value)


def test_services_that_botocore_lacks_are_in_the_package(
    tmp_path: Path,
) -> None:
    chosen = ["library:ListBooks,ReadBook,WatchShelf"]
    with importable_sdk(tmp_path, "library_for_fakes", chosen, MODELS) as made:
        library = made("library")
        with fake(client_class(library)) as desk:
            missing = library.BookMissing(message="gone", isbn=ISBN)
            desk.on(library.ReadBookRequest(isbn=ISBN)).raises(missing)
            with pytest.raises(library.BookMissing) as raised:
                desk.client.read_book(isbn=ISBN)
            assert (raised.value.isbn, raised.value.status_code) == (ISBN, 404)
            books = [library.Book(isbn=ISBN, title=title) for title in "abc"]
            desk.pages(library.ListBooksPaginator, books, size=2)
            assert [*desk.client.paginators.list_books.paginate().items()] == books


HOSTILE = {
    "AWS_CA_BUNDLE": "/nowhere",
    "AWS_CONFIG_FILE": "config",
    "AWS_DATA_PATH": "/nowhere",
    "AWS_DEFAULTS_MODE": "odd",
    "AWS_DEFAULT_REGION": "a region!",
    "AWS_ENDPOINT_URL": "nowhere",
    "AWS_MAX_ATTEMPTS": "many",
    "AWS_PROFILE": "none",
    "AWS_RETRY_MODE": "odd",
    "AWS_SHARED_CREDENTIALS_FILE": "config",
    "HTTPS_PROXY": "::",
    "REQUESTS_CA_BUNDLE": "/nowhere",
}
PROGRAM = """
import sys

def watch(event, _):
    if event.startswith("socket."):
        raise RuntimeError(event)

sys.addaudithook(watch)
from typed_aws.sagemaker import (
    ListAssociationsRequest,
    ListAssociationsResponse,
    SageMakerClient,
)
from botosmith.testing import fake

with fake(SageMakerClient, everywhere=True) as sagemaker:
    sagemaker.on(ListAssociationsRequest).returns(ListAssociationsResponse())
    print(SageMakerClient.create().list_associations(), sagemaker.client.presign(
        ListAssociationsRequest())[:43])
print(*sorted({"jinja2", "botosmith.config", "boto3", "moto"} & sys.modules.keys()))
"""


def test_nothing_outside_the_test_is_read_or_opened(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("not a configuration [")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | HOSTILE,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    assert done.stdout == (
        "ListAssociationsResponse() https://api.sagemaker.us-east-1.amazonaws.c\n\n"
    )


def test_errors_of_a_fake_are_botocores(sagemaker: Fake[SageMakerClient]) -> None:
    response: Any = {"Error": {"Code": "Own"}, "ResponseMetadata": {"RequestId": "1"}}
    sagemaker.on(ListAssociationsRequest).raises(ClientError(response, "x"))
    with pytest.raises(ServiceError) as raised:
        sagemaker.client.list_associations()
    assert raised.value.request_id == "1"
    assert raised.value.operation_name == "ListAssociations"


def test_calls_with_other_options_are_answered(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL)
    client = sagemaker.client.with_options(
        read_timeout=5, region_name="eu-west-1", extra_headers={"X-Trace": "1"}
    )
    assert client.list_associations(source_arn="a") is FULL
    assert client.meta.region_name == "eu-west-1"
    assert "eu-west-1" in client.presign(ListAssociationsRequest())
    assert sagemaker.client.meta.region_name == "us-east-1"
    client.close()
