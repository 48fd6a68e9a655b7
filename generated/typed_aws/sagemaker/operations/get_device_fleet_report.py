"""GetDeviceFleetReport of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class AgentVersion(Structure):
    """Edge Manager agent version."""

    version: str | None = None
    """Version of the agent."""

    agent_count: int | None = None
    """The number of Edge Manager agents."""


@frozen(kw_only=True, repr=False, eq=False)
class DeviceStats(Structure):
    """Status of devices."""

    connected_device_count: int | None = None
    """The number of devices connected with a heartbeat."""

    registered_device_count: int | None = None
    """The number of registered devices."""


@frozen(kw_only=True, repr=False, eq=False)
class EdgeModelStat(Structure):
    """Status of edge devices with this model."""

    model_name: str | None = None
    """The name of the model."""

    model_version: str | None = None
    """The model version."""

    offline_device_count: int | None = None
    """The number of devices that have this model version and do not have a heart
    beat.
    """

    connected_device_count: int | None = None
    """The number of devices that have this model version and have a heart beat."""

    active_device_count: int | None = None
    """The number of devices that have this model version, a heart beat, and are
    currently running.
    """

    sampling_device_count: int | None = None
    """The number of devices with this model version and are producing sample data."""


@frozen(kw_only=True, repr=False, eq=False)
class GetDeviceFleetReportResponse(Response):
    """The response of `GetDeviceFleetReport`, with `device_fleet_arn`,
    `device_fleet_name`, `output_config`, `description`, `report_generated`,
    `device_stats`, `agent_versions` and `model_stats`.
    """

    device_fleet_arn: str | None = None
    """The Amazon Resource Name (ARN) of the device."""

    device_fleet_name: str | None = None
    """The name of the fleet."""

    output_config: EdgeOutputConfig | None = None
    """The output configuration for storing sample data collected by the fleet."""

    description: str | None = None
    """Description of the fleet."""

    report_generated: datetime | None = None
    """Timestamp of when the report was generated."""

    device_stats: DeviceStats | None = None
    """Status of devices."""

    agent_versions: Sequence[AgentVersion] | None = None
    """The versions of Edge Manager agent deployed on the fleet."""

    model_stats: Sequence[EdgeModelStat] | None = None
    """Status of model on device."""


@frozen(kw_only=True, repr=False, eq=False)
class GetDeviceFleetReportRequest(Request[GetDeviceFleetReportResponse]):
    """Describes a fleet."""

    __operation__: ClassVar = "GetDeviceFleetReport"
    __response__: ClassVar = GetDeviceFleetReportResponse

    device_fleet_name: str
    """The name of the fleet."""
