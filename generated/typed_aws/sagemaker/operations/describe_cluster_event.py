"""DescribeClusterEvent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.cluster_event_level import cluster_event_level_or_none
from ..shapes.cluster_event_resource_type import cluster_event_resource_type_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_event_level import ClusterEventLevel
    from ..shapes.cluster_event_resource_type import ClusterEventResourceType


class CapacityReservationType(OpenEnum):
    ODCR = "ODCR"
    CRG = "CRG"


CapacityReservationTypeLike: TypeAlias = (
    CapacityReservationType
    | Literal[
        "ODCR",
        "CRG",
    ]
)


def capacity_reservation_type_or_none(
    value: CapacityReservationTypeLike | None, /
) -> CapacityReservationType | None:
    return None if value is None else converted(CapacityReservationType, value)


class DatabaseConfigurationRollbackStatus(OpenEnum):
    NOT_APPLICABLE = "NotApplicable"
    REVERTED = "Reverted"
    REVERT_FAILED = "RevertFailed"


DatabaseConfigurationRollbackStatusLike: TypeAlias = (
    DatabaseConfigurationRollbackStatus
    | Literal[
        "NotApplicable",
        "Reverted",
        "RevertFailed",
    ]
)


def database_configuration_rollback_status_or_none(
    value: DatabaseConfigurationRollbackStatusLike | None, /
) -> DatabaseConfigurationRollbackStatus | None:
    return (
        None if value is None else converted(DatabaseConfigurationRollbackStatus, value)
    )


class SlurmHealthComponent(OpenEnum):
    SLURMDBD = "Slurmdbd"


SlurmHealthComponentLike: TypeAlias = SlurmHealthComponent | Literal["Slurmdbd",]


def slurm_health_component_or_none(
    value: SlurmHealthComponentLike | None, /
) -> SlurmHealthComponent | None:
    return None if value is None else converted(SlurmHealthComponent, value)


class SlurmHealthReason(OpenEnum):
    DAEMON_DOWN = "DaemonDown"
    DAEMON_DISABLED = "DaemonDisabled"
    DB_UNREACHABLE = "DbUnreachable"


SlurmHealthReasonLike: TypeAlias = (
    SlurmHealthReason
    | Literal[
        "DaemonDown",
        "DaemonDisabled",
        "DbUnreachable",
    ]
)


def slurm_health_reason_or_none(
    value: SlurmHealthReasonLike | None, /
) -> SlurmHealthReason | None:
    return None if value is None else converted(SlurmHealthReason, value)


class SlurmHealthStatus(OpenEnum):
    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"


SlurmHealthStatusLike: TypeAlias = (
    SlurmHealthStatus
    | Literal[
        "Healthy",
        "Unhealthy",
    ]
)


def slurm_health_status_or_none(
    value: SlurmHealthStatusLike | None, /
) -> SlurmHealthStatus | None:
    return None if value is None else converted(SlurmHealthStatus, value)


@frozen(repr=False, eq=False)
class EventMetadataCluster(Variant):
    """Metadata specific to cluster-level events."""

    value: ClusterMetadata = field(metadata=wire("Cluster"))


@frozen(repr=False, eq=False)
class EventMetadataInstanceGroup(Variant):
    """Metadata specific to instance group-level events."""

    value: InstanceGroupMetadata = field(metadata=wire("InstanceGroup"))


@frozen(repr=False, eq=False)
class EventMetadataInstanceGroupScaling(Variant):
    """Metadata related to instance group scaling events."""

    value: InstanceGroupScalingMetadata = field(metadata=wire("InstanceGroupScaling"))


@frozen(repr=False, eq=False)
class EventMetadataInstance(Variant):
    """Metadata specific to instance-level events."""

    value: InstanceMetadata = field(metadata=wire("Instance"))


@frozen(repr=False, eq=False)
class EventMetadataDatabaseConfiguration(Variant):
    """Metadata specific to events about the external Slurm accounting database of
    the cluster.
    """

    value: DatabaseConfigurationMetadata = field(metadata=wire("DatabaseConfiguration"))


@frozen(repr=False, eq=False)
class EventMetadataSlurmHealth(Variant):
    """Metadata specific to events about the health of the Slurm components on the
    controller node of the cluster.
    """

    value: SlurmHealthMetadata = field(metadata=wire("SlurmHealth"))


EventMetadata: TypeAlias = (
    EventMetadataCluster
    | EventMetadataInstanceGroup
    | EventMetadataInstanceGroupScaling
    | EventMetadataInstance
    | EventMetadataDatabaseConfiguration
    | EventMetadataSlurmHealth
    | UnknownVariant
)
"""Metadata associated with a cluster event, which may include details about various
resource types.
"""


@frozen(kw_only=True, repr=False, eq=False)
class AdditionalEnis(Structure):
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    an instance.
    """

    efa_enis: Sequence[str] | None = None
    """A list of Elastic Fabric Adapter (EFA) ENIs associated with the instance."""


