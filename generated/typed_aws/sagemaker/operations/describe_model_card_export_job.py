"""DescribeModelCardExportJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.model_card_export_job_status import ModelCardExportJobStatus

if TYPE_CHECKING:
    from ..shapes.model_card_export_output_config import ModelCardExportOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardExportArtifacts(Structure):
    """The artifacts of the model card export job."""

    s3_export_artifacts: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobResponse(Response):
    """The response of `DescribeModelCardExportJob`, with
    `model_card_export_job_name`, `model_card_export_job_arn`, `status`,
    `model_card_name`, `model_card_version`, `output_config`, `created_at`,
    `last_modified_at` and others.
    """

    model_card_export_job_name: str = ABSENT
    model_card_export_job_arn: str = ABSENT
    status: ModelCardExportJobStatus = field(
        default=ABSENT, converter=as_enum(ModelCardExportJobStatus)
    )
    model_card_name: str = ABSENT
    model_card_version: int = ABSENT
    output_config: ModelCardExportOutputConfig = ABSENT
    created_at: datetime = ABSENT
    last_modified_at: datetime = ABSENT
    failure_reason: str | None = None
    export_artifacts: ModelCardExportArtifacts | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardExportJobRequest(
    StatusOrGoneRequest[DescribeModelCardExportJobResponse]
):
    """Describes an Amazon SageMaker Model Card export job."""

    __operation__: ClassVar = "DescribeModelCardExportJob"
    __response__: ClassVar = DescribeModelCardExportJobResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "ModelCardExportJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress",),
        "ended": ("Completed",),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    model_card_export_job_arn: str
