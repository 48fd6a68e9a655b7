"""DescribeEdgePackagingJob of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.edge_packaging_job_status import edge_packaging_job_status_or_none
from ..shapes.edge_preset_deployment_type import edge_preset_deployment_type_or_none

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig
    from ..shapes.edge_packaging_job_status import EdgePackagingJobStatus
    from ..shapes.edge_preset_deployment_type import EdgePresetDeploymentType


class EdgePresetDeploymentStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


EdgePresetDeploymentStatusLike: TypeAlias = (
    EdgePresetDeploymentStatus
    | Literal[
        "COMPLETED",
        "FAILED",
    ]
)


def edge_preset_deployment_status_or_none(
    value: EdgePresetDeploymentStatusLike | None, /
) -> EdgePresetDeploymentStatus | None:
    return None if value is None else converted(EdgePresetDeploymentStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class EdgePresetDeploymentOutput(Structure):
    """The output of a SageMaker Edge Manager deployable resource."""

    type: EdgePresetDeploymentType | None = field(
        default=None, converter=edge_preset_deployment_type_or_none
    )
    """The deployment type created by SageMaker Edge Manager. Currently only supports
    Amazon Web Services IoT Greengrass Version 2 components.
    """

    artifact: str | None = None
    """The Amazon Resource Name (ARN) of the generated deployable resource."""

    status: EdgePresetDeploymentStatus | None = field(
        default=None, converter=edge_preset_deployment_status_or_none
    )
    """The status of the deployable resource."""

    status_message: str | None = None
    """Returns a message describing the status of the deployed resource."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgePackagingJobResponse(Response):
    """The response of `DescribeEdgePackagingJob`, with `edge_packaging_job_arn`,
    `edge_packaging_job_name`, `compilation_job_name`, `model_name`,
    `model_version`, `role_arn`, `output_config`, `resource_key` and others.
    """

    edge_packaging_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the edge packaging job."""

    edge_packaging_job_name: str | None = None
    """The name of the edge packaging job."""

    compilation_job_name: str | None = None
    """The name of the SageMaker Neo compilation job that is used to locate model
    artifacts that are being packaged.
    """

    model_name: str | None = None
    """The name of the model."""

    model_version: str | None = None
    """The version of the model."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact Neo.
    """

    output_config: EdgeOutputConfig | None = None
    """The output configuration for the edge packaging job."""

    resource_key: str | None = None
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the job
    run on.
    """

    edge_packaging_job_status: EdgePackagingJobStatus | None = field(
        default=None, converter=edge_packaging_job_status_or_none
    )
    """The current status of the packaging job."""

    edge_packaging_job_status_message: str | None = None
    """Returns a message describing the job status and error messages."""

    creation_time: datetime | None = None
    """The timestamp of when the packaging job was created."""

    last_modified_time: datetime | None = None
    """The timestamp of when the job was last updated."""

    model_artifact: str | None = None
    """The Amazon Simple Storage (S3) URI where model artifacts ares stored."""

    model_signature: str | None = None
    """The signature document of files in the model artifact."""

    preset_deployment_output: EdgePresetDeploymentOutput | None = None
    """The output of a SageMaker Edge Manager deployable resource."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEdgePackagingJobRequest(Request[DescribeEdgePackagingJobResponse]):
    """A description of edge packaging jobs."""

    __operation__: ClassVar = "DescribeEdgePackagingJob"
    __response__: ClassVar = DescribeEdgePackagingJobResponse

    edge_packaging_job_name: str
    """The name of the edge packaging job."""
