"""DescribeClusterOperation of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.cluster_operation_status import cluster_operation_status_or_none
from ..shapes.cluster_operation_type import cluster_operation_type_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_operation_status import ClusterOperationStatus
    from ..shapes.cluster_operation_type import ClusterOperationType
    from ..shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration,
    )


@frozen(kw_only=True)
class ClusterOperationScalingConfiguration:
    """A point-in-time snapshot of an instance group's scaling configuration. This
    structure represents both the original configuration before the operation and
    the desired configuration requested by the operation.
    """

    current_count: int | None = field(default=None, metadata=wire("CurrentCount"))
    """The number of instances that were in the instance group at the time of the
    operation.
    """

    target_count: int | None = field(default=None, metadata=wire("TargetCount"))
    """The target number of instances for the instance group."""

    min_count: int | None = field(default=None, metadata=wire("MinCount"))
    """The minimum number of instances that must be available in the instance group
    of a HyperPod cluster before it transitions to `InService` status.
    """


@frozen(kw_only=True)
class ClusterOperationScalingDetails:
    """The scaling details for a single instance group that is affected by a cluster
    operation.
    """

    instance_group_name: str | None = field(
        default=None, metadata=wire("InstanceGroupName")
    )
    """The name of the instance group being scaled."""

    status: ClusterOperationStatus | None = field(
        default=None,
        converter=cluster_operation_status_or_none,
        metadata=wire("Status"),
    )
    """The status of the scaling operation for this instance group. Valid values are
    `InProgress`, `Superseded`, or `Done`.
    """

    original: ClusterOperationScalingConfiguration | None = field(
        default=None, metadata=wire("Original")
    )
    """The scaling configuration of the instance group before the scaling operation
    was applied, including its current, target, and minimum instance counts.
    """

    desired: ClusterOperationScalingConfiguration | None = field(
        default=None, metadata=wire("Desired")
    )
    """The desired scaling configuration of the instance group for the scaling
    operation, including its target and minimum instance counts.
    """


@frozen(kw_only=True)
class DescribeClusterOperationResponse(Response):
    """The response of `DescribeClusterOperation`, with `operation_id`,
    `cluster_arn`, `type`, `status`, `creation_time`, `scaling_details` and
    `deep_health_check_details`.
    """

    operation_id: str | None = field(default=None, metadata=wire("OperationId"))
    """The unique identifier (UUID) of the operation."""

    cluster_arn: str | None = field(default=None, metadata=wire("ClusterArn"))
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    operation.
    """

    type: ClusterOperationType | None = field(
        default=None, converter=cluster_operation_type_or_none, metadata=wire("Type")
    )
    """The type of the operation. Valid values are `Scaling` or `DeepHealthCheck`."""

    status: ClusterOperationStatus | None = field(
        default=None,
        converter=cluster_operation_status_or_none,
        metadata=wire("Status"),
    )
    """The current status of the operation. Valid values are `InProgress`,
    `Superseded`, or `Done`.
    """

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The timestamp when the operation was created."""

    scaling_details: Sequence[ClusterOperationScalingDetails] | None = field(
        default=None, metadata=wire("ScalingDetails")
    )
    """The per-instance-group scaling details for the operation. This field is
    populated when the operation `Type` is `Scaling`.
    """

    deep_health_check_details: (
        Sequence[InstanceGroupHealthCheckConfiguration] | None
    ) = field(default=None, metadata=wire("DeepHealthCheckDetails"))
    """The deep health check details for the operation. This field is populated when
    the operation `Type` is `DeepHealthCheck`.
    """


@frozen(kw_only=True)
class DescribeClusterOperationRequest(Request[DescribeClusterOperationResponse]):
    """Retrieves detailed information about a specific operation for a given HyperPod
    cluster, such as a scaling operation or a deep health check. Use the
    `OperationId` returned by the `ListClusterOperations` operation to identify
    the operation to describe.
    """

    __operation__: ClassVar = "DescribeClusterOperation"
    __response__: ClassVar = DescribeClusterOperationResponse

    cluster_name: str = field(metadata=wire("ClusterName"))
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the operation.
    """

    operation_id: str = field(metadata=wire("OperationId"))
    """The unique identifier (UUID) of the operation to describe. This ID can be
    obtained from the `ListClusterOperations` operation.
    """
