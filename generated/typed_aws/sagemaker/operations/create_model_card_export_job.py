"""CreateModelCardExportJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_card_export_output_config import ModelCardExportOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardExportJobResponse(Response):
    """The response of `CreateModelCardExportJob`, with `model_card_export_job_arn`."""

    model_card_export_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardExportJobRequest(Request[CreateModelCardExportJobResponse]):
    """Creates an Amazon SageMaker Model Card export job."""

    __operation__: ClassVar = "CreateModelCardExportJob"
    __response__: ClassVar = CreateModelCardExportJobResponse

    model_card_name: str
    model_card_version: int | None = None
    model_card_export_job_name: str
    output_config: ModelCardExportOutputConfig
