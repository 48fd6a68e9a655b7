"""Fakes of asynchronous clients in several tasks."""

import asyncio
from typing import Any

import pytest

from botosmith.testing import fake
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    DescribeEndpointRequest,
    DescribeEndpointResponse,
)


@pytest.mark.anyio
async def test_other_tasks_go_on_while_one_waits() -> None:
    request = DescribeEndpointRequest(endpoint_name="e")
    status: Any = "Creating"

    def describe(_: object) -> DescribeEndpointResponse:
        return DescribeEndpointResponse(endpoint_status=status)

    with fake(AsyncSageMakerClient) as made:
        made.on(DescribeEndpointRequest).answers(describe)
        waiting = made.client.wait_until(
            request, lambda one: one.endpoint_status == "InService", timeout=300
        )
        task = asyncio.ensure_future(waiting)
        await asyncio.sleep(0)
        status = "InService"
        assert (await task).endpoint_status == "InService"
