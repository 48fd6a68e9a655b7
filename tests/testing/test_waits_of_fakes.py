"""Waits and batches of fakes take no time."""

from collections import Counter
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from botocore.exceptions import WaiterError

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk
from typed_aws import WaiterConfig
from typed_aws.sagemaker import DescribeEndpointRequest, DescribeEndpointResponse


def is_in_service(endpoint: DescribeEndpointResponse) -> bool:
    return endpoint.endpoint_status == "InService"


def never(_: object) -> bool:
    return False


def test_waiters_do_not_wait(sagemaker: Fake[Any], kind: ClientKind) -> None:
    ready = DescribeEndpointResponse(endpoint_status="InService")
    sagemaker.on(DescribeEndpointRequest).returns(
        DescribeEndpointResponse(endpoint_status="Creating"), ready
    )
    waiter = sagemaker.client.waiters.endpoint_in_service
    config = WaiterConfig(delay=3600)
    waited = waiter.wait(endpoint_name="e", waiter_config=config)
    assert kind.result(waited) == ready
    assert sagemaker.calls == [DescribeEndpointRequest(endpoint_name="e")] * 2
    with pytest.raises(AssertionError, match="no answers left"):
        kind.result(waiter.wait(endpoint_name="e"))


def test_wait_until_does_not_wait(sagemaker: Fake[Any], kind: ClientKind) -> None:
    request = DescribeEndpointRequest(endpoint_name="e")
    answers = [
        DescribeEndpointResponse(endpoint_status=status)
        for status in ("Creating", "InService")
    ]
    sagemaker.on(request).returns(*answers)
    found = kind.result(
        sagemaker.client.wait_until(request, is_in_service, timeout=3600)
    )
    assert found == answers[-1]
    sagemaker.on(request).returns(answers[0], repeat=True)
    with pytest.raises(WaiterError, match="Timed out"):
        kind.result(sagemaker.client.wait_until(request, never, timeout=3600))
    with pytest.raises(WaiterError, match="Timed out"):
        kind.result(sagemaker.client.wait_until(request, never, timeout=60, delay=0))


def test_waits_for_states_do_not_wait(sagemaker: Fake[Any], kind: ClientKind) -> None:
    request = DescribeEndpointRequest(endpoint_name="e")
    creating, ready = (
        DescribeEndpointResponse(endpoint_status=status)
        for status in ("Creating", "InService")
    )
    sagemaker.on(request).returns(creating, ready)
    waiting = sagemaker.client.wait_for(request).settled(timeout=3600)
    assert kind.result(waiting) == ready
    sagemaker.on(request).returns(creating, repeat=True)
    with pytest.raises(WaiterError, match="timed out: it is Creating"):
        kind.result(sagemaker.client.wait_for(request).settled(timeout=3600))


def test_batches_do_not_wait(sdk: Sdk, kind: ClientKind) -> None:
    dynamodb = sdk("dynamodb")
    items: list[Any] = [dynamodb.to_item({"id": number}) for number in range(3)]
    put = [
        dynamodb.WriteRequest(put_request=dynamodb.PutRequest(item=item))
        for item in items
    ]
    keys = {"films": dynamodb.KeysAndAttributes(keys=items)}
    with kind.sleeps() as slept, fake(kind.client_class(dynamodb)) as made:
        made.on(dynamodb.BatchWriteItemRequest).returns(
            *[dynamodb.BatchWriteItemResponse(unprocessed_items={"films": put})] * 9,
            dynamodb.BatchWriteItemResponse(),
        )
        kind.result(dynamodb.write_all(made.client, table_name="films", puts=items))
        made.on(dynamodb.BatchGetItemRequest).returns(
            *[dynamodb.BatchGetItemResponse(unprocessed_keys=keys)] * 9,
            dynamodb.BatchGetItemResponse(responses={"films": items}),
        )
        reading = dynamodb.get_all(made.client, table_name="films", keys=items)
        read = kind.result(reading)
    assert (read, len(made.calls), any(slept)) == (items, 20, False)


def test_waiters_see_the_status_of_answers(sdk: Sdk, kind: ClientKind) -> None:
    s3 = sdk("s3")
    with fake(kind.client_class(s3)) as made:
        waiters, there = made.client.waiters, s3.HeadBucketResponse()
        made.on(s3.HeadBucketRequest).raises_code("404").returns(there)
        assert kind.result(waiters.bucket_exists.wait(bucket="b")) == there
        made.on(s3.HeadBucketRequest).returns(there).raises_code("404")
        kind.result(waiters.bucket_not_exists.wait(bucket="b"))
        made.on(s3.HeadObjectRequest).raises_code("NotFound", status=404).returns(
            s3.HeadObjectResponse(content_length=5)
        )
        found = kind.result(waiters.object_exists.wait(bucket="b", key="k"))
        assert found.content_length == 5
        assert len(made.calls) == 6


def test_threads_and_tasks_wait_with_a_clock_each(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    calls = Counter[str]()
    all_wait = Barrier(8)

    def describe(request: DescribeEndpointRequest) -> DescribeEndpointResponse:
        calls[request.endpoint_name] += 1
        if calls[request.endpoint_name] == 1 and not kind.is_async:
            all_wait.wait(PATIENCE)
        is_ready = calls[request.endpoint_name] > 4
        return DescribeEndpointResponse(
            endpoint_status="InService" if is_ready else "Creating"
        )

    sagemaker.on(DescribeEndpointRequest).answers(describe)

    def wait(number: int) -> Any:
        # Four pauses of five seconds each.
        return sagemaker.client.wait_until(
            DescribeEndpointRequest(endpoint_name=f"e{number}"),
            is_in_service,
            timeout=21,
            delay=5,
            max_delay=5,
            jitter=False,
        )

    waited = kind.together(partial(wait, number) for number in range(8))
    assert [one.endpoint_status for one in waited] == ["InService"] * 8
