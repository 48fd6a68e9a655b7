"""Errors say what they are, and responses what of a call has failed."""

from typing import Literal, assert_type

from typed_aws import (
    PartialFailureError,
    Response,
    ServiceError,
    failures_of,
    is_not_found,
    raise_failures,
)
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    BatchAddClusterNodesError,
    BatchAddClusterNodesResponse,
    BatchDeleteClusterNodeLogicalIdsError,
    BatchDeleteClusterNodesError,
    SageMakerClient,
)

client = SageMakerClient.create()

try:
    client.delete_trial(trial_name="t")
except ServiceError as error:
    assert_type(error.is_throttling, bool)
    assert_type(error.is_retryable, bool)
    assert_type(error.is_not_found, bool)
    assert_type(error.fault, Literal["client", "server"] | None)
    assert_type(error.retry_after, float | None)
    assert_type(is_not_found(error.code), bool)

try:
    added = raise_failures(
        client.batch_add_cluster_nodes(cluster_name="c", nodes_to_add=[])
    )
    assert_type(added, BatchAddClusterNodesResponse)
    for failed in failures_of(added):
        assert_type(failed, BatchAddClusterNodesError)
        print(failed.error_code)
except PartialFailureError as partial:
    assert_type(partial.response, Response)
    if isinstance(partial.response, BatchAddClusterNodesResponse):
        print(partial.response.successful)

# The failures of several lists.
deleted = client.batch_delete_cluster_nodes(cluster_name="c", node_ids=["n"])
assert_type(
    failures_of(deleted),
    list[BatchDeleteClusterNodesError | BatchDeleteClusterNodeLogicalIdsError],
)


async def add(client: AsyncSageMakerClient) -> None:
    response = await client.batch_add_cluster_nodes(cluster_name="c", nodes_to_add=[])
    assert_type(raise_failures(response), BatchAddClusterNodesResponse)
