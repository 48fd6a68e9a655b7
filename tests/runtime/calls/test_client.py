"""Typed clients: construction, calls, paginators, waiters and presigned URLs."""

import re
from gc import collect
from typing import Any
from unittest.mock import Mock, patch
from urllib.parse import parse_qs, urlsplit
from weakref import ref

import boto3
import pytest
from botocore.client import BaseClient
from botocore.session import Session
from botocore.stub import Stubber

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient, call
from tests.support.network import ASSOCIATIONS, FakeNetwork, json_answer
from tests.support.processes import run_python
from tests.support.sdk import MakeSdk, Sdk


def test_a_call_returns_typed_objects(sdk: Sdk, kind: ClientKind, client: Any) -> None:
    sagemaker = sdk("sagemaker")
    network = FakeNetwork(client.boto, json_answer(ASSOCIATIONS))
    response = kind.result(client.list_associations(source_arn="a"))
    assert network.requests[0].body == b'{"SourceArn": "a"}'
    assert type(response) is sagemaker.ListAssociationsResponse
    first, second = response.association_summaries
    assert first.created_by.iam_identity.arn == "arn:aws:iam::123456789012:user/u"
    assert first.association_type is sagemaker.AssociationEdgeType.PRODUCED
    assert not second.association_type.is_known
    assert response.response_metadata.request_id == "request-1"
    assert response.response_metadata.http_status_code == 200
    assert response.response_metadata.http_headers["x-amzn-requestid"] == "request-1"


def test_answers_of_a_mock_run_out(sdk: Sdk, boto: BaseClient) -> None:
    mock = Mock(side_effect=[{"NextToken": "more"}])
    client = sdk("sagemaker").SageMakerClient(boto)
    with patch.object(boto, "list_associations", mock):
        assert client.list_associations().next_token == "more"
        with pytest.raises(StopIteration):
            client.list_associations()


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_stubber_answers_typed_calls(
    sdk: Sdk, kind: ClientKind, boto: BaseClient, make_client: MakeClient, decode: str
) -> None:
    sagemaker = sdk("sagemaker")
    other = make_client("sagemaker")
    FakeNetwork(other, json_answer(ASSOCIATIONS))
    typed = kind.typed(sagemaker, other)
    from_wire = kind.result(typed.list_associations(source_arn="a"))
    plain = call(other, "ListAssociations", {"SourceArn": "a"})
    with Stubber(boto) as stubber:
        stubber.add_response("list_associations", plain, {"SourceArn": "a"})
        client = kind.typed(sagemaker, boto, decode=decode)
        assert kind.result(client.list_associations(source_arn="a")) == from_wire


def test_boto3_client_can_be_wrapped(sdk: Sdk) -> None:
    boto = boto3.session.Session(region_name="eu-west-1").client("sagemaker")
    FakeNetwork(boto, json_answer(ASSOCIATIONS))
    client = sdk("sagemaker").SageMakerClient(boto)
    assert client.list_associations().next_token == "more"
    assert client.boto is boto
    assert repr(client) == "SageMakerClient('eu-west-1')"


