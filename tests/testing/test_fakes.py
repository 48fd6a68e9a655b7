"""Fakes answer the calls of typed clients by rules."""

from functools import partial
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectTimeoutError

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.sdk import Sdk
from tests.testing.conftest import EMPTY, FULL
from typed_aws import ArgumentError, ServiceError
from typed_aws.sagemaker import (
    AddTagsRequest,
    AddTagsResponse,
    ConflictException,
    CreateTrialRequest,
    HubContentInfo,
    ListAssociationsRequest,
    ListAssociationsResponse,
    ListHubContentsPaginator,
    ListHubContentsRequest,
    ListHubContentsResponse,
    ListTrialsResponse,
    ResourceNotFound,
    Tag,
)


def test_calls_get_the_responses_themselves_and_are_kept(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL, EMPTY)
    client = sagemaker.client
    assert kind.result(client.list_associations(source_arn="a", max_results=5)) is FULL
    assert kind.result(client.send(ListAssociationsRequest(source_arn="a"))) is EMPTY
    assert sagemaker.calls == [
        ListAssociationsRequest(source_arn="a", max_results=5),
        ListAssociationsRequest(source_arn="a"),
    ]
    assert sagemaker.calls_of(AddTagsRequest) == []
    assert len(sagemaker.calls_of(ListAssociationsRequest)) == 2


