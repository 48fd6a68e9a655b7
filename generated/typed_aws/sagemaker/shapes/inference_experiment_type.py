"""InferenceExperimentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class InferenceExperimentType(OpenEnum):
    SHADOW_MODE = "ShadowMode"


InferenceExperimentTypeLike: TypeAlias = InferenceExperimentType | Literal["ShadowMode"]


def as_inference_experiment_type(
    value: InferenceExperimentTypeLike, /
) -> InferenceExperimentType:
    return converted(InferenceExperimentType, value)


def inference_experiment_type_or_none(
    value: InferenceExperimentTypeLike | None, /
) -> InferenceExperimentType | None:
    return None if value is None else converted(InferenceExperimentType, value)
