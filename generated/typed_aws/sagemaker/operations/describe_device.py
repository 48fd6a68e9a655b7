"""DescribeDevice of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import BasePaginator
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class EdgeModel(Structure):
    """The model on the edge device."""

    model_name: str = ABSENT
    model_version: str = ABSENT
    latest_sample_time: datetime | None = None
    latest_inference: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceResponse(Response):
    """The response of `DescribeDevice`, with `device_arn`, `device_name`,
    `description`, `device_fleet_name`, `iot_thing_name`, `registration_time`,
    `latest_heartbeat`, `models` and others.
    """

    device_arn: str | None = None
    device_name: str = ABSENT
    description: str | None = None
    device_fleet_name: str = ABSENT
    iot_thing_name: str | None = None
    registration_time: datetime = ABSENT
    latest_heartbeat: datetime | None = None
    models: Sequence[EdgeModel] = ABSENT
    max_models: int | None = None
    next_token: str | None = None
    agent_version: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceRequest(Request[DescribeDeviceResponse]):
    """Describes the device."""

    __operation__: ClassVar = "DescribeDevice"
    __response__: ClassVar = DescribeDeviceResponse

    next_token: str | None = None
    device_name: str
    device_fleet_name: str


class DescribeDevicePaginator(
    BasePaginator[DescribeDeviceResponse, DescribeDeviceResponse]
):
    """The pages of `DescribeDevice`. AWS describes no paginator, so this one is
    inferred. It has no `items`, because the response also has DeviceArn,
    Description, IotThingName, AgentVersion.
    """

    __request__: ClassVar = DescribeDeviceRequest
    rules: paging.Rules[DescribeDeviceResponse, DescribeDeviceResponse] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.PageResult(),
    )