def test_wrapping_the_client_of_another_service_is_an_error(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    with pytest.raises(ValueError, match="client for 'sagemaker', not for 'sqs'"):
        kind.typed(sdk("sagemaker"), make_client("sqs"))


@pytest.mark.parametrize("wrong", [None, "sagemaker", object()])
def test_wrapping_anything_but_a_client_is_an_error(
    sdk: Sdk, kind: ClientKind, wrong: object
) -> None:
    with pytest.raises(TypeError, match=r"SageMakerClient wraps an? \w+ client for"):
        kind.client_class(sdk("sagemaker"))(wrong)


def test_typed_client_of_the_same_class_can_be_wrapped(
    kind: ClientKind, client: Any
) -> None:
    FakeNetwork(client.boto, json_answer({**ASSOCIATIONS, "NextToken": 5}))

    extended: Any = type("Extended", (client.__class__,), {})
    other = extended(client, misfits="raise")
    assert other.boto is client.boto
    with pytest.raises(ValueError, match=r"next_token: expected text, got int 5"):
        kind.result(other.list_associations())
    again = type(client)(other)
    with pytest.warns(UserWarning, match="next_token"):
        assert kind.result(again.list_associations()).next_token == 5
    # The options of the botocore client are still unknown.
    with pytest.raises(TypeError, match="wraps a botocore client"):
        again.with_options(read_timeout=5)


def test_typed_clients_of_others_cannot_be_wrapped(
    sdk: Sdk, make_sdk: MakeSdk, kind: ClientKind, client: Any, make_client: MakeClient
) -> None:
    own = "asynchronous" if kind.is_async else "synchronous"
    sagemaker, other_sdk = sdk("sagemaker"), make_sdk(f"typed_for_others_{own}")
    others = [
        kind.typed(sdk("sqs"), make_client("sqs")),
        kind.typed(other_sdk("sagemaker"), make_client("sagemaker")),
    ]
    if kind.is_async:
        others.append(sagemaker.SageMakerClient(make_client("sagemaker")))
    else:
        coroutines = sdk("_runtime.asynchronous.coroutine_client").CoroutineClient
        boto = coroutines(make_client("sagemaker"))
        others.append(sagemaker.AsyncSageMakerClient(boto))
    for other in others:
        cls = other.__class__
        message = (
            f"synchronous typed client of {sagemaker.__name__}, "
            f"not {cls.__name__}('us-east-1') of {cls.__module__}; "
        )
        with pytest.raises(TypeError, match=re.escape(message)) as raised:
            type(client)(other)
        assert f" {own} typed client" in str(raised.value)


def test_mocks_cannot_be_wrapped(kind: ClientKind, client: Any) -> None:
    name = client.__class__.__name__
    message = rf"not <Mock id=.*>; in tests, fake\({name}\) makes one"
    with pytest.raises(TypeError, match=message):
        type(client)(Mock())


def test_unknown_decode_argument_is_an_error(
    sdk: Sdk, kind: ClientKind, boto: BaseClient
) -> None:
    with pytest.raises(ValueError, match="'auto' or 'dict', not 'fast'"):
        kind.typed(sdk("sagemaker"), boto, decode="fast")


def test_with_statement_closes_the_client(
    sdk: Sdk, boto: BaseClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []
    monkeypatch.setattr(boto, "close", lambda: closed.append(True))
    with sdk("sagemaker").SageMakerClient(boto) as client:
        assert client.boto is boto
        assert not closed
    assert closed == [True]


def test_operation_that_botocore_does_not_have_is_an_error(
    kind: ClientKind, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(client.boto.__class__, "list_associations")
    with pytest.raises(NotImplementedError, match=r"sagemaker; .* botocore \d"):
        kind.result(client.list_associations())


@pytest.mark.parametrize(
    ("method", "name", "message"),
    [
        ("get_paginator", "list_association", "did you mean 'list_associations'"),
        ("get_paginator", "xyz", "has no paginator 'xyz'$"),
        ("get_waiter", "endpoint_inservice", "did you mean 'endpoint_in_service'"),
        ("get_waiter", "EndpointInService", "has no waiter 'EndpointInService'"),
    ],
)
def test_unknown_paginator_or_waiter_suggests_similar_names(
    client: Any, method: str, name: str, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        getattr(client, method)(name)


def test_presign_gives_botocores_url(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    s3 = sdk("s3")
    boto: Any = make_client("s3")
    client = kind.typed(s3, boto)
    request = s3.GetObjectRequest(bucket="b", key="a/b c")
    url: str = kind.result(client.presign(request, expires_in=60))
    params = {"Bucket": "b", "Key": "a/b c"}
    plain: str = boto.generate_presigned_url("get_object", Params=params, ExpiresIn=60)
    assert urlsplit(url).path == urlsplit(plain).path
    ours, theirs = _query(url), _query(plain)
    assert ours.keys() == theirs.keys()
    # Made one after the other, they may expire a second apart.
    assert 0 <= int(theirs["Expires"][0]) - int(ours["Expires"][0]) <= 10
    posted = client.presign(s3.GetObjectRequest(bucket="b", key="k"), http_method="PUT")
    assert _query(kind.result(posted))["Signature"] != ours["Signature"]


def _query(url: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url).query)


@pytest.mark.usefixtures("new_garbage_only")
def test_what_a_client_was_made_of_is_freed_with_it(
    sdk: Sdk, kind: ClientKind, botocore_session: Session
) -> None:
    boto: Any = botocore_session.create_client("sagemaker")
    FakeNetwork(boto, json_answer(ASSOCIATIONS))
    model = ref(boto.meta.service_model)
    client = kind.typed(sdk("sagemaker"), boto)
    kind.result(client.list_associations())
    del client, boto
    collect()
    assert model() is None


@pytest.mark.parametrize("name", ["SageMakerClient", "AsyncSageMakerClient"])
def test_importing_the_client_imports_only_what_all_programs_need(
    sdk: Sdk, name: str
) -> None:
    program = f"""
import sys
from {sdk.package}.sagemaker import {name}
early = {{"botocore.session", "{sdk.package}.sagemaker.errors",
          "{sdk.package}.sagemaker.waiters", "cattrs",
          "{sdk.package}._runtime.serialization.serializer"}}
print(sorted(early & set(sys.modules)))
"""
    assert run_python("-c", program) == "[]\n"
