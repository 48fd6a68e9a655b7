"""StopInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted, each_value
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_variant_config import ModelVariantConfig


class InferenceExperimentStopDesiredState(OpenEnum):
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


InferenceExperimentStopDesiredStateLike: TypeAlias = (
    InferenceExperimentStopDesiredState | Literal["Completed", "Cancelled"]
)


def inference_experiment_stop_desired_state_or_none(
    value: InferenceExperimentStopDesiredStateLike | None, /
) -> InferenceExperimentStopDesiredState | None:
    return (
        None if value is None else converted(InferenceExperimentStopDesiredState, value)
    )


class ModelVariantAction(OpenEnum):
    RETAIN = "Retain"
    REMOVE = "Remove"
    PROMOTE = "Promote"


ModelVariantActionLike: TypeAlias = (
    ModelVariantAction | Literal["Retain", "Remove", "Promote"]
)


def as_model_variant_action_map(
    value: Mapping[str, ModelVariantActionLike], /
) -> Mapping[str, ModelVariantAction]:
    return each_value(ModelVariantAction, value)


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentResponse(Response):
    """The response of `StopInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentRequest(Request[StopInferenceExperimentResponse]):
    """Stops an inference experiment."""

    __operation__: ClassVar = "StopInferenceExperiment"
    __response__: ClassVar = StopInferenceExperimentResponse

    name: str
    model_variant_actions: Mapping[str, ModelVariantAction] = field(
        converter=as_model_variant_action_map
    )
    desired_model_variants: Sequence[ModelVariantConfig] | None = None
    desired_state: InferenceExperimentStopDesiredState | None = field(
        default=None, converter=inference_experiment_stop_desired_state_or_none
    )
    reason: str | None = None
