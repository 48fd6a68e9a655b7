"""CreateProcessingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.app_specification import AppSpecification
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.network_config import NetworkConfig
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateProcessingJobResponse(Response):
    """The response of `CreateProcessingJob`, with `processing_job_arn`."""

    processing_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateProcessingJobRequest(Request[CreateProcessingJobResponse]):
    """Creates a processing job."""

    __operation__: ClassVar = "CreateProcessingJob"
    __response__: ClassVar = CreateProcessingJobResponse

    processing_inputs: Sequence[ProcessingInput] | None = None
    processing_output_config: ProcessingOutputConfig | None = None
    processing_job_name: str
    processing_resources: ProcessingResources
    stopping_condition: ProcessingStoppingCondition | None = None
    app_specification: AppSpecification
    environment: Mapping[str, str] | None = None
    network_config: NetworkConfig | None = None
    role_arn: str
    tags: Sequence[Tag] | None = None
    experiment_config: ExperimentConfig | None = None
