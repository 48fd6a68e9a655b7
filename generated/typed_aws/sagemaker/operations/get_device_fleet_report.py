"""GetDeviceFleetReport of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True)
class AgentVersion:
    """Edge Manager agent version."""

    version: str | None = field(default=None, metadata=wire("Version"))
    """Version of the agent."""

    agent_count: int | None = field(default=None, metadata=wire("AgentCount"))
    """The number of Edge Manager agents."""


@frozen(kw_only=True)
class DeviceStats:
    """Status of devices."""

    connected_device_count: int | None = field(
        default=None, metadata=wire("ConnectedDeviceCount")
    )
    """The number of devices connected with a heartbeat."""

    registered_device_count: int | None = field(
        default=None, metadata=wire("RegisteredDeviceCount")
    )
    """The number of registered devices."""


@frozen(kw_only=True)
class EdgeModelStat:
    """Status of edge devices with this model."""

    model_name: str | None = field(default=None, metadata=wire("ModelName"))
    """The name of the model."""

    model_version: str | None = field(default=None, metadata=wire("ModelVersion"))
    """The model version."""

    offline_device_count: int | None = field(
        default=None, metadata=wire("OfflineDeviceCount")
    )
    """The number of devices that have this model version and do not have a heart
    beat.
    """

    connected_device_count: int | None = field(
        default=None, metadata=wire("ConnectedDeviceCount")
    )
    """The number of devices that have this model version and have a heart beat."""

    active_device_count: int | None = field(
        default=None, metadata=wire("ActiveDeviceCount")
    )
    """The number of devices that have this model version, a heart beat, and are
    currently running.
    """

    sampling_device_count: int | None = field(
        default=None, metadata=wire("SamplingDeviceCount")
    )
    """The number of devices with this model version and are producing sample data."""


@frozen(kw_only=True)
class GetDeviceFleetReportResponse(Response):
    """The response of `GetDeviceFleetReport`, with `device_fleet_arn`,
    `device_fleet_name`, `output_config`, `description`, `report_generated`,
    `device_stats`, `agent_versions` and `model_stats`.
    """

    device_fleet_arn: str | None = field(default=None, metadata=wire("DeviceFleetArn"))
    """The Amazon Resource Name (ARN) of the device."""

    device_fleet_name: str | None = field(
        default=None, metadata=wire("DeviceFleetName")
    )
    """The name of the fleet."""

    output_config: EdgeOutputConfig | None = field(
        default=None, metadata=wire("OutputConfig")
    )
    """The output configuration for storing sample data collected by the fleet."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """Description of the fleet."""

    report_generated: datetime | None = field(
        default=None, metadata=wire("ReportGenerated")
    )
    """Timestamp of when the report was generated."""

    device_stats: DeviceStats | None = field(default=None, metadata=wire("DeviceStats"))
    """Status of devices."""

    agent_versions: Sequence[AgentVersion] | None = field(
        default=None, metadata=wire("AgentVersions")
    )
    """The versions of Edge Manager agent deployed on the fleet."""

    model_stats: Sequence[EdgeModelStat] | None = field(
        default=None, metadata=wire("ModelStats")
    )
    """Status of model on device."""


@frozen(kw_only=True)
class GetDeviceFleetReportRequest(Request[GetDeviceFleetReportResponse]):
    """Describes a fleet."""

    __operation__: ClassVar = "GetDeviceFleetReport"
    __response__: ClassVar = GetDeviceFleetReportResponse

    device_fleet_name: str = field(metadata=wire("DeviceFleetName"))
    """The name of the fleet."""
