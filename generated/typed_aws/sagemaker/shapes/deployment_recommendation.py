"""DeploymentRecommendation of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


class RecommendationStatus(OpenEnum):
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_APPLICABLE = "NOT_APPLICABLE"


RecommendationStatusLike: TypeAlias = (
    RecommendationStatus
    | Literal["IN_PROGRESS", "COMPLETED", "FAILED", "NOT_APPLICABLE"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentRecommendation(Structure):
    """A set of recommended deployment configurations for the model. To get more
    advanced recommendations, see
    [CreateInferenceRecommendationsJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html)
    to create an inference recommendation job.
    """

    recommendation_status: RecommendationStatus = field(
        default=ABSENT, converter=as_enum(RecommendationStatus)
    )
    real_time_inference_recommendations: Sequence[RealTimeInferenceRecommendation] = (
        ABSENT
    )


@frozen(kw_only=True, repr=False, eq=False)
class RealTimeInferenceRecommendation(Structure):
    """The recommended configuration to use for Real-Time Inference."""

    recommendation_id: str = ABSENT
    instance_type: ProductionVariantInstanceType = field(
        default=ABSENT, converter=as_enum(ProductionVariantInstanceType)
    )
    environment: Mapping[str, str] = ABSENT
