"""GetDeviceFleetReport of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class AgentVersion(Structure):
    """Edge Manager agent version."""

    version: str = ABSENT
    agent_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DeviceStats(Structure):
    """Status of devices."""

    connected_device_count: int = ABSENT
    registered_device_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class EdgeModelStat(Structure):
    """Status of edge devices with this model."""

    model_name: str = ABSENT
    model_version: str = ABSENT
    offline_device_count: int = ABSENT
    connected_device_count: int = ABSENT
    active_device_count: int = ABSENT
    sampling_device_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class GetDeviceFleetReportResponse(Response):
    """The response of `GetDeviceFleetReport`, with `device_fleet_arn`,
    `device_fleet_name`, `output_config`, `description`, `report_generated`,
    `device_stats`, `agent_versions` and `model_stats`.
    """

    device_fleet_arn: str = ABSENT
    device_fleet_name: str = ABSENT
    output_config: EdgeOutputConfig | None = None
    description: str | None = None
    report_generated: datetime | None = None
    device_stats: DeviceStats | None = None
    agent_versions: Sequence[AgentVersion] = ABSENT
    model_stats: Sequence[EdgeModelStat] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class GetDeviceFleetReportRequest(Request[GetDeviceFleetReportResponse]):
    """Describes a fleet."""

    __operation__: ClassVar = "GetDeviceFleetReport"
    __response__: ClassVar = GetDeviceFleetReportResponse

    device_fleet_name: str
