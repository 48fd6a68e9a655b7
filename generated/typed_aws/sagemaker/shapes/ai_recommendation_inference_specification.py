"""AIRecommendationInferenceSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AIRecommendationInferenceFramework(OpenEnum):
    LMI = "LMI"
    VLLM = "VLLM"


AIRecommendationInferenceFrameworkLike: TypeAlias = (
    AIRecommendationInferenceFramework | Literal["LMI", "VLLM"]
)


def ai_recommendation_inference_framework_or_none(
    value: AIRecommendationInferenceFrameworkLike | None, /
) -> AIRecommendationInferenceFramework | None:
    return (
        None if value is None else converted(AIRecommendationInferenceFramework, value)
    )


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationInferenceSpecification(Structure):
    """The inference framework for an AI recommendation job."""

    framework: AIRecommendationInferenceFramework | None = field(
        default=None, converter=ai_recommendation_inference_framework_or_none
    )
