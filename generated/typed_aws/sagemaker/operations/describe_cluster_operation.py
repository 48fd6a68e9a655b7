"""DescribeClusterOperation of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.cluster_operation_status import cluster_operation_status_or_none
from ..shapes.cluster_operation_type import cluster_operation_type_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_operation_status import ClusterOperationStatus
    from ..shapes.cluster_operation_type import ClusterOperationType
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
    """The number of instances that were in the instance group at the time of the
    operation.
    """

    target_count: int | None = None
    """The target number of instances for the instance group."""

    min_count: int | None = None
    """The minimum number of instances that must be available in the instance group
    of a HyperPod cluster before it transitions to `InService` status.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOperationScalingDetails(Structure):
    """The scaling details for a single instance group that is affected by a cluster
    operation.
    """

    instance_group_name: str | None = None
    """The name of the instance group being scaled."""

    status: ClusterOperationStatus | None = field(
        default=None, converter=cluster_operation_status_or_none
    )
    """The status of the scaling operation for this instance group. Valid values are
    `InProgress`, `Superseded`, or `Done`.
    """

    original: ClusterOperationScalingConfiguration | None = None
    """The scaling configuration of the instance group before the scaling operation
    was applied, including its current, target, and minimum instance counts.
    """

    desired: ClusterOperationScalingConfiguration | None = None
    """The desired scaling configuration of the instance group for the scaling
    operation, including its target and minimum instance counts.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterOperationResponse(Response):
    """The response of `DescribeClusterOperation`, with `operation_id`,
    `cluster_arn`, `type`, `status`, `creation_time`, `scaling_details` and
    `deep_health_check_details`.
    """

    operation_id: str | None = None
    """The unique identifier (UUID) of the operation."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    operation.
    """

    type: ClusterOperationType | None = field(
        default=None, converter=cluster_operation_type_or_none
    )
    """The type of the operation. Valid values are `Scaling` or `DeepHealthCheck`."""

    status: ClusterOperationStatus | None = field(
        default=None, converter=cluster_operation_status_or_none
    )
    """The current status of the operation. Valid values are `InProgress`,
    `Superseded`, or `Done`.
    """

    creation_time: datetime | None = None
    """The timestamp when the operation was created."""

    scaling_details: Sequence[ClusterOperationScalingDetails] | None = None
    """The per-instance-group scaling details for the operation. This field is
    populated when the operation `Type` is `Scaling`.
    """

    deep_health_check_details: (
        Sequence[InstanceGroupHealthCheckConfiguration] | None
    ) = None
    """The deep health check details for the operation. This field is populated when
    the operation `Type` is `DeepHealthCheck`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterOperationRequest(Request[DescribeClusterOperationResponse]):
    """Retrieves detailed information about a specific operation for a given HyperPod
    cluster, such as a scaling operation or a deep health check. Use the
    `OperationId` returned by the `ListClusterOperations` operation to identify
    the operation to describe.
    """

    __operation__: ClassVar = "DescribeClusterOperation"
    __response__: ClassVar = DescribeClusterOperationResponse

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the operation.
    """

    operation_id: str
    """The unique identifier (UUID) of the operation to describe. This ID can be
    obtained from the `ListClusterOperations` operation.
    """
