"""DescribeDevice of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class EdgeModel(Structure):
    """The model on the edge device."""

    model_name: str | None = None
    """The name of the model."""

    model_version: str | None = None
    """The model version."""

    latest_sample_time: datetime | None = None
    """The timestamp of the last data sample taken."""

    latest_inference: datetime | None = None
    """The timestamp of the last inference that was made."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceResponse(Response):
    """The response of `DescribeDevice`, with `device_arn`, `device_name`,
    `description`, `device_fleet_name`, `iot_thing_name`, `registration_time`,
    `latest_heartbeat`, `models` and others.
    """

    device_arn: str | None = None
    """The Amazon Resource Name (ARN) of the device."""

    device_name: str | None = None
    """The unique identifier of the device."""

    description: str | None = None
    """A description of the device."""

    device_fleet_name: str | None = None
    """The name of the fleet the device belongs to."""

    iot_thing_name: str | None = None
    """The Amazon Web Services Internet of Things (IoT) object thing name associated
    with the device.
    """

    registration_time: datetime | None = None
    """The timestamp of the last registration or de-reregistration."""

    latest_heartbeat: datetime | None = None
    """The last heartbeat received from the device."""

    models: Sequence[EdgeModel] | None = None
    """Models on the device."""

    max_models: int | None = None
    """The maximum number of models."""

    next_token: str | None = None
    """The response from the last list when returning a list large enough to need
    tokening.
    """

    agent_version: str | None = None
    """Edge Manager agent version."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceRequest(Request[DescribeDeviceResponse]):
    """Describes the device."""

    __operation__: ClassVar = "DescribeDevice"
    __response__: ClassVar = DescribeDeviceResponse

    next_token: str | None = None
    """Next token of device description."""

    device_name: str
    """The unique ID of the device."""

    device_fleet_name: str
    """The name of the fleet the devices belong to."""
