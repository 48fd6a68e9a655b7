"""Calls are recorded without secrets, and replayed."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.session import Session

from botosmith.recording import HttpResponse, ReplayServer
from botosmith.testing import fake, record, replay
from tests.runtime.event_messages import error_message, event
from tests.support.full_disk import limited_files
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk, client_class
from tests.support.sweeps import mostly_slow
from typed_aws import ServiceError
from typed_aws.sagemaker import (
    AddTagsResponse,
    CreateTrialResponse,
    ListAssociationsResponse,
    ResourceNotFound,
    SageMakerClient,
    Tag,
)

SECRET = "hunter2hunter2"
ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"


def real(session: Session, service: str, *answers: Answer) -> Any:
    """A botocore client that answers come to from a network."""
    make: Callable[..., Any] = session.create_client
    client = make(
        service,
        region_name="us-east-1",
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET,
        aws_session_token=SECRET,
    )
    FakeNetwork(client, *answers)
    return client


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "one.json"


@pytest.fixture
def recorded(path: Path, botocore_session: Session) -> ListAssociationsResponse:
    """A page of associations, an error, and an empty response, in a recording."""
    missing = {"__type": "ResourceNotFound", "message": "gone"}
    client = SageMakerClient(
        real(
            botocore_session,
            "sagemaker",
            json_answer(ASSOCIATIONS),
            json_answer(missing, 400),
            json_answer({}),
        )
    )
    with record(client, path):
        response = client.list_associations(source_arn="a")
        with pytest.raises(ResourceNotFound):
            client.create_trial(trial_name="t", experiment_name="e")
        client.add_tags(resource_arn="a", tags=[Tag(key="k", value="v")])
    return response


def test_calls_are_replayed_in_any_order(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    with replay(SageMakerClient, path) as client:
        assert client.add_tags(resource_arn="a", tags=[Tag(key="k", value="v")]) == (
            AddTagsResponse()
        )
        with pytest.raises(ResourceNotFound, match="gone") as raised:
            client.create_trial(trial_name="t", experiment_name="e")
        assert raised.value.status_code == 400
        assert isinstance(raised.value, client.exceptions.ResourceNotFound)
        again = client.list_associations(source_arn="a")
        assert again == recorded
        assert again.response_metadata.http_status_code == 200


def test_a_recording_holds_no_secrets(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    text = path.read_text()
    assert recorded.next_token == "more"
    assert SECRET not in text
    assert ACCESS_KEY not in text
    assert json.loads(text)["calls"][0] == {
        "operation": "ListAssociations",
        "arguments": {"SourceArn": "a"},
        "status": 200,
        "result": {
            **ASSOCIATIONS,
            "AssociationSummaries": [
                {
                    **ASSOCIATIONS["AssociationSummaries"][0],
                    "CreationTime": {"$time": "2023-11-14T22:13:20.250000+00:00"},
                },
                ASSOCIATIONS["AssociationSummaries"][1],
            ],
        },
    }


def test_other_requests_are_explained_in_pythons_names(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    assert recorded
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with replay(SageMakerClient, path, **allowed) as client:
        with pytest.raises(AssertionError) as raised:
            client.list_associations(source_arn="b", max_results=5)
        assert str(raised.value).splitlines() == [
            f"{path} has no answer to",
            "  ListAssociationsRequest(source_arn='b', max_results=5)",
            "  recorded: source_arn is 'b', not 'a'; max_results is 5, not 'absent'",
            "record it again if the program is right",
        ]
        client.list_associations(source_arn="a")
        with pytest.raises(AssertionError, match="no further call with ListAssoc"):
            client.list_associations(source_arn="a")


def test_calls_without_an_answer_are_reported_if_the_program_hides_them(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    assert recorded

    def play(**options: Any) -> None:
        with replay(SageMakerClient, path, unused="allow", **options) as client:
            for source in ("b", "c"):
                with suppress(Exception):
                    client.list_associations(source_arn=source)

    with pytest.raises(AssertionError, match="source_arn is 'b', not 'a'") as raised:
        play()
    assert str(raised.value).splitlines()[-1] == "calls without an answer: 2"
    play(unanswered="allow")
    with pytest.raises(ValueError, match="unanswered must be 'error' or 'allow'"):
        play(unanswered="allowed")


def test_errors_are_replayed_as_they_were(
    path: Path, botocore_session: Session
) -> None:
    # The member of the error's shape is called `Message`.
    errors = [
        {"__type": "ResourceNotFound"},
        {"__type": "ResourceNotFound", "message": "gone"},
        {"__type": "ResourceNotFound", "Message": "gone"},
        {"__type": "Unknown", "message": "gone", "Other": 5},
    ]
    answers = [json_answer(error, 400) for error in errors]
    real_client = SageMakerClient(real(botocore_session, "sagemaker", *answers))

    def responses(client: SageMakerClient) -> list[Any]:
        found: list[Any] = []
        for _ in errors:
            with pytest.raises(ServiceError) as raised:
                client.list_associations()
            response: Any = raised.value.response
            response["ResponseMetadata"] = raised.value.status_code
            found.append(response)
        return found

    with record(real_client, path):
        received = responses(real_client)
    with replay(SageMakerClient, path) as client:
        assert responses(client) == received


def test_lone_surrogates_are_recorded(path: Path, botocore_session: Session) -> None:
    answer = json_answer({"NextToken": "\ud83d and \udc00\\ud83d \U0001f600 ä"})
    client = SageMakerClient(real(botocore_session, "sagemaker", answer))
    with record(client, path):
        received = client.list_associations()
    assert received.next_token == "\ud83d and \udc00\\ud83d \U0001f600 ä"
    with replay(SageMakerClient, path) as again:
        assert again.list_associations() == received
    assert "\U0001f600 ä" in path.read_text("utf-8")


def test_a_full_disk_leaves_the_file_as_it_was(
    recorded: ListAssociationsResponse, path: Path, botocore_session: Session
) -> None:
    assert recorded
    before = path.read_bytes()
    answer = json_answer({"NextToken": "t" * 5000})
    client = SageMakerClient(real(botocore_session, "sagemaker", answer))
    with (
        pytest.raises(OSError, match=r"one\.json"),
        limited_files(1000),
        record(client, path),
    ):
        client.list_associations()
    assert path.read_bytes() == before
    assert [*path.parent.iterdir()] == [path]


def test_calls_that_are_not_made_are_reported(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    assert recorded
    with (
        pytest.raises(AssertionError, match="2 recorded calls were not made: CreateT"),
        replay(SageMakerClient, path) as client,
    ):
        client.list_associations(source_arn="a")


def test_what_unused_calls_mean_is_checked(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    assert recorded
    wrong: Any = "allowed"
    message = "unused must be 'error' or 'allow', not 'allowed'"
    with (
        pytest.raises(ValueError, match=message),
        replay(SageMakerClient, path, unused=wrong),
    ):
        pass
    with pytest.raises(ValueError, match=message):
        fake(SageMakerClient, unused=wrong)


def test_failed_blocks_leave_the_file_as_it_was(
    recorded: ListAssociationsResponse, path: Path, botocore_session: Session
) -> None:
    assert recorded
    before = path.read_bytes()
    client = SageMakerClient(real(botocore_session, "sagemaker", json_answer({})))

    def fail() -> None:
        with record(client, path):
            client.list_associations()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert path.read_bytes() == before
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ('"calls": [{}]', "one.json: not a recording; record it again"),
        ('"calls": 1', "not a recording"),
        ('"format": 2', "in format 2; record it again"),
        ('"service": "sqs"', "of 'sqs', not of 'sagemaker'"),
    ],
)
def test_damaged_and_other_files_are_errors(
    recorded: CreateTrialResponse, path: Path, change: str, message: str
) -> None:
    assert recorded
    path.write_text(
        json.dumps(json.loads(path.read_text()) | json.loads(f"{{{change}}}"))
    )
    with pytest.raises(ValueError, match=message), replay(SageMakerClient, path):
        pass
    path.write_text("[")
    with (
        pytest.raises(ValueError, match="not a recording"),
        replay(SageMakerClient, path),
    ):
        pass


def test_waits_and_batches_are_replayed_without_pauses(
    sdk: Sdk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    put = {"films": [{"PutRequest": {"Item": {"id": {"N": "1"}}}}]}
    head = {"operation": "HeadBucket", "arguments": {"Bucket": "b"}}
    missing = {"Error": {"Code": "404", "Message": "Not Found"}}
    write = {"operation": "BatchWriteItem", "arguments": {"RequestItems": put}}
    recorded: dict[str, list[dict[str, Any]]] = {
        "s3": [
            {**head, "status": 404, "error": missing},
            {**head, "status": 200, "result": {}},
        ],
        "dynamodb": [
            {**write, "status": 200, "result": {"UnprocessedItems": put}},
            {**write, "status": 200, "result": {}},
        ],
    }
    path.parent.mkdir()
    for service, calls in recorded.items():
        content = {"format": 1, "service": service, "calls": calls}
        path.with_name(f"{service}.json").write_text(json.dumps(content))
    s3, dynamodb = sdk("s3"), sdk("dynamodb")
    with replay(s3.S3Client, path.with_name("s3.json")) as bucket:
        bucket.waiters.bucket_exists.wait(bucket="b")
    with replay(dynamodb.DynamoDBClient, path.with_name("dynamodb.json")) as table:
        dynamodb.write_all(table, table_name="films", puts=[{"id": 1}])
    # botocore's waiter sleeps for no time.
    assert not any(slept)


WRONG: list[Any] = [
    None,
    True,
    -5,
    "text",
    [[]],
    {},
    {"Code": ["x"]},
    {"$time": 5},
    {"$text": 5},
    {"$text": "bytes"},
    {"$base64": "ä"},
    {"$items": [["one"]]},
    {"$items": [[[], 5]]},
    {"$items": [["key", {"$time": []}]]},
]


def changes(value: Any) -> Iterator[tuple[Any, Any]]:
    """The places in a JSON value, as containers and keys."""
    if value.__class__ in (dict, list):
        for key in list(value) if value.__class__ is dict else range(len(value)):
            yield value, key
            yield from changes(value[key])


def play(cls: Any, path: Path) -> None:
    """Make the calls of a recording, and read their streams."""
    with replay(cls, path, unused="allow", unanswered="allow") as client:
        untyped: Any = client
        calls: dict[str, list[Callable[[], Any]]] = {
            "bedrock-runtime": [
                lambda: [*untyped.converse_stream(model_id="m").stream],
            ],
            "s3": [lambda: untyped.get_object(bucket="b", key="k").body.read()],
            "sagemaker": [
                lambda: untyped.list_associations(source_arn="a"),
                lambda: untyped.create_trial(trial_name="t", experiment_name="e"),
                lambda: untyped.add_tags(
                    resource_arn="a", tags=[Tag(key="k", value="v")]
                ),
            ],
        }
        for call in calls[cls.__service__]:
            # The arguments may be other ones, and errors may be changed ones.
            with suppress(AssertionError, ClientError):
                call()


BODY: dict[str, Any] = {
    "operation": "GetObject",
    "arguments": {"Bucket": "b", "Key": "k"},
    "status": 200,
    "result": {"ETag": "e"},
    "body": {"$text": "data"},
}
EVENTS: dict[str, Any] = {
    "operation": "ConverseStream",
    "arguments": {"modelId": "m"},
    "status": 200,
    "result": {},
    "events": [{"messageStart": {"role": "assistant"}}],
    "ends_with": {
        "message": "slow down",
        "Error": {"Code": "throttlingException", "Message": "slow down"},
    },
}


SERVICES = ["bedrock-runtime", "s3", "sagemaker"]


@pytest.mark.parametrize("service", mostly_slow(SERVICES, SERVICES[:2]))
def test_damage_of_any_place_is_an_error_that_names_the_file(
    recorded: ListAssociationsResponse, path: Path, sdk: Sdk, service: str
) -> None:
    assert recorded
    good = json.loads(path.read_text())
    cls: Any = SageMakerClient
    if service != "sagemaker":
        call = BODY if service == "s3" else EVENTS
        good = {"format": 1, "service": service, "calls": [call]}
        cls = client_class(sdk(service.replace("-", "_")))
    path.write_text(json.dumps(good))
    play(cls, path)
    count, errors = 0, list[str]()
    for number, _ in enumerate(changes(good)):
        for wrong in (*WRONG, "absent"):
            bad = deepcopy(good)
            container, key = [*changes(bad)][number]
            if wrong == "absent":
                del container[key]
            else:
                container[key] = wrong
            path.write_text(json.dumps(bad))
            count += 1
            try:
                play(cls, path)
            except ValueError as error:
                errors.append(str(error))
    assert all(error.startswith(f"{path}: ") for error in errors)
    assert len(errors) > count / 2


def test_deep_nesting_is_an_error_that_names_the_file(
    recorded: ListAssociationsResponse, path: Path
) -> None:
    assert recorded
    good = path.read_text()
    for depth in (400, 600, 900, 1100, 100_000):
        for deep in ("[" * depth + "]" * depth, '{"a":' * depth + "5" + "}" * depth):
            for text in (deep, *(good.replace(old, deep) for old in ('"a"', '"gone"'))):
                path.write_text(text)
                with suppress(ValueError):
                    play(SageMakerClient, path)
        path.write_text(deep)
        with pytest.raises(ValueError, match=r"one\.json: not a recording"):
            play(SageMakerClient, path)


def test_clients_whose_results_are_not_seen_are_refused(
    path: Path, botocore_session: Session
) -> None:
    boto = real(botocore_session, "sagemaker", json_answer({}))
    client = SageMakerClient(boto, decode="wire")
    with pytest.raises(ValueError, match="decode='wire'"), record(client, path):
        pass
    with (
        fake(SageMakerClient) as sagemaker,
        pytest.raises(TypeError, match="of a fake"),
        record(sagemaker.client, path),
    ):
        pass
    client = SageMakerClient(boto, decode="dict")
    with record(client, path):
        client.list_associations()
    with replay(SageMakerClient, path) as again:
        assert again.list_associations() == ListAssociationsResponse()


def test_secrets_in_values_are_masked_and_compared(
    sdk: Sdk, path: Path, botocore_session: Session
) -> None:
    runtime = sdk("sagemaker_runtime")
    client = runtime.SageMakerRuntimeClient(
        real(botocore_session, "sagemaker-runtime", json_answer({}, 202))
    )
    call = {
        "endpoint_name": "e",
        "input_location": f"https://host/?X-Amz-Signature={SECRET}",
    }
    with record(client, path):
        client.invoke_endpoint_async(**call, custom_attributes=SECRET)
    text = path.read_text()
    assert SECRET not in text
    assert text.count('"***"') == 2
    with replay(runtime.SageMakerRuntimeClient, path) as again:
        again.invoke_endpoint_async(**call, custom_attributes="another")


def test_bodies_and_their_headers_are_replayed(
    sdk: Sdk, path: Path, botocore_session: Session
) -> None:
    s3 = sdk("s3")
    data = b"one\ntwo\xff"
    headers = {"Content-Length": "8", "ETag": '"e"', "x-amz-meta-colour": "red"}
    client = s3.S3Client(real(botocore_session, "s3", Answer(data, 200, headers)))
    with record(client, path):
        response = client.get_object(bucket="b", key="k")
        assert response.body.read() == data
    with replay(s3.S3Client, path) as again:
        replayed = again.get_object(bucket="b", key="k")
        with replayed.body as body:
            assert body.read() == data
        assert replayed.etag == '"e"'
        assert replayed.metadata == {"colour": "***"}
        assert replayed.content_length == 8


def test_events_are_replayed_with_the_error_that_ends_them(
    sdk: Sdk, path: Path, botocore_session: Session
) -> None:
    bedrock = sdk("bedrock_runtime")
    answer = event("messageStart", {"role": "assistant"}) + error_message(
        "throttlingException", {"message": "slow down"}
    )
    client = bedrock.BedrockRuntimeClient(
        real(botocore_session, "bedrock-runtime", Answer(answer))
    )

    def read(stream: Any) -> list[Any]:
        rest = iter(stream)
        found = [next(rest)]
        with pytest.raises(bedrock.ThrottlingException, match="slow down"):
            next(rest)
        return found

    with record(client, path):
        events = read(client.converse_stream(model_id="m").stream)
    assert [type(one).__name__ for one in events] == [
        "ConverseStreamOutputMessageStart"
    ]
    with replay(bedrock.BedrockRuntimeClient, path) as again:
        assert read(again.converse_stream(model_id="m").stream) == events


def test_calls_with_other_options_are_recorded(path: Path) -> None:
    empty = HttpResponse(body=b"{}")
    with ReplayServer(lambda _: empty, log=False) as server:
        client = SageMakerClient.create(
            region_name="us-east-1",
            endpoint_url=server.url,
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET,
        )
        with record(client, path):
            other = client.with_options(read_timeout=5)
            other.list_associations(source_arn="a")
            traced = client.with_options(extra_headers={"X-Trace": "1"})
            traced.list_associations(source_arn="a")
            other.with_options(max_attempts=1).list_associations(source_arn="a")
        other.list_associations(source_arn="a")
    with replay(SageMakerClient, path) as replayed:
        for _ in range(3):
            replayed.with_options(read_timeout=5).list_associations(source_arn="a")
