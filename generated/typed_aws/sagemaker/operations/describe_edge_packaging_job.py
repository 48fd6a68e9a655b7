"""DescribeEdgePackagingJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.edge_packaging_job_status import EdgePackagingJobStatus
from ..shapes.edge_preset_deployment_type import EdgePresetDeploymentType

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


class EdgePresetDeploymentStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


EdgePresetDeploymentStatusLike: TypeAlias = (
    EdgePresetDeploymentStatus | Literal["COMPLETED", "FAILED"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EdgePresetDeploymentOutput(Structure):
    """The output of a SageMaker Edge Manager deployable resource."""

    type: EdgePresetDeploymentType = field(
        default=ABSENT, converter=as_enum(EdgePresetDeploymentType)
    )
    artifact: str | None = None
    status: EdgePresetDeploymentStatus | None = field(
        default=None, converter=or_none(EdgePresetDeploymentStatus)
    )
    status_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgePackagingJobResponse(Response):
    """The response of `DescribeEdgePackagingJob`, with `edge_packaging_job_arn`,
    `edge_packaging_job_name`, `compilation_job_name`, `model_name`,
    `model_version`, `role_arn`, `output_config`, `resource_key` and others.
    """

    edge_packaging_job_arn: str = ABSENT
    edge_packaging_job_name: str = ABSENT
    compilation_job_name: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    role_arn: str | None = None
    output_config: EdgeOutputConfig | None = None
    resource_key: str | None = None
    edge_packaging_job_status: EdgePackagingJobStatus = field(
        default=ABSENT, converter=as_enum(EdgePackagingJobStatus)
    )
    edge_packaging_job_status_message: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    model_artifact: str | None = None
    model_signature: str | None = None
    preset_deployment_output: EdgePresetDeploymentOutput | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgePackagingJobRequest(
    StatusOrGoneRequest[DescribeEdgePackagingJobResponse]
):
    """A description of edge packaging jobs."""

    __operation__: ClassVar = "DescribeEdgePackagingJob"
    __response__: ClassVar = DescribeEdgePackagingJobResponse
    __status__: ClassVar = "edge_packaging_job_status"
    __reason__: ClassVar = "edge_packaging_job_status_message"
    __enum__: ClassVar = "EdgePackagingJobStatus"
    __states__: ClassVar = {
        "passing": ("STARTING", "INPROGRESS", "STOPPING"),
        "ended": ("COMPLETED", "STOPPED"),
        "failed": ("FAILED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    edge_packaging_job_name: str
