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
    InferenceExperimentStopDesiredState
    | Literal[
        "Completed",
        "Cancelled",
    ]
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
    ModelVariantAction
    | Literal[
        "Retain",
        "Remove",
        "Promote",
    ]
)


def as_model_variant_action_map(
    value: Mapping[str, ModelVariantActionLike], /
) -> Mapping[str, ModelVariantAction]:
    return each_value(ModelVariantAction, value)


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentResponse(Response):
    """The response of `StopInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str | None = None
    """The ARN of the stopped inference experiment."""


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentRequest(Request[StopInferenceExperimentResponse]):
    """Stops an inference experiment."""

    __operation__: ClassVar = "StopInferenceExperiment"
    __response__: ClassVar = StopInferenceExperimentResponse

    name: str
    """The name of the inference experiment to stop."""

    model_variant_actions: Mapping[str, ModelVariantAction] = field(
        converter=as_model_variant_action_map
    )
    """Array of key-value pairs, with names of variants mapped to actions. The
    possible actions are the following:

    - `Promote` - Promote the shadow variant to a production variant
    - `Remove` - Delete the variant
    - `Retain` - Keep the variant as it is
    """

    desired_model_variants: Sequence[ModelVariantConfig] | None = None
    """An array of `ModelVariantConfig` objects. There is one for each variant that
    you want to deploy after the inference experiment stops. Each
    `ModelVariantConfig` describes the infrastructure configuration for deploying
    the corresponding variant.
    """

    desired_state: InferenceExperimentStopDesiredState | None = field(
        default=None, converter=inference_experiment_stop_desired_state_or_none
    )
    """The desired state of the experiment after stopping. The possible states are
    the following:

    - `Completed`: The experiment completed successfully
    - `Cancelled`: The experiment was canceled
    """

    reason: str | None = None
    """The reason for stopping the experiment."""
