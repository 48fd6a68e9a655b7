"""DescribeModelCardExportJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.model_card_export_job_status import ModelCardExportJobStatus

if TYPE_CHECKING:
    from ..shapes.model_card_export_output_config import ModelCardExportOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardExportArtifacts(Structure):
    """The artifacts of the model card export job."""

    s3_export_artifacts: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobResponse(Response):
    """The response of `DescribeModelCardExportJob`, with
    `model_card_export_job_name`, `model_card_export_job_arn`, `status`,
    `model_card_name`, `model_card_version`, `output_config`, `created_at`,
    `last_modified_at` and others.
    """

    model_card_export_job_name: str | None = None
    model_card_export_job_arn: str | None = None
    status: ModelCardExportJobStatus | None = field(
        default=None, converter=or_none(ModelCardExportJobStatus)
    )
    model_card_name: str | None = None
    model_card_version: int | None = None
    output_config: ModelCardExportOutputConfig | None = None
    created_at: datetime | None = None
    last_modified_at: datetime | None = None
    failure_reason: str | None = None
    export_artifacts: ModelCardExportArtifacts | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobRequest(Request[DescribeModelCardExportJobResponse]):
    """Describes an Amazon SageMaker Model Card export job."""

    __operation__: ClassVar = "DescribeModelCardExportJob"
    __response__: ClassVar = DescribeModelCardExportJobResponse

    model_card_export_job_arn: str
