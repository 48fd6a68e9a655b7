"""ListStageDevices of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class DeviceDeploymentStatus(OpenEnum):
    READYTODEPLOY = "READYTODEPLOY"
    INPROGRESS = "INPROGRESS"
    DEPLOYED = "DEPLOYED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"


DeviceDeploymentStatusLike: TypeAlias = (
    DeviceDeploymentStatus
    | Literal[
        "READYTODEPLOY", "INPROGRESS", "DEPLOYED", "FAILED", "STOPPING", "STOPPED"
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class DeviceDeploymentSummary(Structure):
    """Contains information summarizing device details and deployment status."""

    edge_deployment_plan_arn: str = ABSENT
    edge_deployment_plan_name: str = ABSENT
    stage_name: str = ABSENT
    deployed_stage_name: str | None = None
    device_fleet_name: str | None = None
    device_name: str = ABSENT
    device_arn: str = ABSENT
    device_deployment_status: DeviceDeploymentStatus | None = field(
        default=None, converter=or_none(DeviceDeploymentStatus)
    )
    device_deployment_status_message: str | None = None
    description: str | None = None
    deployment_start_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListStageDevicesResponse(Response):
    """The response of `ListStageDevices`, with `device_deployment_summaries` and
    `next_token`.
    """

    device_deployment_summaries: Sequence[DeviceDeploymentSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListStageDevicesRequest(Request[ListStageDevicesResponse]):
    """Lists devices allocated to the stage, containing detailed device information
    and deployment status.
    """

    __operation__: ClassVar = "ListStageDevices"
    __response__: ClassVar = ListStageDevicesResponse

    next_token: str | None = None
    max_results: int | None = None
    edge_deployment_plan_name: str
    exclude_devices_deployed_in_other_stage: bool | None = None
    stage_name: str


class ListStageDevicesPaginator(
    Paginator[ListStageDevicesResponse, DeviceDeploymentSummary]
):
    """The pages of `ListStageDevices`."""

    rules: paging.Rules[ListStageDevicesResponse, DeviceDeploymentSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.device_deployment_summaries,
                put=lambda page, value: evolve(page, device_deployment_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        edge_deployment_plan_name: str,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        stage_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListStageDevicesResponse, DeviceDeploymentSummary]:
        """Page through `ListStageDevices`: a request is sent when its page is read.

        Args:
            edge_deployment_plan_name: The name of the edge deployment plan. 1 to 63
                characters.
            exclude_devices_deployed_in_other_stage: Toggle for excluding devices
                deployed in other stages.
            stage_name: The name of the stage in the deployment. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListStageDevicesRequest(
                edge_deployment_plan_name=edge_deployment_plan_name,
                exclude_devices_deployed_in_other_stage=exclude_devices_deployed_in_other_stage,
                stage_name=stage_name,
            ),
            pagination_config,
            prefetch=prefetch,
        )