@frozen(kw_only=True, repr=False, eq=False)
class CapacityReservation(Structure):
    """Information about the Capacity Reservation used by an instance or instance
    group.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the Capacity Reservation."""

    type: CapacityReservationType | None = field(
        default=None, converter=capacity_reservation_type_or_none
    )
    """The type of Capacity Reservation. Valid values are `ODCR` (On-Demand Capacity
    Reservation) or `CRG` (Capacity Reservation Group).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterEventDetail(Structure):
    """Detailed information about a specific event in a HyperPod cluster."""

    event_id: str | None = None
    """The unique identifier (UUID) of the event."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    event.
    """

    cluster_name: str | None = None
    """The name of the HyperPod cluster associated with the event."""

    instance_group_name: str | None = None
    """The name of the instance group associated with the event, if applicable."""

    instance_id: str | None = None
    """The EC2 instance ID associated with the event, if applicable."""

    resource_type: ClusterEventResourceType | None = field(
        default=None, converter=cluster_event_resource_type_or_none
    )
    """The type of resource associated with the event. Valid values are `Cluster`,
    `InstanceGroup`, or `Instance`.
    """

    event_time: datetime | None = None
    """The timestamp when the event occurred."""

    event_details: EventDetails | None = None
    """Additional details about the event, including event-specific metadata."""

    description: str | None = None
    """A human-readable description of the event."""

    event_level: ClusterEventLevel | None = field(
        default=None, converter=cluster_event_level_or_none
    )
    """The severity level of the event. Valid values are `Info`, `Warn`, and `Error`."""

    operation_id: str | None = None
    """The unique identifier (UUID) of the cluster operation that the event is
    associated with, such as a scaling operation. This field is not returned when
    the event is not associated with an operation.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterMetadata(Structure):
    """Metadata information about a HyperPod cluster showing information about the
    cluster level operations, such as creating, updating, and deleting.
    """

    failure_message: str | None = None
    """An error message describing why the cluster level operation (such as creating,
    updating, or deleting) failed.
    """

    eks_role_access_entries: Sequence[str] | None = None
    """A list of Amazon EKS IAM role ARNs associated with the cluster. This is
    created by HyperPod on your behalf and only applies for EKS orchestrated
    clusters.
    """

    slr_access_entry: str | None = None
    """The Service-Linked Role (SLR) associated with the cluster. This is created by
    HyperPod on your behalf and only applies for EKS orchestrated clusters.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DatabaseConfigurationMetadata(Structure):
    """Metadata information about a change to the external Slurm accounting database
    of a HyperPod cluster.
    """

    rollback_status: DatabaseConfigurationRollbackStatus | None = field(
        default=None, converter=database_configuration_rollback_status_or_none
    )
    """Whether HyperPod restored the previous accounting database configuration after
    the change failed. Valid values:

    - `NotApplicable`: The change failed before HyperPod modified the cluster, for
      example because the database could not be reached or rejected the
      credentials, so there was nothing to restore.
    - `Reverted`: The change failed after it was applied, and HyperPod restored
      the previous configuration. The cluster continues to use the previous
      accounting database.
    - `RevertFailed`: The change failed and HyperPod could not restore the
      previous configuration, so Slurm accounting on the cluster might not be
      working.

    This field is omitted when the change succeeds.
    """

    advisory: str | None = None
    """Additional information about a change that succeeded, such as an action to
    take on the cluster.
    """

    failure_message: str | None = None
    """An error message describing why the accounting database change failed, and how
    to resolve it.
    """


@frozen(kw_only=True, repr=False, eq=False)
class EventDetails(Structure):
    """Detailed information about a specific event, including event metadata."""

    event_metadata: EventMetadata | None = None
    """Metadata specific to the event, which may include information about the
    cluster, instance group, or instance involved.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroupMetadata(Structure):
    """Metadata information about an instance group in a HyperPod cluster."""

    failure_message: str | None = None
    """An error message describing why the instance group level operation (such as
    creating, scaling, or deleting) failed.
    """

    availability_zone_id: str | None = None
    """The ID of the Availability Zone where the instance group is located."""

    capacity_reservation: CapacityReservation | None = None
    """Information about the Capacity Reservation used by the instance group."""

    subnet_id: str | None = None
    """The ID of the subnet where the instance group is located."""

    security_group_ids: Sequence[str] | None = None
    """A list of security group IDs associated with the instance group."""

    ami_override: str | None = None
    """If you use a custom Amazon Machine Image (AMI) for the instance group, this
    field shows the ID of the custom AMI.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroupScalingMetadata(Structure):
    """Metadata information about scaling operations for an instance group."""

    instance_count: int | None = None
    """The current number of instances in the group."""

    target_count: int | None = None
    """The desired number of instances for the group after scaling."""

    min_count: int | None = None
    """Minimum instance count of the instance group."""

    failure_message: str | None = None
    """An error message describing why the scaling operation failed, if applicable."""


@frozen(kw_only=True, repr=False, eq=False)
class InstanceMetadata(Structure):
    """Metadata information about an instance in a HyperPod cluster."""

    customer_eni: str | None = None
    """The ID of the customer-managed Elastic Network Interface (ENI) associated with
    the instance.
    """

    additional_enis: AdditionalEnis | None = None
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    the instance.
    """

    instance_requirements_eni_configurations: (
        Sequence[InstanceRequirementsEniConfiguration] | None
    ) = None
    """The ENI configurations for the instance types in the instance requirements,
    grouped by network interface category (for example, ENI-only or EFA with
    ENIs). At most one configuration per category.
    """

    capacity_reservation: CapacityReservation | None = None
    """Information about the Capacity Reservation used by the instance."""

    failure_message: str | None = None
    """An error message describing why the instance creation or update failed, if
    applicable.
    """

    lcs_execution_state: str | None = None
    """The execution state of the Lifecycle Script (LCS) for the instance."""

    node_logical_id: str | None = None
    """The unique logical identifier of the node within the cluster. The ID used here
    is the same object as in the `BatchAddClusterNodes` API.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InstanceRequirementsEniConfiguration(Structure):
    """The customer ENI and additional ENIs associated with a network interface
    category.
    """

    customer_eni: str | None = None
    """The ID of the customer-managed Elastic Network Interface (ENI) associated with
    the instance type category.
    """

    additional_enis: AdditionalEnis | None = None
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    the instance type category.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SlurmHealthMetadata(Structure):
    """Metadata information about the health of a Slurm component on the controller
    node of a HyperPod cluster.
    """

    component: SlurmHealthComponent | None = field(
        default=None, converter=slurm_health_component_or_none
    )
    """The Slurm component that the health information describes. The valid value is
    `Slurmdbd`, the Slurm accounting daemon.
    """

    status: SlurmHealthStatus | None = field(
        default=None, converter=slurm_health_status_or_none
    )
    """The health of the component. Valid values are `Healthy` and `Unhealthy`."""

    reason: SlurmHealthReason | None = field(
        default=None, converter=slurm_health_reason_or_none
    )
    """The reason the component is unhealthy. Valid values:

    - `DaemonDown`: The daemon is not running, so job accounting records are not
      being written.
    - `DaemonDisabled`: The daemon is running and its accounting database is
      responding, but the daemon is not enabled to start automatically. Job
      accounting stops the next time the controller node restarts.
    - `DbUnreachable`: The daemon is running, but its accounting database did not
      respond. Job accounting records might not be written.

    This field is omitted when the component is healthy.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterEventResponse(Response):
    """The response of `DescribeClusterEvent`, with `event_details`."""

    event_details: ClusterEventDetail | None = None
    """Detailed information about the requested cluster event, including event
    metadata for various resource types such as `Cluster`, `InstanceGroup`,
    `Instance`, and their associated attributes.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterEventRequest(Request[DescribeClusterEventResponse]):
    """Retrieves detailed information about a specific event for a given HyperPod
    cluster. This functionality is only supported when the `NodeProvisioningMode`
    is set to `Continuous`.
    """

    __operation__: ClassVar = "DescribeClusterEvent"
    __response__: ClassVar = DescribeClusterEventResponse

    event_id: str
    """The unique identifier (UUID) of the event to describe. This ID can be obtained
    from the `ListClusterEvents` operation.
    """

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the event.
    """
