"""Errors of the calls that look up credentials: they stay what they are."""

import io
from collections.abc import Callable
from copy import copy
from traceback import format_exception
from typing import Any

import pytest
from botocore.credentials import DeferredRefreshableCredentials
from botocore.exceptions import ClientError, ParamValidationError
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk

THROTTLED = b"<R><Error><Code>ThrottlingException</Code></Error></R>"

MakeFailing = Callable[[str, Callable[[], object]], Any]


@pytest.fixture
def make_failing(
    sdk: Sdk, kind: ClientKind, botocore_session: Session, make_client: MakeClient
) -> MakeFailing:
    """Makes a client of a service whose credentials cannot be looked up."""

    def make(service: str, look_up: Callable[[], object]) -> Any:
        session: Any = copy(botocore_session)
        session._credentials = DeferredRefreshableCredentials(look_up, "custom")
        return kind.typed(sdk(service), make_client(service, session=session))

    return make


@pytest.fixture
def sts(make_client: MakeClient) -> Any:
    """A client that is throttled when it assumes a role."""
    client = make_client("sts")
    FakeNetwork(client, Answer(THROTTLED, 400))
    return client


def test_wrong_arguments_of_their_calls_are_not_the_callers(
    sdk: Sdk, dynamodb: Any, kind: ClientKind, make_failing: MakeFailing, sts: Any
) -> None:
    def look_up() -> object:
        return sts.assume_role(RoleArn="", RoleSessionName=5)

    client = make_failing("dynamodb", look_up)
    s3 = make_failing("s3", look_up)
    objects = s3.get_paginator("list_objects_v2")
    waiter = client.get_waiter("table_exists")
    calls: tuple[Callable[[], object], ...] = (
        lambda: client.query(table_name="t"),
        lambda: client.query(table_name="t"),  # made by compiled functions
        lambda: client.send(dynamodb.QueryRequest(table_name="t")),
        lambda: s3.presign(sdk("s3").GetObjectRequest(bucket="b", key="k")),
        lambda: s3.upload_fileobj(io.BytesIO(b"x"), "b", "k"),
        lambda: s3.download_fileobj("b", "k", io.BytesIO()),
        *[lambda: s3.copy({"Bucket": "b", "Key": "k"}, "c", "k")] * (not kind.is_async),
        lambda: objects.paginate(bucket="b").build_full_result(),
        lambda: waiter.wait(table_name="t"),
    )
    for call in calls:
        with pytest.raises(ParamValidationError, match="RoleSessionName") as caught:
            kind.result(call())
        assert type(caught.value) is ParamValidationError


def test_a_providers_wrong_bucket_is_not_the_callers(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient, make_failing: MakeFailing
) -> None:
    boto: Any = make_client("s3")

    def look_up() -> object:
        return boto.get_object(Bucket="no bucket", Key="k")

    s3 = make_failing("s3", look_up)
    with pytest.raises(ParamValidationError, match="Invalid bucket name") as caught:
        kind.result(s3.get_object(bucket="bucket", key="k"))
    assert type(caught.value) is ParamValidationError
    with pytest.raises(sdk().ArgumentError, match="get_object: Invalid bucket name"):
        kind.result(s3.get_object(bucket="no other bucket", key="k"))

    def correct(params: dict[str, object], **_: object) -> None:
        params["Bucket"] = "bucket"

    s3.meta.events.register("provide-client-params.s3.GetObject", correct)
    with pytest.raises(ParamValidationError, match='"no bucket"') as caught:
        kind.result(s3.get_object(bucket="no other bucket", key="k"))
    assert type(caught.value) is ParamValidationError


def test_errors_of_their_service_are_not_those_of_the_callers(
    sdk: Sdk, kind: ClientKind, make_failing: MakeFailing, sts: Any
) -> None:
    def look_up() -> object:
        try:
            raise LookupError("nothing is cached")
        except LookupError:
            return sts.assume_role(RoleArn="r" * 20, RoleSessionName="name")

    client = make_failing("dynamodb", look_up)
    s3 = make_failing("s3", look_up)
    calls: tuple[Callable[[], object], ...] = (
        lambda: client.query(table_name="t"),
        lambda: s3.download_fileobj("b", "k", io.BytesIO()),
    )
    for call in calls:
        with pytest.raises(ClientError) as caught:
            kind.result(call())
        error = caught.value
        assert not isinstance(error, sdk().ServiceError)
        assert type(error) is sts.exceptions.from_code("ThrottlingException")
        assert error.operation_name == "AssumeRole"
        assert "nothing is cached" in "".join(format_exception(error))
