"""Calls are recorded without secrets, and replayed."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import ClientError

import typed_aws.sagemaker
from botosmith.recording import HttpResponse, ReplayServer
from botosmith.testing import fake, record, replay
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from tests.runtime.conftest import OpenTyped
from tests.runtime.event_messages import error_message, event
from tests.support.async_network import fake_network
from tests.support.boto import ACCESS_KEY, ACCOUNT
from tests.support.full_disk import limited_files
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.sdk import Sdk
from typed_aws import ServiceError
from typed_aws.sagemaker import (
    AddTagsResponse,
    ListAssociationsResponse,
    ResourceNotFound,
    Tag,
)

SECRET = "hunter2hunter2"
SECRETS = {"aws_secret_access_key": SECRET, "aws_session_token": SECRET}
DELTA = "contentBlockDelta"


Real: TypeAlias = Callable[..., Any]
"""Opens the client of a package, which gets answers of a network."""


@pytest.fixture
def real(open_typed: OpenTyped) -> Real:
    def open_real(package: Any, *answers: Answer, typed: Any = None) -> Any:
        client = open_typed(package, typed, **SECRETS)
        fake_network(client, *answers)
        return client

    return open_real


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "one.json"


@pytest.fixture
def recorded(path: Path, real: Real, kind: ClientKind) -> ListAssociationsResponse:
    """A page of associations, an error, and an empty response, in a recording."""
    missing = {"__type": "ResourceNotFound", "message": "gone"}
    answers = [json_answer(ASSOCIATIONS), json_answer(missing, 400), json_answer({})]
    client = real(typed_aws.sagemaker, *answers)
    with record(client, path):
        response = kind.result(client.list_associations(source_arn="a"))
        with pytest.raises(ResourceNotFound):
            kind.result(client.create_trial(trial_name="t", experiment_name="e"))
        tags = [Tag(key="k", value="v")]
        kind.result(client.add_tags(resource_arn="a", tags=tags))
    found: ListAssociationsResponse = response
    return found


def test_calls_are_replayed_in_any_order_with_any_kind_of_client(
    recorded: ListAssociationsResponse, path: Path, asynchronous: Asynchronous
) -> None:
    for kind in (SYNCHRONOUS, asynchronous):
        with replay(kind.client_class(typed_aws.sagemaker), path) as client:
            tags = [Tag(key="k", value="v")]
            added = kind.result(client.add_tags(resource_arn="a", tags=tags))
            assert added == AddTagsResponse()
            with pytest.raises(ResourceNotFound, match="gone") as raised:
                kind.result(client.create_trial(trial_name="t", experiment_name="e"))
            assert raised.value.status_code == 400
            assert (raised.value.is_not_found, raised.value.fault) == (True, "client")
            assert isinstance(raised.value, client.exceptions.ResourceNotFound)
            again = kind.result(client.list_associations(source_arn="a"))
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


@pytest.mark.usefixtures("recorded")
def test_other_requests_are_explained_in_pythons_names(
    path: Path, cls: Any, kind: ClientKind
) -> None:
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with replay(cls, path, **allowed) as client:
        with pytest.raises(AssertionError) as raised:
            kind.result(client.list_associations(source_arn="b", max_results=5))
        assert str(raised.value).splitlines() == [
            f"{path} has no answer to",
            "  ListAssociationsRequest(source_arn='b', max_results=5)",
            "  recorded: source_arn is 'b', not 'a'; max_results is 5, not 'absent'",
            "record it again if the program is right",
        ]
        kind.result(client.list_associations(source_arn="a"))
        with pytest.raises(AssertionError, match="no further call with ListAssoc"):
            kind.result(client.list_associations(source_arn="a"))


@pytest.mark.usefixtures("recorded")
def test_calls_without_an_answer_are_reported_if_the_program_hides_them(
    path: Path, cls: Any, kind: ClientKind
) -> None:

    def play(**options: Any) -> None:
        with replay(cls, path, unused="allow", **options) as client:
            for source in ("b", "c"):
                with suppress(Exception):
                    kind.result(client.list_associations(source_arn=source))

    with pytest.raises(AssertionError, match="source_arn is 'b', not 'a'") as raised:
        play()
    assert str(raised.value).splitlines()[-1] == "calls without an answer: 2"
    play(unanswered="allow")


@pytest.mark.usefixtures("recorded")
@pytest.mark.parametrize("option", ["unused", "unanswered"])
def test_options_are_checked(path: Path, cls: Any, option: str) -> None:
    wrong: Any = {option: "allowed"}
    message = f"{option} must be 'error' or 'allow', not 'allowed'"
    with pytest.raises(ValueError, match=message), replay(cls, path, **wrong):
        pass
    with pytest.raises(ValueError, match=message):
        fake(cls, **wrong)


def test_errors_are_replayed_as_they_were(
    path: Path, real: Real, cls: Any, kind: ClientKind
) -> None:
    # The member of the error's shape is called `Message`.
    errors = [
        {"__type": "ResourceNotFound"},
        {"__type": "ResourceNotFound", "message": "gone"},
        {"__type": "ResourceNotFound", "Message": "gone"},
        {"__type": "Unknown", "message": "gone", "Other": 5},
    ]
    answers = [json_answer(error, 400) for error in errors]
    real_client = real(typed_aws.sagemaker, *answers)

    def responses(client: Any) -> list[Any]:
        found: list[Any] = []
        for _ in errors:
            with pytest.raises(ServiceError) as raised:
                kind.result(client.list_associations())
            response: Any = raised.value.response
            response["ResponseMetadata"] = raised.value.status_code
            found.append(response)
        return found

    with record(real_client, path):
        received = responses(real_client)
    with replay(cls, path) as client:
        assert responses(client) == received


def test_lone_surrogates_are_recorded(
    path: Path, real: Real, cls: Any, kind: ClientKind
) -> None:
    answer = json_answer({"NextToken": "\ud83d and \udc00\\ud83d \U0001f600 ä"})
    client = real(typed_aws.sagemaker, answer)
    with record(client, path):
        received = kind.result(client.list_associations())
    assert received.next_token == "\ud83d and \udc00\\ud83d \U0001f600 ä"
    with replay(cls, path) as again:
        assert kind.result(again.list_associations()) == received
    assert "\U0001f600 ä" in path.read_text("utf-8")


def test_recorded_calls_may_have_to_keep_limits(
    path: Path, real: Real, kind: ClientKind
) -> None:
    theirs = real(typed_aws.sagemaker, json_answer(ASSOCIATIONS))
    # A class of a program is not in the package that has the models.
    client: Any = type("Ours", (theirs.__class__,), {})(theirs)
    expected = "MaxResults: expected at most 100, got 101"
    block = record(client, path, limits="error")
    with pytest.raises(AssertionError, match=expected), block, suppress(AssertionError):
        kind.result(client.list_associations(max_results=101))
    assert not path.exists()


@pytest.mark.usefixtures("recorded")
def test_a_full_disk_leaves_the_file_as_it_was(
    path: Path, real: Real, kind: ClientKind
) -> None:
    before = path.read_bytes()
    answer = json_answer({"NextToken": "t" * 5000})
    client = real(typed_aws.sagemaker, answer)
    with (
        pytest.raises(OSError, match=r"one\.json"),
        limited_files(1000),
        record(client, path),
    ):
        kind.result(client.list_associations())
    assert path.read_bytes() == before
    assert [*path.parent.iterdir()] == [path]


def test_a_name_that_cannot_be_written_is_refused_at_once(
    path: Path, real: Real
) -> None:
    recording = record(real(typed_aws.sagemaker), path.with_name("x" * 300))
    with pytest.raises(OSError, match="xxx"):
        recording.__enter__()
    assert [*path.parent.iterdir()] == []


@pytest.mark.usefixtures("recorded")
def test_calls_that_are_not_made_are_reported(
    path: Path, cls: Any, kind: ClientKind
) -> None:
    with (
        pytest.raises(AssertionError, match="2 recorded calls were not made: CreateT"),
        replay(cls, path) as client,
    ):
        kind.result(client.list_associations(source_arn="a"))


@pytest.mark.usefixtures("recorded")
def test_failed_blocks_leave_the_file_as_it_was(
    path: Path, real: Real, kind: ClientKind
) -> None:
    before = path.read_bytes()
    client = real(typed_aws.sagemaker, json_answer({}))

    def fail() -> None:
        with record(client, path):
            kind.result(client.list_associations())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert path.read_bytes() == before
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.usefixtures("recorded")
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
    path: Path, cls: Any, change: str, message: str
) -> None:
    path.write_text(
        json.dumps(json.loads(path.read_text()) | json.loads(f"{{{change}}}"))
    )
    with pytest.raises(ValueError, match=message), replay(cls, path):
        pass
    path.write_text("[")
    with (
        pytest.raises(ValueError, match="not a recording"),
        replay(cls, path),
    ):
        pass


def test_waits_are_replayed_without_pauses(
    sdk: Sdk, tmp_path: Path, kind: ClientKind
) -> None:
    head = {"operation": "HeadBucket", "arguments": {"Bucket": "b"}}
    missing = {"Error": {"Code": "404", "Message": "Not Found"}}
    calls = [
        {**head, "status": 404, "error": missing},
        {**head, "status": 200, "result": {}},
    ]
    path = tmp_path / "one.json"
    path.write_text(json.dumps({"format": 1, "service": "s3", "calls": calls}))
    with kind.sleeps() as slept, replay(kind.client_class(sdk("s3")), path) as client:
        kind.result(client.waiters.bucket_exists.wait(bucket="b"))
    describe = {"operation": "DescribeTable", "arguments": {"TableName": "t"}}
    calls = [
        {**describe, "status": 200, "result": {"Table": {"TableStatus": status}}}
        for status in ("CREATING", "ACTIVE")
    ]
    path.write_text(json.dumps({"format": 1, "service": "dynamodb", "calls": calls}))
    dynamodb = sdk("dynamodb")
    table = dynamodb.DescribeTableRequest(table_name="t")
    with kind.sleeps() as more, replay(kind.client_class(dynamodb), path) as client:
        kind.result(client.wait_for(table).until("ACTIVE", timeout=60))
    assert not any([*slept, *more])


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


def play(kind: ClientKind, cls: Any, path: Path) -> None:
    """Make the call of a recording, and read its stream."""
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with (
        replay(cls, path, **allowed) as client,
        # The arguments may be other ones, and errors may be changed ones.
        suppress(AssertionError, ClientError),
    ):
        if cls.__service__ == "s3":
            got = kind.result(client.get_object(bucket="b", key="k"))
            kind.result(got.body.read())
        else:
            got = kind.result(client.converse_stream(model_id="m", messages=[]))
            kind.listed(got.stream)


BODY: dict[str, Any] = {
    "operation": "GetObject",
    "arguments": {"Bucket": "b", "Key": "k"},
    "status": 200,
    "result": {"ETag": "e", "LastModified": {"$time": "2026-01-02T03:04:05+00:00"}},
    "body": {"$text": "data"},
}
EVENTS: dict[str, Any] = {
    "operation": "ConverseStream",
    "arguments": {"modelId": "m", "messages": []},
    "status": 200,
    "result": {},
    "events": [{"messageStart": {"role": "assistant"}}],
    "ends_with": {
        "message": "slow down",
        "Error": {"Code": "throttlingException", "Message": "slow down"},
    },
}


@pytest.mark.parametrize("call", [BODY, EVENTS], ids=["body", "events"])
def test_damage_of_any_place_is_an_error_that_names_the_file(
    tmp_path: Path, sdk: Sdk, kind: ClientKind, call: dict[str, Any]
) -> None:
    path = tmp_path / "one.json"
    service = "s3" if call is BODY else "bedrock-runtime"
    good = {"format": 1, "service": service, "calls": [call]}
    cls = kind.client_class(sdk(service.replace("-", "_")))
    path.write_text(json.dumps(good))
    play(kind, cls, path)
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
                play(kind, cls, path)
            except ValueError as error:
                errors.append(str(error))
    assert all(error.startswith(f"{path}: ") for error in errors)
    assert len(errors) > count / 2


def test_deep_nesting_is_an_error_that_names_the_file(
    tmp_path: Path, sdk: Sdk, kind: ClientKind
) -> None:
    path = tmp_path / "one.json"
    cls = kind.client_class(sdk("s3"))
    good = json.dumps({"format": 1, "service": "s3", "calls": [BODY]})
    for depth in (400, 600, 900, 1100, 100_000):
        for deep in ("[" * depth + "]" * depth, '{"a":' * depth + "5" + "}" * depth):
            for text in (deep, *(good.replace(old, deep) for old in ('"b"', '"e"'))):
                path.write_text(text)
                with suppress(ValueError):
                    play(kind, cls, path)
        path.write_text(deep)
        with pytest.raises(ValueError, match=r"one\.json: not a recording"):
            play(kind, cls, path)


def test_clients_of_fakes_are_refused(path: Path, cls: Any) -> None:
    with (
        fake(cls) as sagemaker,
        pytest.raises(TypeError, match="of a fake"),
        record(sagemaker.client, path),
    ):
        pass


def test_clients_that_read_dicts_are_recorded(
    path: Path, real: Real, cls: Any, kind: ClientKind
) -> None:
    client = real(typed_aws.sagemaker, json_answer({}), typed={"decode": "dict"})
    with record(client, path):
        kind.result(client.list_associations())
    with replay(cls, path) as again:
        assert kind.result(again.list_associations()) == ListAssociationsResponse()


def test_bodies_and_their_headers_are_replayed(
    sdk: Sdk, path: Path, real: Real, kind: ClientKind
) -> None:
    s3 = sdk("s3")
    data = b"one\ntwo\xff"
    headers = {"Content-Length": "8", "ETag": '"e"', "x-amz-meta-colour": "red"}
    client = real(s3, Answer(data, 200, headers))
    with record(client, path):
        response = kind.result(client.get_object(bucket="b", key="k"))
        assert kind.result(response.body.read()) == data
    with replay(kind.client_class(s3), path) as again:
        replayed = kind.result(again.get_object(bucket="b", key="k"))
        with kind.entered(replayed.body) as body:
            assert kind.result(body.readlines()) == [b"one\n", b"two\xff"]
        assert replayed.etag == '"e"'
        assert replayed.metadata == {"colour": "***"}
        assert replayed.content_length == 8


def test_events_are_replayed_with_the_error_that_ends_them(
    sdk: Sdk, path: Path, real: Real, kind: ClientKind
) -> None:
    bedrock = sdk("bedrock_runtime")
    answer = event("messageStart", {"role": "assistant"}) + error_message(
        "throttlingException", {"message": "slow down"}
    )
    client = real(bedrock, Answer(answer))

    def read(client: Any) -> list[Any]:
        stream = kind.result(client.converse_stream(model_id="m", messages=[])).stream
        rest = kind.iterate(stream)
        found = [next(rest)]
        with pytest.raises(bedrock.ThrottlingException, match="slow down"):
            next(rest)
        kind.result(stream.close())
        return found

    with record(client, path):
        events = read(client)
    assert [type(one).__name__ for one in events] == [
        "ConverseStreamOutputMessageStart"
    ]
    with replay(kind.client_class(bedrock), path) as again:
        assert read(again) == events


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize(
    "texts",
    [
        (ACCESS_KEY[:9], ACCESS_KEY[9:]),
        ('{"dbPass', 'word": "hun', 'ter2hunter2"}'),
        ("password=hunter2", "hunter2"),
    ],
)
def test_credentials_that_are_cut_between_events_are_masked(
    sdk: Sdk,
    path: Path,
    real: Real,
    kind: ClientKind,
    texts: tuple[str, ...],
    nested: bool,
) -> None:
    bedrock = sdk("bedrock_runtime")
    method = "invoke_model_with_response_stream" if nested else "converse_stream"
    given: Any = {"body": b""} if nested else {"messages": []}

    def message(text: str) -> bytes:
        delta = {"delta": {"text": text}, "contentBlockIndex": 0}
        data = b64encode(json.dumps(delta).encode()).decode()
        name, document = ("chunk", {"bytes": data}) if nested else (DELTA, delta)
        return event(name, document)

    def read(client: Any) -> list[Any]:
        response = kind.result(getattr(client, method)(model_id="m", **given))
        return kind.listed(response.body if nested else response.stream)

    client = real(bedrock, Answer(b"".join(map(message, texts))))
    with record(client, path):
        types = [one.__class__ for one in read(client)]
    assert not any(json.dumps(text)[1:-1] in path.read_text() for text in texts)
    with replay(kind.client_class(bedrock), path) as again:
        assert [one.__class__ for one in read(again)] == types


def test_calls_with_other_options_are_recorded(
    path: Path, cls: Any, kind: ClientKind
) -> None:
    def ask(client: Any) -> None:
        kind.result(client.list_associations(source_arn="a"))

    empty = HttpResponse(body=b"{}")
    with (
        ReplayServer(lambda _: empty, log=False) as server,
        kind.entered(cls.create(endpoint_url=server.url, **ACCOUNT)) as client,
    ):
        with record(client, path):
            other = kind.opened(client.with_options(read_timeout=5))
            ask(other)
            traced = kind.opened(client.with_options(extra_headers={"X-Trace": "1"}))
            ask(traced)
            with kind.entered(other.with_options(max_attempts=1)) as another:
                ask(another)
        # Neither these clients nor what they make are recorded any more.
        ask(other)
        with kind.entered(traced.with_options(max_attempts=1)) as another:
            ask(another)
        kind.result(other.close())
    with replay(cls, path) as replayed:
        for _ in range(3):
            ask(kind.opened(replayed.with_options(read_timeout=5)))


def test_recordings_of_one_client_at_once(
    path: Path, real: Real, kind: ClientKind
) -> None:
    client = real(typed_aws.sagemaker, json_answer({}))
    inner = path.with_name("inner.json")
    with record(client, path):
        with record(client, inner):
            kind.result(client.list_associations())
        kind.result(client.list_associations())
    kind.result(client.list_associations())
    counts = [len(json.loads(file.read_text())["calls"]) for file in (path, inner)]
    assert counts == [2, 1]
    assert "_make" not in vars(client)
