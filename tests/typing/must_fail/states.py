"""Waits for states that there are not, and of requests that say no state."""

# ruff: noqa: B018

from typing import TypeVar

from typed_aws import Client, Response, StatusRequest
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    DescribeEndpointRequest,
    DescribeEndpointResponse,
    DescribeProcessingJobRequest,
    DescribeProcessingJobResponse,
    EndpointStatus,
    ListEndpointsRequest,
    ProcessingJobStatus,
    SageMakerClient,
)

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)

client = SageMakerClient.create()
endpoint = DescribeEndpointRequest(endpoint_name="e")
job = DescribeProcessingJobRequest(processing_job_name="j")

# A misspelt state, a state of another thing, any text, and a list.
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until("InSevice", timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until("InService", "OutOfSevice", timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until("Completed", timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until(ProcessingJobStatus.FAILED, timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(job).until("Completed", EndpointStatus.FAILED, timeout=60)
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
client.wait_for(endpoint).until(EndpointStatus.IN_SEVICE, timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until(input(), timeout=60)
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(endpoint).until(["InService", "Failed"], timeout=60)

# A thing that cannot be seen to be gone.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
client.wait_for(endpoint).gone(timeout=60)

# A request that says no state.
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
client.wait_for(ListEndpointsRequest())
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
client.wait_for("e")

# Waiting without saying how long, or for how many seconds in text.
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_for(endpoint).until("InService")
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_for(endpoint).settled()
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_for(job).gone()
# refused: mypy[arg-type] pyright[reportArgumentType]
client.wait_for(job).gone(timeout="60")
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_for(endpoint).settled(60)

# The response of another request.
# refused: mypy[assignment] pyright[reportAssignmentType]
found: DescribeProcessingJobResponse = client.wait_for(endpoint).settled(timeout=60)


def reach(client: Client, request: StatusRequest[R, S], *states: S) -> R:
    """Wait for a state of anything."""
    return client.wait_for(request).until(*states, timeout=60)


# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
reach(client, endpoint, "InService").processing_job_status
# refused: mypy[arg-type] pyright[reportArgumentType]
reach(client, ListEndpointsRequest(), "InService")
# refused: mypy[misc] pyright[reportArgumentType]
reach(client, endpoint, "InSevice")
# refused: mypy[misc] pyright[reportArgumentType]
reach(client, endpoint, ProcessingJobStatus.FAILED)


async def waits(client: AsyncSageMakerClient, other: SageMakerClient) -> None:
    """The same with asynchronous clients, and waits that are not awaited."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.wait_for(endpoint).until("InSevice", timeout=60)
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.wait_for(job).until(EndpointStatus.FAILED, timeout=60)
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    await client.wait_for(endpoint).gone(timeout=60)
    # refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
    client.wait_for(ListEndpointsRequest())
    # refused: mypy[call-arg] pyright[reportCallIssue]
    await client.wait_for(endpoint).settled()
    # refused: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    client.wait_for(endpoint).until("InService", timeout=60)
    # refused: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    client.wait_for(job).gone(timeout=60)
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    client.wait_for(endpoint).settled(timeout=60).endpoint_status
    # refused: mypy[misc] pyright[reportGeneralTypeIssues]
    await other.wait_for(endpoint).settled(timeout=60)


async def impatient(client: AsyncSageMakerClient) -> DescribeEndpointResponse:
    """A wait that is not awaited."""
    # refused: mypy[return-value] pyright[reportReturnType]
    return client.wait_for(endpoint).until("InService", timeout=60)
