"""DescribeModelCardExportJob of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.model_card_export_job_status import model_card_export_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.model_card_export_job_status import ModelCardExportJobStatus
    from ..shapes.model_card_export_output_config import ModelCardExportOutputConfig


@frozen(kw_only=True)
class ModelCardExportArtifacts:
    """The artifacts of the model card export job."""

    s3_export_artifacts: str | None = field(
        default=None, metadata=wire("S3ExportArtifacts")
    )
    """The Amazon S3 URI of the exported model artifacts."""


@frozen(kw_only=True)
class DescribeModelCardExportJobResponse(Response):
    """The response of `DescribeModelCardExportJob`, with
    `model_card_export_job_name`, `model_card_export_job_arn`, `status`,
    `model_card_name`, `model_card_version`, `output_config`, `created_at`,
    `last_modified_at` and others.
    """

    model_card_export_job_name: str | None = field(
        default=None, metadata=wire("ModelCardExportJobName")
    )
    """The name of the model card export job to describe."""

    model_card_export_job_arn: str | None = field(
        default=None, metadata=wire("ModelCardExportJobArn")
    )
    """The Amazon Resource Name (ARN) of the model card export job."""

    status: ModelCardExportJobStatus | None = field(
        default=None,
        converter=model_card_export_job_status_or_none,
        metadata=wire("Status"),
    )
    """The completion status of the model card export job.

    - `InProgress`: The model card export job is in progress.
    - `Completed`: The model card export job is complete.
    - `Failed`: The model card export job failed. To see the reason for the
      failure, see the `FailureReason` field in the response to a
      `DescribeModelCardExportJob` call.
    """

    model_card_name: str | None = field(default=None, metadata=wire("ModelCardName"))
    """The name or Amazon Resource Name (ARN) of the model card that the model export
    job exports.
    """

    model_card_version: int | None = field(
        default=None, metadata=wire("ModelCardVersion")
    )
    """The version of the model card that the model export job exports."""

    output_config: ModelCardExportOutputConfig | None = field(
        default=None, metadata=wire("OutputConfig")
    )
    """The export output details for the model card."""

    created_at: datetime | None = field(default=None, metadata=wire("CreatedAt"))
    """The date and time that the model export job was created."""

    last_modified_at: datetime | None = field(
        default=None, metadata=wire("LastModifiedAt")
    )
    """The date and time that the model export job was last modified."""

    failure_reason: str | None = field(default=None, metadata=wire("FailureReason"))
    """The failure reason if the model export job fails."""

    export_artifacts: ModelCardExportArtifacts | None = field(
        default=None, metadata=wire("ExportArtifacts")
    )
    """The exported model card artifacts."""


@frozen(kw_only=True)
class DescribeModelCardExportJobRequest(Request[DescribeModelCardExportJobResponse]):
    """Describes an Amazon SageMaker Model Card export job."""

    __operation__: ClassVar = "DescribeModelCardExportJob"
    __response__: ClassVar = DescribeModelCardExportJobResponse

    model_card_export_job_arn: str = field(metadata=wire("ModelCardExportJobArn"))
    """The Amazon Resource Name (ARN) of the model card export job to describe."""
