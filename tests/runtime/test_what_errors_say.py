"""Errors say whether they are throttling, may be retried, and mean "not found"."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from botocore.exceptions import ClientError
from botocore.retries import standard
from moto import mock_aws

from botosmith.testing import fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

NAMES = ("is_throttling", "is_retryable", "is_not_found", "fault", "retry_after")
NOW = "2026-01-02T03:04:05Z"


def said(error: Any) -> tuple[object, ...]:
    return tuple(getattr(error, name) for name in NAMES)


def response(
    code: object, status: object = None, **headers: object
) -> dict[str, object]:
    by_name = {name.replace("_", "-"): value for name, value in headers.items()}
    metadata = {"HTTPStatusCode": status, "HTTPHeaders": by_name}
    return {"Error": {"Code": code}, "ResponseMetadata": metadata}


# What an error says, with its code and its status; `None` where it has no status.
SAID: list[tuple[str, int | None, tuple[object, ...]]] = [
    ("ThrottlingException", 400, (True, True, False, "client", None)),
    ("RequestLimitExceeded", 503, (True, True, False, "server", None)),
    ("429", 429, (True, True, False, "client", None)),
    ("SomethingNew", 429, (True, True, False, "client", None)),
    ("LimitExceededException", 400, (False, False, False, "client", None)),
    ("GenerateLimitExceeded", 400, (False, False, False, "client", None)),
    ("RequestTimeout", 400, (False, True, False, "client", None)),
    ("InternalError", 500, (False, True, False, "server", None)),
    ("NotImplemented", 501, (False, False, False, "server", None)),
    ("PermanentRedirect", 301, (False, False, False, None, None)),
    ("NoSuchBucket", 404, (False, False, True, "client", None)),
    (
        "AWS.SimpleQueueService.NonExistentQueue",
        400,
        (False, False, True, "client", None),
    ),
    ("404", 404, (False, False, True, "client", None)),
    ("Gone", 404, (False, False, False, "client", None)),
    ("KMS.NotFoundException", 400, (False, False, False, "client", None)),
    ("UserNotFoundOrUnauthorized", 404, (False, False, False, "client", None)),
    ("NoSuchKey", None, (False, False, True, None, None)),
    ("", None, (False, False, False, None, None)),
]


@pytest.mark.parametrize(("code", "status", "expected"), SAID)
def test_code_and_status_say_what_an_unmodelled_error_is(
    sdk: Sdk, code: str, status: int | None, expected: tuple[object, ...]
) -> None:
    error = sdk().ServiceError(response(code, status), "Query")
    assert said(error) == expected
    assert sdk().is_not_found(code, status) is error.is_not_found


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "0.5"}, 0.5),
        ({"retry_after": "-1"}, 0.0),
        ({"retry_after": "Fri, 02 Jan 2026 03:05:05 GMT"}, 60.0),
        ({"retry_after": "Fri, 02 Jan 2026 03:05:05 -0000"}, 60.0),
        ({"retry_after": "Fri, 02 Jan 2026 03:04:00 GMT"}, 0.0),
        ({"x_amz_retry_after": "1500", "retry_after": "7"}, 1.5),
        ({"x_amz_retry_after": "soon", "retry_after": "7"}, 7.0),
        ({}, None),
        *(
            ({"retry_after": nonsense}, None)
            for nonsense in (
                "",
                "soon",
                "inf",
                "nan",
                "1_000",
                "9" * 400,
                "Fri, 02 Jan 99999999999999999999 03:05:05 GMT",
                None,
                ["7"],
            )
        ),
    ],
)
def test_retry_after_is_a_number_of_seconds(
    sdk: Sdk, headers: dict[str, object], seconds: float | None
) -> None:
    error = sdk().ServiceError(response("Busy", 503, **headers), "Query")
    with time_machine.travel(NOW, tick=False):
        assert error.retry_after == seconds


@pytest.mark.parametrize(
    "damaged",
    [
        {},
        {"Error": {"Code": ["NoSuchKey"]}},
        response("Busy", "503"),
        {"ResponseMetadata": {"HTTPHeaders": ["retry-after"]}},
    ],
)
def test_damaged_errors_say_nothing(sdk: Sdk, damaged: dict[str, object]) -> None:
    error = sdk().ServiceError(damaged, "Query")
    assert said(error) == (False, False, False, None, None)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            json_answer({"__type": "ThrottlingException"}, 400, retry_after="3"),
            (True, True, False, "client", 3.0),
        ),
        (
            json_answer({"__type": "TransactionInProgressException"}, 400),
            (False, True, False, "client", None),
        ),
        (
            json_answer({"__type": "ResourceNotFoundException"}, 400),
            (False, False, True, "client", None),
        ),
        (Answer(b"", 404), (False, False, True, "client", None)),
        (
            Answer(b"<html>no such page</html>", 404, {"content-type": "text/html"}),
            (False, False, False, "client", None),
        ),
        (
            Answer(b"<html>bad gateway</html>", 502),
            (False, True, False, "server", None),
        ),
    ],
)
def test_errors_say_the_same_wherever_they_come_from(
    sdk: Sdk,
    kind: ClientKind,
    make_client: MakeClient,
    answer: Answer,
    expected: tuple[object, ...],
) -> None:
    dynamodb = make_client("dynamodb")
    FakeNetwork(dynamodb, answer)
    client = kind.typed(sdk("dynamodb"), dynamodb)
    with pytest.raises(ClientError) as raised:
        kind.result(client.query(table_name="t"))
    error = raised.value
    assert said(error) == expected
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert said(other) == expected


def test_errors_of_fakes_have_the_status_of_the_model(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    with fake(dynamodb.DynamoDBClient) as faked:
        rule = faked.on(dynamodb.DescribeTableRequest)
        rule.raises_code("InternalServerError").raises_code("SlowDown", status=503)
        rule.raises(dynamodb.ResourceNotFoundException(message="no"))
        kinds = [(False, "server"), (True, "server"), (False, "client")]
        for throttling, fault in kinds:
            with pytest.raises(ClientError) as raised:
                faked.client.describe_table(table_name="t")
            error: Any = raised.value
            assert (error.is_throttling, error.fault) == (throttling, fault)


@mock_aws
def test_errors_of_moto_say_what_they_are(sdk: Sdk) -> None:
    s3 = sdk("s3").S3Client.create(region_name="us-east-1")
    dynamodb = sdk("dynamodb").DynamoDBClient.create(region_name="us-east-1")
    iam = sdk("iam").IAMClient.create()
    calls: list[Callable[[], Any]] = [
        lambda: s3.get_object(bucket="b", key="k"),
        lambda: s3.head_object(bucket="b", key="k"),
        lambda: dynamodb.describe_table(table_name="t"),
        lambda: iam.get_role(role_name="r"),
    ]
    for call in calls:
        with pytest.raises(ClientError) as raised:
            call()
        assert said(raised.value) == (False, False, True, "client", None)


def test_errors_of_streams_have_the_fault_of_the_model(sdk: Sdk) -> None:
    runtime = sdk("bedrock_runtime")
    for name, expected in {
        "ThrottlingException": (True, True, False, "client", None),
        "InternalServerException": (False, True, False, "server", None),
        "ModelNotReadyException": (False, True, False, None, None),
    }.items():
        # In a stream, the code is the name of the variant, and there is no status.
        sent = {"Error": {"Code": f"{name[0].lower()}{name[1:]}"}}
        assert said(getattr(runtime, name)(sent, "ConverseStream")) == expected


def test_all_codes_of_botocores_throttling_may_be_retried(sdk: Sdk) -> None:
    throttling: Any = standard.ThrottledRetryableChecker
    transient: Any = standard.TransientRetryableChecker
    codes = {
        *throttling._THROTTLED_ERROR_CODES,
        *transient._TRANSIENT_ERROR_CODES,
    } - {"LimitExceededException"}
    for code in codes:
        assert sdk().ServiceError(response(code, 400), "Query").is_retryable
    for status in transient._TRANSIENT_STATUS_CODES:
        assert sdk().ServiceError(response("Busy", status), "Query").is_retryable
