"""S3 may answer with an error and the status 200: the request is sent again."""

from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore import handlers
from botocore.config import Config
from botocore.exceptions import ClientError

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk

pytestmark = pytest.mark.skipif(
    not hasattr(handlers, "_handle_200_error"),
    reason="this botocore looks for errors in other answers of S3 only",
)

LIST = b"<r><Contents><Key>a</Key><Size>1</Size></Contents></r>"
ERROR = b"<Error><Code>InternalError</Code><Message>again</Message></Error>"
CONFIG = Config(retries={"total_max_attempts": 1, "mode": "standard"})
TWICE = Config(retries={"total_max_attempts": 2, "mode": "standard"})


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bodies in which botocore looks for an error."""
    bodies: list[bytes] = []
    look: Callable[..., bool] = vars(handlers)["_looks_like_special_case_error"]

    def note(status_code: int, body: bytes) -> bool:
        bodies.append(body)
        return look(status_code, body)

    monkeypatch.setattr(handlers, "_looks_like_special_case_error", note)
    return bodies


@pytest.mark.parametrize("created", [True, False], ids=["created", "wrapped"])
def test_body_is_parsed_once(
    sdk: Sdk,
    kind: ClientKind,
    make_client: MakeClient,
    looked_at: list[bytes],
    created: bool,
) -> None:
    client = (
        kind.opened(kind.client_class(sdk("s3")).create(config=CONFIG))
        if created
        else kind.typed(sdk("s3"), make_client("s3"))
    )
    FakeNetwork(client.boto, Answer(LIST))
    (item,) = kind.result(client.list_objects_v2(bucket="b")).contents
    assert (item.key, item.size) == ("a", 1)
    assert looked_at == []


@pytest.mark.parametrize("body", [ERROR, LIST[:-4]], ids=["error", "end missing"])
def test_errors_are_raised_as_by_botocore(
    sdk: Sdk, kind: ClientKind, looked_at: list[bytes], body: bytes
) -> None:
    boto: Any = boto3.client("s3", config=CONFIG)
    FakeNetwork(boto, Answer(body))
    client = kind.opened(kind.client_class(sdk("s3")).create(config=CONFIG))
    FakeNetwork(client.boto, Answer(body))
    with pytest.raises(ClientError) as plain:
        boto.list_objects_v2(Bucket="b")
    with pytest.raises(ClientError) as typed:
        kind.result(client.list_objects_v2(bucket="b"))
    errors = [error.value.response.get("Error") for error in (plain, typed)]
    assert errors[0] == errors[1] is not None
    assert looked_at == [body, body]


@pytest.mark.parametrize("body", [ERROR, LIST[:-4]], ids=["error", "end missing"])
def test_requests_are_sent_again(sdk: Sdk, kind: ClientKind, body: bytes) -> None:
    client = kind.opened(kind.client_class(sdk("s3")).create(config=TWICE))
    network = FakeNetwork(client.boto, Answer(body), Answer(LIST))
    response = kind.result(client.list_objects_v2(bucket="b"))
    assert response.contents[0].key == "a"
    assert response.response_metadata.retry_attempts == 1
    assert len(network.requests) == 2


def test_another_call_looks_for_errors_as_ever(
    answered: Answered, looked_at: list[bytes]
) -> None:
    client = answered("s3", Answer(LIST))
    client.list_objects_v2(bucket="b")
    assert client.boto.list_objects_v2(Bucket="b")["Contents"]
    assert looked_at == [LIST]


def test_handlers_before_the_parser_may_replace_the_body(answered: Answered) -> None:
    client = answered("s3", Answer(LIST))

    def change(response_dict: Any, **_: object) -> None:
        response_dict["body"] = LIST.replace(b"<Key>a", b"<Key>changed")

    client.boto.meta.events.register("before-parse", change)
    (item,) = client.list_objects_v2(bucket="b").contents
    assert item.key == "changed"
