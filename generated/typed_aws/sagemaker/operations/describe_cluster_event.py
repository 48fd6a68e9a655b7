"""DescribeClusterEvent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Request, Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.cluster_event_level import ClusterEventLevel
from ..shapes.cluster_event_resource_type import ClusterEventResourceType


class CapacityReservationType(OpenEnum):
    ODCR = "ODCR"
    CRG = "CRG"


CapacityReservationTypeLike: TypeAlias = (
    CapacityReservationType | Literal["ODCR", "CRG"]
)


class DatabaseConfigurationRollbackStatus(OpenEnum):
    NOT_APPLICABLE = "NotApplicable"
    REVERTED = "Reverted"
    REVERT_FAILED = "RevertFailed"


DatabaseConfigurationRollbackStatusLike: TypeAlias = (
    DatabaseConfigurationRollbackStatus
    | Literal["NotApplicable", "Reverted", "RevertFailed"]
)


class SlurmHealthComponent(OpenEnum):
    SLURMDBD = "Slurmdbd"


SlurmHealthComponentLike: TypeAlias = SlurmHealthComponent | Literal["Slurmdbd"]


class SlurmHealthReason(OpenEnum):
    DAEMON_DOWN = "DaemonDown"
    DAEMON_DISABLED = "DaemonDisabled"
    DB_UNREACHABLE = "DbUnreachable"


SlurmHealthReasonLike: TypeAlias = (
    SlurmHealthReason | Literal["DaemonDown", "DaemonDisabled", "DbUnreachable"]
)


class SlurmHealthStatus(OpenEnum):
    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"


SlurmHealthStatusLike: TypeAlias = SlurmHealthStatus | Literal["Healthy", "Unhealthy"]


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

    efa_enis: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CapacityReservation(Structure):
    """Information about the Capacity Reservation used by an instance or instance
    group.
    """

    arn: str | None = None
    type: CapacityReservationType | None = field(
        default=None, converter=or_none(CapacityReservationType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterEventDetail(Structure):
    """Detailed information about a specific event in a HyperPod cluster."""

    event_id: str = ABSENT
    cluster_arn: str = ABSENT
    cluster_name: str = ABSENT
    instance_group_name: str | None = None
    instance_id: str | None = None
    resource_type: ClusterEventResourceType = field(
        default=ABSENT, converter=as_enum(ClusterEventResourceType)
    )
    event_time: datetime = ABSENT
    event_details: EventDetails | None = None
    description: str | None = None
    event_level: ClusterEventLevel | None = field(
        default=None, converter=or_none(ClusterEventLevel)
    )
    operation_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterMetadata(Structure):
    """Metadata information about a HyperPod cluster showing information about the
    cluster level operations, such as creating, updating, and deleting.
    """

    failure_message: str | None = None
    eks_role_access_entries: Sequence[str] = ABSENT
    slr_access_entry: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DatabaseConfigurationMetadata(Structure):
    """Metadata information about a change to the external Slurm accounting database
    of a HyperPod cluster.
    """

    rollback_status: DatabaseConfigurationRollbackStatus | None = field(
        default=None, converter=or_none(DatabaseConfigurationRollbackStatus)
    )
    advisory: str | None = None
    failure_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EventDetails(Structure):
    """Detailed information about a specific event, including event metadata."""

    event_metadata: EventMetadata | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroupMetadata(Structure):
    """Metadata information about an instance group in a HyperPod cluster."""

    failure_message: str | None = None
    availability_zone_id: str | None = None
    capacity_reservation: CapacityReservation | None = None
    subnet_id: str | None = None
    security_group_ids: Sequence[str] = ABSENT
    ami_override: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InstanceGroupScalingMetadata(Structure):
    """Metadata information about scaling operations for an instance group."""

    instance_count: int | None = None
    target_count: int | None = None
    min_count: int | None = None
    failure_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InstanceMetadata(Structure):
    """Metadata information about an instance in a HyperPod cluster."""

    customer_eni: str | None = None
    additional_enis: AdditionalEnis | None = None
    instance_requirements_eni_configurations: Sequence[
        InstanceRequirementsEniConfiguration
    ] = ABSENT
    capacity_reservation: CapacityReservation | None = None
    failure_message: str | None = None
    lcs_execution_state: str | None = None
    node_logical_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InstanceRequirementsEniConfiguration(Structure):
    """The customer ENI and additional ENIs associated with a network interface
    category.
    """

    customer_eni: str | None = None
    additional_enis: AdditionalEnis | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SlurmHealthMetadata(Structure):
    """Metadata information about the health of a Slurm component on the controller
    node of a HyperPod cluster.
    """

    component: SlurmHealthComponent = field(
        default=ABSENT, converter=as_enum(SlurmHealthComponent)
    )
    status: SlurmHealthStatus = field(
        default=ABSENT, converter=as_enum(SlurmHealthStatus)
    )
    reason: SlurmHealthReason | None = field(
        default=None, converter=or_none(SlurmHealthReason)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterEventResponse(Response):
    """The response of `DescribeClusterEvent`, with `event_details`."""

    event_details: ClusterEventDetail = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterEventRequest(Request[DescribeClusterEventResponse]):
    """Retrieves detailed information about a specific event for a given HyperPod
    cluster. This functionality is only supported when the `NodeProvisioningMode`
    is set to `Continuous`.
    """

    __operation__: ClassVar = "DescribeClusterEvent"
    __response__: ClassVar = DescribeClusterEventResponse

    event_id: str
    cluster_name: str
