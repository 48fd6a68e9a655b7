"""Waits for states, with both kinds of clients."""

from asyncio import gather
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, TypeAlias, TypeVar, assert_type

from typing_extensions import override

from typed_aws import (
    AsyncClient,
    AsyncRequest,
    AsyncStatusOrGoneWait,
    AsyncStatusWait,
    Client,
    Request,
    Response,
    StatusError,
    StatusOrGoneRequest,
    StatusOrGoneWait,
    StatusRequest,
    StatusWait,
)
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    DescribeEndpointRequest,
    DescribeEndpointResponse,
    DescribeProcessingJobRequest,
    DescribeProcessingJobResponse,
    EndpointStatus,
    EndpointStatusLike,
    ProcessingJobStatus,
    ProcessingJobStatusLike,
    SageMakerClient,
)

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)
Either: TypeAlias = DescribeEndpointResponse | DescribeProcessingJobResponse

endpoint = DescribeEndpointRequest(endpoint_name="e")
job = DescribeProcessingJobRequest(processing_job_name="j")


def waits(client: SageMakerClient, ends: list[EndpointStatus]) -> None:
    """States as strings, as members of the enum, and both."""
    wait = client.wait_for(endpoint)
    assert_type(wait, StatusWait[DescribeEndpointResponse, EndpointStatusLike])
    assert_type(wait.until("InService", timeout=600), DescribeEndpointResponse)
    wait.until(EndpointStatus.IN_SERVICE, timeout=timedelta(minutes=10), delay=1)
    wait.until("InService", EndpointStatus.OUT_OF_SERVICE, timeout=None, jitter=False)
    wait.until(*ends, timeout=600)
    found = client.wait_for(endpoint).settled(timeout=60, max_delay=timedelta(0))
    assert_type(found, DescribeEndpointResponse)
    assert_type(found.endpoint_status, EndpointStatus)
    assert_type(
        client.wait_for(DescribeEndpointRequest(endpoint_name="e")).until(
            "InService", "Failed", timeout=1
        ),
        DescribeEndpointResponse,
    )


def jobs(client: SageMakerClient) -> None:
    """A thing that can be seen to be gone."""
    wait = client.wait_for(job)
    assert_type(
        wait, StatusOrGoneWait[DescribeProcessingJobResponse, ProcessingJobStatusLike]
    )
    assert_type(
        wait.until(ProcessingJobStatus.COMPLETED, "Failed", timeout=1),
        DescribeProcessingJobResponse,
    )
    assert_type(wait.settled(timeout=1), DescribeProcessingJobResponse)
    assert_type(wait.gone(timeout=None, delay=5), None)
    try:
        wait.until("Completed", timeout=1)
    except StatusError as error:
        assert_type(error.status, str | None)
        assert_type(error.status_reason, str | None)
        assert_type(error.response, Response | None)


async def async_waits(client: AsyncSageMakerClient) -> None:
    """The same with an asynchronous client."""
    wait = client.wait_for(endpoint)
    assert_type(wait, AsyncStatusWait[DescribeEndpointResponse, EndpointStatusLike])
    assert_type(
        await wait.until("InService", EndpointStatus.FAILED, timeout=600),
        DescribeEndpointResponse,
    )
    assert_type(await wait.settled(timeout=60), DescribeEndpointResponse)
    may_go = client.wait_for(job)
    assert_type(
        may_go,
        AsyncStatusOrGoneWait[DescribeProcessingJobResponse, ProcessingJobStatusLike],
    )
    assert_type(
        await may_go.until("Completed", timeout=1), DescribeProcessingJobResponse
    )
    assert_type(await may_go.settled(timeout=1), DescribeProcessingJobResponse)
    await may_go.gone(timeout=timedelta(hours=1))


async def together(
    client: AsyncSageMakerClient, requests: list[DescribeEndpointRequest]
) -> None:
    """Wait for several things, and for things of two kinds."""
    found = await gather(*(client.wait_for(r).settled(timeout=60) for r in requests))
    assert_type(found, list[DescribeEndpointResponse])
    both = await gather(
        client.wait_for(endpoint).until("InService", timeout=60),
        client.wait_for(job).until("Completed", timeout=60),
    )
    assert_type(both, tuple[DescribeEndpointResponse, DescribeProcessingJobResponse])


def either(
    client: SageMakerClient,
    request: DescribeEndpointRequest | DescribeProcessingJobRequest,
) -> None:
    """Wait for a thing of either kind."""
    found = client.wait_for(request).settled(timeout=60)
    assert_type(found, Either)  # of either


# Functions of users for any request that has a state.


def reach(client: Client, request: StatusRequest[R, S], *states: S) -> R:
    """Wait for a minute."""
    return client.wait_for(request).until(*states, timeout=60)


async def async_reach(
    client: AsyncClient, request: StatusRequest[R, S], states: Sequence[S]
) -> R:
    """Wait for a minute."""
    return await client.wait_for(request).until(*states, timeout=60)


def end(client: Client, request: StatusRequest[R, S], good: S, bad: S) -> R:
    """Wait for one of two states."""
    return client.wait_for(request).until(good, bad, timeout=60)


def settle(client: Client, request: StatusRequest[R]) -> R:
    """Wait for a minute, for whatever state."""
    return client.wait_for(request).settled(timeout=60)


def settle_all(client: Client, requests: Sequence[StatusRequest[Response]]) -> None:
    """Wait for several things."""
    for request in requests:
        client.wait_for(request).settled(timeout=60)


def leave(client: Client, request: StatusOrGoneRequest[Response]) -> None:
    """Wait for a minute, for the end."""
    client.wait_for(request).gone(timeout=60)


async def use(client: SageMakerClient, async_client: AsyncSageMakerClient) -> None:
    """Call them."""
    assert_type(
        reach(client, endpoint, "InService", EndpointStatus.FAILED),
        DescribeEndpointResponse,
    )
    assert_type(reach(client, job, "Completed"), DescribeProcessingJobResponse)
    assert_type(
        end(client, endpoint, EndpointStatus.IN_SERVICE, bad="Failed"),
        DescribeEndpointResponse,
    )
    states: list[EndpointStatusLike] = ["InService", EndpointStatus.FAILED]
    assert_type(
        await async_reach(async_client, endpoint, states), DescribeEndpointResponse
    )
    assert_type(settle(client, endpoint), DescribeEndpointResponse)
    assert_type(settle(client, job), DescribeProcessingJobResponse)
    settle_all(client, [endpoint, job])
    leave(client, job)


class Counting(Client):
    """A mixin, whose `send` waits use."""

    calls = 0

    @override
    def send(self, request: Request[R, Any], /) -> R:
        self.calls += 1
        return super().send(request)


class CountingSageMaker(Counting, SageMakerClient):
    """A client with it."""


class AsyncCounting(AsyncClient):
    """The same for asynchronous clients."""

    calls = 0

    @override
    async def send(self, request: AsyncRequest[R], /) -> R:
        self.calls += 1
        return await super().send(request)


class AsyncCountingSageMaker(AsyncCounting, AsyncSageMakerClient):
    """A client with it."""


async def count(client: CountingSageMaker, other: AsyncCountingSageMaker) -> int:
    """Wait with them."""
    assert_type(
        client.wait_for(endpoint).until("InService", timeout=60),
        DescribeEndpointResponse,
    )
    assert_type(
        await other.wait_for(job).settled(timeout=60), DescribeProcessingJobResponse
    )
    assert_type(client.wait_for(job).gone(timeout=60), None)
    return client.calls + other.calls
