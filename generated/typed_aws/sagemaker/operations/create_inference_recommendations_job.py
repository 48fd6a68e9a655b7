"""CreateInferenceRecommendationsJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.recommendation_job_type import RecommendationJobType

if TYPE_CHECKING:
    from ..shapes.recommendation_job_input_config import RecommendationJobInputConfig
    from ..shapes.recommendation_job_stopping_conditions import (
        RecommendationJobStoppingConditions,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobCompiledOutputConfig(Structure):
    """Provides information about the output configuration for the compiled model."""

    s3_output_uri: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobOutputConfig(Structure):
    """Provides information about the output configuration for the compiled model."""

    kms_key_id: str | None = None
    compiled_output_config: RecommendationJobCompiledOutputConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRecommendationsJobResponse(Response):
    """The response of `CreateInferenceRecommendationsJob`, with `job_arn`."""

    job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRecommendationsJobRequest(
    Request[CreateInferenceRecommendationsJobResponse]
):
    """Starts a recommendation job. You can create either an instance recommendation
    or load test job.
    """

    __operation__: ClassVar = "CreateInferenceRecommendationsJob"
    __response__: ClassVar = CreateInferenceRecommendationsJobResponse

    job_name: str
    job_type: RecommendationJobType = field(converter=as_enum(RecommendationJobType))
    role_arn: str
    input_config: RecommendationJobInputConfig
    job_description: str | None = None
    stopping_conditions: RecommendationJobStoppingConditions | None = None
    output_config: RecommendationJobOutputConfig | None = None
    tags: Sequence[Tag] | None = None
