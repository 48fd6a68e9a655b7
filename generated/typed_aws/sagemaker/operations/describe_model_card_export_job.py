"""DescribeModelCardExportJob of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.model_card_export_job_status import model_card_export_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.model_card_export_job_status import ModelCardExportJobStatus
    from ..shapes.model_card_export_output_config import ModelCardExportOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardExportArtifacts(Structure):
    """The artifacts of the model card export job."""

    s3_export_artifacts: str | None = None
    """The Amazon S3 URI of the exported model artifacts."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobResponse(Response):
    """The response of `DescribeModelCardExportJob`, with
    `model_card_export_job_name`, `model_card_export_job_arn`, `status`,
    `model_card_name`, `model_card_version`, `output_config`, `created_at`,
    `last_modified_at` and others.
    """

    model_card_export_job_name: str | None = None
    """The name of the model card export job to describe."""

    model_card_export_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model card export job."""

    status: ModelCardExportJobStatus | None = field(
        default=None, converter=model_card_export_job_status_or_none
    )
    """The completion status of the model card export job.

    - `InProgress`: The model card export job is in progress.
    - `Completed`: The model card export job is complete.
    - `Failed`: The model card export job failed. To see the reason for the
      failure, see the `FailureReason` field in the response to a
      `DescribeModelCardExportJob` call.
    """

    model_card_name: str | None = None
    """The name or Amazon Resource Name (ARN) of the model card that the model export
    job exports.
    """

    model_card_version: int | None = None
    """The version of the model card that the model export job exports."""

    output_config: ModelCardExportOutputConfig | None = None
    """The export output details for the model card."""

    created_at: datetime | None = None
    """The date and time that the model export job was created."""

    last_modified_at: datetime | None = None
    """The date and time that the model export job was last modified."""

    failure_reason: str | None = None
    """The failure reason if the model export job fails."""

    export_artifacts: ModelCardExportArtifacts | None = None
    """The exported model card artifacts."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobRequest(Request[DescribeModelCardExportJobResponse]):
    """Describes an Amazon SageMaker Model Card export job."""

    __operation__: ClassVar = "DescribeModelCardExportJob"
    __response__: ClassVar = DescribeModelCardExportJobResponse

    model_card_export_job_arn: str
    """The Amazon Resource Name (ARN) of the model card export job to describe."""
