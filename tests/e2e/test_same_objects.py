"""Responses from the wire, from a stub and from a dict are the same objects."""

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from botosmith.recording import Exchange, ReplayServer, exchange_handler, load_exchanges
from tests.support.boto import boto_client, call
from tests.support.botocore_versions import skip_if_unknown_to_botocore
from tests.support.comparison import difference
from tests.support.paths import RECORDED
from tests.support.round_trip import request_class, response_class
from tests.support.sweeps import SWEEP
from typed_aws import ServiceError, from_dict, from_json, to_dict
from typed_aws.sagemaker import ListAssociationsResponse, SageMakerClient

ALL = [one for one in load_exchanges(RECORDED) if one.service == "sagemaker"]

Decode = Literal["auto", "dict"]
_each_way = pytest.mark.parametrize("decode", ["auto", "dict"])


@pytest.fixture(scope="module")
def boto() -> Iterator[BaseClient]:
    """A client whose service answers with all recorded exchanges."""
    with (
        ReplayServer(exchange_handler(ALL), log=False) as server,
        boto_client("sagemaker", server.url) as client,
    ):
        yield client


@_each_way
@pytest.mark.parametrize("page", [1, 2])
def test_list_associations_from_wire_stub_and_dict_is_equal(
    boto: BaseClient, decode: Decode, page: int
) -> None:
    arguments: dict[str, Any] = {}
    if page == 2:
        arguments = {"NextToken": call(boto, "ListAssociations", {})["NextToken"]}
    token: str | None = arguments.get("NextToken")
    parsed = dict(call(boto, "ListAssociations", arguments))
    wanted = from_dict(ListAssociationsResponse, parsed)
    assert wanted.association_summaries

    from_wire = SageMakerClient(boto, decode=decode).list_associations(next_token=token)
    assert from_wire.association_summaries == wanted.association_summaries
    assert from_wire == wanted

    with (
        boto_client("sagemaker", "http://127.0.0.1:1") as unanswered,
        Stubber(unanswered) as stubber,
    ):
        stubber.add_response("list_associations", parsed, arguments)
        client = SageMakerClient(unanswered, decode=decode)
        from_stub = client.list_associations(next_token=token)
    assert from_stub == wanted

    for made in (from_wire, from_stub, wanted):
        assert made.response_metadata.http_status_code == 200
        assert "ResponseMetadata" not in to_dict(made)


@pytest.mark.parametrize(
    ("decode", "exchange"),
    [
        pytest.param(
            decode,
            exchange,
            # Each exchange is decoded in one way in `make test`.
            marks=() if number % 3 == way else SWEEP,
            id=f"{number}-{exchange.operation}-{decode}",
        )
        for number, exchange in enumerate(ALL)
        for way, decode in enumerate(("auto", "dict"))
    ],
)
def test_every_recorded_exchange_equals_botocores_response(
    boto: BaseClient, exchange: Exchange, decode: Decode
) -> None:
    skip_if_unknown_to_botocore(boto.meta.service_model, exchange)
    operation = exchange.operation
    cls = request_class("sagemaker", operation)
    request = from_json(cls, exchange.request.body)
    client = SageMakerClient(boto, decode=decode)
    if exchange.response.status >= 300:
        with pytest.raises(ClientError) as botos:
            call(boto, operation, to_dict(request))
        with pytest.raises(ServiceError) as ours:
            client.send(request)
        assert f"({ours.value.code})" in str(botos.value)
        assert ours.value.message in str(botos.value)
        assert str(ours.value) == str(botos.value)
        return
    parsed = dict(call(boto, operation, to_dict(request)))
    response = client.send(request)
    assert type(response) is response_class("sagemaker", operation)
    assert response == from_dict(type(response), parsed)
    del parsed["ResponseMetadata"]
    assert not difference(to_dict(response), parsed, exact=True)
