"""DescribeDevice of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class EdgeModel:
    """The model on the edge device."""

    model_name: str | None = field(default=None, metadata=wire("ModelName"))
    """The name of the model."""

    model_version: str | None = field(default=None, metadata=wire("ModelVersion"))
    """The model version."""

    latest_sample_time: datetime | None = field(
        default=None, metadata=wire("LatestSampleTime")
    )
    """The timestamp of the last data sample taken."""

    latest_inference: datetime | None = field(
        default=None, metadata=wire("LatestInference")
    )
    """The timestamp of the last inference that was made."""


@frozen(kw_only=True)
class DescribeDeviceResponse(Response):
    """The response of `DescribeDevice`, with `device_arn`, `device_name`,
    `description`, `device_fleet_name`, `iot_thing_name`, `registration_time`,
    `latest_heartbeat`, `models` and others.
    """

    device_arn: str | None = field(default=None, metadata=wire("DeviceArn"))
    """The Amazon Resource Name (ARN) of the device."""

    device_name: str | None = field(default=None, metadata=wire("DeviceName"))
    """The unique identifier of the device."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """A description of the device."""

    device_fleet_name: str | None = field(
        default=None, metadata=wire("DeviceFleetName")
    )
    """The name of the fleet the device belongs to."""

    iot_thing_name: str | None = field(default=None, metadata=wire("IotThingName"))
    """The Amazon Web Services Internet of Things (IoT) object thing name associated
    with the device.
    """

    registration_time: datetime | None = field(
        default=None, metadata=wire("RegistrationTime")
    )
    """The timestamp of the last registration or de-reregistration."""

    latest_heartbeat: datetime | None = field(
        default=None, metadata=wire("LatestHeartbeat")
    )
    """The last heartbeat received from the device."""

    models: Sequence[EdgeModel] | None = field(default=None, metadata=wire("Models"))
    """Models on the device."""

    max_models: int | None = field(default=None, metadata=wire("MaxModels"))
    """The maximum number of models."""

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """The response from the last list when returning a list large enough to need
    tokening.
    """

    agent_version: str | None = field(default=None, metadata=wire("AgentVersion"))
    """Edge Manager agent version."""


@frozen(kw_only=True)
class DescribeDeviceRequest(Request[DescribeDeviceResponse]):
    """Describes the device."""

    __operation__: ClassVar = "DescribeDevice"
    __response__: ClassVar = DescribeDeviceResponse

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """Next token of device description."""

    device_name: str = field(metadata=wire("DeviceName"))
    """The unique ID of the device."""

    device_fleet_name: str = field(metadata=wire("DeviceFleetName"))
    """The name of the fleet the devices belong to."""
