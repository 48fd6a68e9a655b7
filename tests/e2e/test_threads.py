"""Threads that share a client, with typed and plain calls, get their own responses."""

import json
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ClientError

from examples.association_server import association, association_process
from tests.support.boto import boto_client, call
from typed_aws import ServiceError, from_json
from typed_aws.sagemaker import (
    AssociationSummary,
    ListAssociationsResponse,
    SageMakerClient,
)

THREADS = 32
RECORDS = 1_000
# Each record in a response body, and as an object.
WIRE = [association(number) for number in range(RECORDS)]
OBJECTS = [from_json(AssociationSummary, json.dumps(record)) for record in WIRE]


@pytest.mark.parametrize("calls", [25, pytest.param(250, marks=pytest.mark.slow)])
def test_each_thread_gets_its_own_responses(calls: int) -> None:
    config = Config(max_pool_connections=THREADS, retries={"total_max_attempts": 1})
    with (
        association_process(RECORDS) as url,
        boto_client("sagemaker", url, config) as boto,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        typed = SageMakerClient(boto)
        running = [
            pool.submit(_ask, typed, Random(number), calls) for number in range(THREADS)
        ]
        made = [one.result() for one in running]
        # A plain call finds no traces of the typed calls.
        _plain(boto, 0, 1)
    total = sum(made, Counter[str]())
    assert total.keys() == {"typed", "plain", "typed error", "plain error"}
    assert total.total() == THREADS * calls


def _ask(typed: SageMakerClient, random: Random, calls: int) -> Counter[str]:
    """Make calls of all kinds, and count them."""
    made = Counter[str]()
    for _ in range(calls):
        start, size = random.randrange(RECORDS - 20), random.randrange(1, 20)
        match random.randrange(8):
            case 0:
                made["typed error"] += 1
                _typed_error(typed, start)
            case 1:
                made["plain error"] += 1
                _plain_error(typed.boto, start)
            case 2 | 3 | 4:
                made["typed"] += 1
                _typed(typed, start, size)
            case _:
                made["plain"] += 1
                _plain(typed.boto, start, size)
    return made


def _typed(typed: SageMakerClient, start: int, size: int) -> None:
    response = typed.list_associations(next_token=f"{start}", max_results=size)
    assert type(response) is ListAssociationsResponse
    assert response.next_token == f"{start + size}"
    assert response.association_summaries == OBJECTS[start : start + size]
    assert response.response_metadata is not None
    assert response.response_metadata.http_status_code == 200


def _plain(boto: BaseClient, start: int, size: int) -> None:
    response = _list(boto, f"{start}", size)
    keys = {"AssociationSummaries", "NextToken", "ResponseMetadata"}
    assert response.keys() == keys
    assert response["NextToken"] == f"{start + size}"
    found: Any = response["AssociationSummaries"]
    wanted = WIRE[start : start + size]
    assert [one["SourceArn"] for one in found] == [one["SourceArn"] for one in wanted]
    assert [one["CreatedBy"] for one in found] == [one["CreatedBy"] for one in wanted]


def _typed_error(typed: SageMakerClient, number: int) -> None:
    with pytest.raises(ServiceError) as caught:
        typed.list_associations(next_token=f"x{number}")
    assert caught.value.message == f"invalid NextToken 'x{number}'"


def _plain_error(boto: BaseClient, number: int) -> None:
    with pytest.raises(ClientError) as caught:
        _list(boto, f"x{number}", 1)
    assert not isinstance(caught.value, ServiceError)
    assert caught.value.response.get("Error") == {
        "Code": "ValidationException",
        "Message": f"invalid NextToken 'x{number}'",
    }


def _list(boto: BaseClient, token: str, size: int) -> Mapping[str, object]:
    return call(boto, "ListAssociations", {"NextToken": token, "MaxResults": size})
