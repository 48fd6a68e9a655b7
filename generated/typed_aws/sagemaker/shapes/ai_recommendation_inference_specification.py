"""AIRecommendationInferenceSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class AIRecommendationInferenceFramework(OpenEnum):
    LMI = "LMI"
    VLLM = "VLLM"


AIRecommendationInferenceFrameworkLike: TypeAlias = (
    AIRecommendationInferenceFramework | Literal["LMI", "VLLM"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationInferenceSpecification(Structure):
    """The inference framework for an AI recommendation job."""

    framework: AIRecommendationInferenceFramework | None = field(
        default=None, converter=or_none(AIRecommendationInferenceFramework)
    )
