"""DescribeClusterOperation of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.cluster_operation_status import ClusterOperationStatus
from ..shapes.cluster_operation_type import ClusterOperationType

if TYPE_CHECKING:
    from ..shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration,
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOperationScalingConfiguration(Structure):
    """A point-in-time snapshot of an instance group's scaling configuration. This
    structure represents both the original configuration before the operation and
    the desired configuration requested by the operation.
    """

    current_count: int | None = None
    target_count: int | None = None
    min_count: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOperationScalingDetails(Structure):
    """The scaling details for a single instance group that is affected by a cluster
    operation.
    """

    instance_group_name: str | None = None
    status: ClusterOperationStatus | None = field(
        default=None, converter=or_none(ClusterOperationStatus)
    )
    original: ClusterOperationScalingConfiguration | None = None
    desired: ClusterOperationScalingConfiguration | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterOperationResponse(Response):
    """The response of `DescribeClusterOperation`, with `operation_id`,
    `cluster_arn`, `type`, `status`, `creation_time`, `scaling_details` and
    `deep_health_check_details`.
    """

    operation_id: str | None = None
    cluster_arn: str | None = None
    type: ClusterOperationType | None = field(
        default=None, converter=or_none(ClusterOperationType)
    )
    status: ClusterOperationStatus | None = field(
        default=None, converter=or_none(ClusterOperationStatus)
    )
    creation_time: datetime | None = None
    scaling_details: Sequence[ClusterOperationScalingDetails] = ABSENT
    deep_health_check_details: Sequence[InstanceGroupHealthCheckConfiguration] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterOperationRequest(
    StatusOrGoneRequest[DescribeClusterOperationResponse]
):
    """Retrieves detailed information about a specific operation for a given HyperPod
    cluster, such as a scaling operation or a deep health check. Use the
    `OperationId` returned by the `ListClusterOperations` operation to identify
    the operation to describe.
    """

    __operation__: ClassVar = "DescribeClusterOperation"
    __response__: ClassVar = DescribeClusterOperationResponse
    __status__: ClassVar = "status"
    __enum__: ClassVar = "ClusterOperationStatus"
    __states__: ClassVar = {"passing": ("InProgress",), "ended": ("Superseded", "Done")}
    __not_found__: ClassVar = ("ResourceNotFound",)

    cluster_name: str
    operation_id: str