def test_members_that_are_given_have_to_be_equal(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.on(
        AddTagsRequest(resource_arn="a", tags=[Tag(key="k", value="v")])
    ).returns(AddTagsResponse(), repeat=True)
    client = sagemaker.client
    kind.result(client.add_tags(resource_arn="a", tags=(Tag(key="k", value="v"),)))
    for tags in ([Tag(key="k", value="w")], [Tag(key="k", value="v")] * 2):
        with pytest.raises(AssertionError, match=r"tags is \[.*\], not \[Tag\("):
            kind.result(client.add_tags(resource_arn="a", tags=tags))


def test_exact_rules_accept_no_other_members(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    rule = sagemaker.on(ListAssociationsRequest(source_arn="a"), exactly=True)
    rule.returns(FULL, repeat=True)
    assert kind.result(sagemaker.client.list_associations(source_arn="a")) is FULL
    with pytest.raises(AssertionError, match="max_results is 5, not absent"):
        kind.result(sagemaker.client.list_associations(source_arn="a", max_results=5))


def test_partial_requests_are_rules_for_calls_with_their_members(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    models = partial(ListHubContentsRequest, hub_content_type="Model")
    sagemaker.on(models).returns(ListHubContentsResponse(next_token="t"))
    sagemaker.on(partial(models, hub_name="other")).returns(ListHubContentsResponse())
    call = partial(sagemaker.client.list_hub_contents, hub_name="h")
    assert kind.result(call(hub_content_type="Model")).next_token == "t"
    with pytest.raises(AssertionError) as raised:
        kind.result(call(hub_content_type="Notebook"))
    problems = str(raised.value).splitlines()[-2:]
    assert "hub_name is 'h', not 'other'; hub_content_type is <Hub" in problems[0]
    assert "MODEL: 'Model'>)): hub_content_type is <" in problems[1]
    items = [HubContentInfo()] * 3
    sagemaker.pages(ListHubContentsPaginator, items, size=2, request=models)
    pages = sagemaker.client.paginators.list_hub_contents
    given = {"hub_name": "h", "hub_content_type": "Model"}
    assert kind.listed(pages.paginate(**given).items()) == items
    sagemaker.on(partial(ListHubContentsRequest)).returns(ListHubContentsResponse())
    assert kind.result(call(hub_content_type="Notebook")).next_token is None
    request: Any = ListHubContentsRequest
    untyped: Any = sagemaker
    with pytest.raises(TypeError, match="takes 1 positional argument but 2"):
        untyped.on(partial(request, "h"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'hub'"):
        untyped.on(partial(request, hub="h"))
    with pytest.raises(TypeError, match="not a request"):
        untyped.on(partial(dict, hub_name="h"))
    with pytest.raises(TypeError, match="exactly=True is for whole requests"):
        untyped.on(models, exactly=True)


def test_predicates_choose_calls(sagemaker: Fake[Any], kind: ClientKind) -> None:
    sagemaker.on(
        ListAssociationsRequest, where=lambda request: request.max_results == 5
    ).returns(FULL)
    assert kind.result(sagemaker.client.list_associations(max_results=5)) is FULL


def test_the_newest_rule_with_answers_left_wins(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.on(ListAssociationsRequest).returns(EMPTY, repeat=True)
    sagemaker.on(ListAssociationsRequest).returns(FULL)
    sagemaker.on(ListAssociationsRequest(source_arn="a")).returns(FULL)
    client = sagemaker.client
    answers = [kind.result(client.list_associations()) for _ in range(3)]
    assert [answer is FULL for answer in answers] == [True, False, False]
    assert kind.result(client.list_associations(source_arn="a")) is FULL


def test_functions_answer_requests(sagemaker: Fake[Any], kind: ClientKind) -> None:
    def answer(request: ListAssociationsRequest) -> ListAssociationsResponse:
        if request.source_arn is None:
            raise ResourceNotFound(message="no source")
        return ListAssociationsResponse(next_token=request.source_arn)

    sagemaker.on(ListAssociationsRequest).answers(answer)
    assert (
        kind.result(sagemaker.client.list_associations(source_arn="a")).next_token
        == "a"
    )
    with pytest.raises(ResourceNotFound, match="no source"):
        kind.result(sagemaker.client.list_associations())


def test_modelled_errors_are_raised_as_the_service_would(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    rule = sagemaker.on(ListAssociationsRequest)
    rule.raises(ResourceNotFound(message="gone")).returns(EMPTY)
    client = sagemaker.client
    with pytest.raises(ResourceNotFound) as raised:
        kind.result(client.list_associations())
    error = raised.value
    assert isinstance(error, client.exceptions.ResourceNotFound)
    assert (error.code, error.message) == ("ResourceNotFound", "gone")
    assert (error.operation_name, error.status_code) == ("ListAssociations", 400)
    assert kind.result(client.list_associations()) is EMPTY


def test_any_code_and_any_exception_is_raised(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    timeout = ConnectTimeoutError(endpoint_url="https://aws.example")
    sagemaker.on(ListAssociationsRequest).raises_code(
        "Throttling", "slow down", status=429
    ).raises(timeout, repeat=True)
    with pytest.raises(ServiceError) as raised:
        kind.result(sagemaker.client.list_associations())
    assert type(raised.value) is ServiceError
    assert (raised.value.code, raised.value.status_code) == ("Throttling", 429)
    for _ in range(2):
        with pytest.raises(ConnectTimeoutError) as failed:
            kind.result(sagemaker.client.list_associations())
        assert failed.value is timeout


def test_errors_of_a_fake_are_botocores(sagemaker: Fake[Any], kind: ClientKind) -> None:
    response: Any = {"Error": {"Code": "Own"}, "ResponseMetadata": {"RequestId": "1"}}
    sagemaker.on(ListAssociationsRequest).raises(ClientError(response, "x"))
    with pytest.raises(ServiceError) as raised:
        kind.result(sagemaker.client.list_associations())
    assert raised.value.request_id == "1"
    assert raised.value.operation_name == "ListAssociations"


def test_errors_have_the_status_that_is_given_or_known(
    sdk: Sdk, kind: ClientKind
) -> None:
    s3 = sdk("s3")

    def status(error: Exception | str, **options: Any) -> object:
        with fake(kind.client_class(s3)) as made:
            rule = made.on(s3.HeadBucketRequest)
            if isinstance(error, str):
                rule.raises_code(error, **options)
            else:
                rule.raises(error)
            with pytest.raises(sdk().ServiceError) as raised:
                kind.result(made.client.head_bucket(bucket="b"))
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


def test_a_call_without_a_rule_names_the_request_and_the_rules(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.on(ListAssociationsRequest(source_arn="a", max_results=1)).returns(FULL)
    sagemaker.on(ListAssociationsRequest, where=lambda _: False).returns(FULL)
    used = sagemaker.on(ListAssociationsRequest(source_arn="b"))
    used.returns(FULL)
    kind.result(sagemaker.client.list_associations(source_arn="b"))
    with pytest.raises(AssertionError) as raised:
        kind.result(sagemaker.client.list_associations(source_arn="b"))
    assert str(raised.value).splitlines() == [
        f"no rule of fake({type(sagemaker.client).__name__}) answers",
        "  ListAssociationsRequest(source_arn='b')",
        "the rules of the operation, newest first:",
        "  on(ListAssociationsRequest(source_arn='b')): has no answers left, of 1",
        "  on(ListAssociationsRequest, where=...): its predicate is false",
        "  on(ListAssociationsRequest(source_arn='a', max_results=1)): source_arn is "
        "'b', not 'a'; max_results is absent, not 1",
    ]
    with pytest.raises(AssertionError, match=r"no rule of the operation: on\(CreateT"):
        kind.result(sagemaker.client.create_trial(trial_name="t", experiment_name="e"))


def test_botocore_checks_requests(sagemaker: Fake[Any], kind: ClientKind) -> None:
    sagemaker.on(ListAssociationsRequest).returns(FULL)
    with pytest.raises(ArgumentError, match="max_results"):
        kind.result(sagemaker.client.list_associations(max_results=0))
    assert sagemaker.calls == []


def test_rules_that_answer_nothing_are_reported(cls: Any) -> None:
    with (
        pytest.raises(AssertionError, match=r"no call:\n  on\(AddTagsRequest\)$"),
        fake(cls) as sagemaker,
    ):
        sagemaker.on(AddTagsRequest).returns(AddTagsResponse())

    def fail() -> None:
        with fake(cls) as sagemaker:
            sagemaker.on(AddTagsRequest).returns(AddTagsResponse())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with fake(cls, unused="allow") as sagemaker:
        sagemaker.on(AddTagsRequest).returns(AddTagsResponse())


def hides_errors(kind: ClientKind, client: Any, *sources: str) -> str:
    """A program that goes on after any error."""
    for source in sources:
        try:
            kind.result(client.list_associations(source_arn=source))
        except Exception as error:
            print(error)
    return "done"


def test_calls_without_a_rule_are_reported_if_the_program_hides_them(
    cls: Any, kind: ClientKind
) -> None:
    def run() -> None:
        with fake(cls) as sagemaker:
            sagemaker.on(ListAssociationsRequest(source_arn="b")).returns(FULL)
            assert hides_errors(kind, sagemaker.client, "a", "b") == "done"

    with pytest.raises(AssertionError) as raised:
        run()
    assert str(raised.value).splitlines()[:2] == [
        f"no rule of fake({cls.__name__}) answers",
        "  ListAssociationsRequest(source_arn='a')",
    ]
    # It shows where the program made the call.
    assert "hides_errors" in [entry.name for entry in raised.traceback]


def test_calls_without_a_rule_are_allowed(cls: Any, kind: ClientKind) -> None:
    with fake(cls, unanswered="allow") as sagemaker:
        hides_errors(kind, sagemaker.client, *"abc")


def test_errors_that_leave_the_block_are_not_replaced(
    cls: Any, kind: ClientKind
) -> None:
    def fail() -> None:
        with fake(cls) as sagemaker:
            hides_errors(kind, sagemaker.client, "a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with pytest.raises(AssertionError) as raised, fake(cls) as sagemaker:
        kind.result(sagemaker.client.list_associations(source_arn="a"))
    assert "__exit__" not in [entry.name for entry in raised.traceback]


def test_an_error_is_raised_again_once(cls: Any, kind: ClientKind) -> None:
    with fake(cls) as sagemaker:
        with pytest.raises(AssertionError, match="no rule"), sagemaker:
            hides_errors(kind, sagemaker.client, "a")
        sagemaker.on(ListAssociationsRequest).returns(FULL)
        assert kind.result(sagemaker.client.list_associations()) is FULL


def test_wrong_rules_are_errors(
    sagemaker: Fake[Any], sdk: Sdk, kind: ClientKind
) -> None:
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
        kind.result(sagemaker.client.create_trial(trial_name="t", experiment_name="e"))


def test_secrets_in_requests_are_not_shown(sdk: Sdk, kind: ClientKind) -> None:
    lambda_ = sdk("sagemaker_runtime")
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with fake(kind.client_class(lambda_), **allowed) as made:
        request = lambda_.InvokeEndpointAsyncRequest
        arguments = {"endpoint_name": "e", "input_location": "s3://b/k"}
        made.on(request(**arguments, custom_attributes="one")).returns(
            lambda_.InvokeEndpointAsyncResponse()
        )
        call = made.client.invoke_endpoint_async
        with pytest.raises(AssertionError) as raised:
            kind.result(call(**arguments, custom_attributes="two"))
    assert "custom_attributes is ***, not ***" in str(raised.value)
    assert "two" not in str(raised.value)


def test_clients_have_the_options_that_are_given(cls: Any, kind: ClientKind) -> None:
    options: Any = {"endpoint_url": "https://aws.example", "misfits": "raise"}
    options |= {"region_name": "eu-west-1", "config": Config(user_agent_extra="mine")}
    with fake(cls, everywhere=True, decode="dict", requests="auto", **options) as made:
        for client in (made.client, kind.opened(cls.create(region_name=None))):
            assert client.meta.region_name == "eu-west-1"
            assert client.meta.config.user_agent_extra == "mine"
            url = kind.result(client.presign(ListAssociationsRequest()))
            assert url.startswith("https://aws.example/?")
        # The program's own arguments count.
        other = kind.opened(cls.create(misfits="warn", region_name="us-west-2"))
        assert (other.meta.region_name, other.misfits) == ("us-west-2", "warn")
        assert other.meta.endpoint_url == "https://aws.example"
    make: Any = fake
    with pytest.raises(TypeError, match="unexpected arguments: region"):
        make(cls, region="eu-west-1")
    with pytest.raises(ValueError, match="decode must be"):
        make(cls, decode="bogus")
