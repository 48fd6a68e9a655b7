"""StopInferenceExperiment of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, map_of, or_none
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.model_variant_config import ModelVariantConfig


class InferenceExperimentStopDesiredState(OpenEnum):
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


InferenceExperimentStopDesiredStateLike: TypeAlias = (
    InferenceExperimentStopDesiredState | Literal["Completed", "Cancelled"]
)


class ModelVariantAction(OpenEnum):
    RETAIN = "Retain"
    REMOVE = "Remove"
    PROMOTE = "Promote"


ModelVariantActionLike: TypeAlias = (
    ModelVariantAction | Literal["Retain", "Remove", "Promote"]
)


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentResponse(Response):
    """The response of `StopInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceExperimentRequest(Request[StopInferenceExperimentResponse]):
    """Stops an inference experiment."""

    __operation__: ClassVar = "StopInferenceExperiment"
    __response__: ClassVar = StopInferenceExperimentResponse

    name: str
    model_variant_actions: Mapping[str, ModelVariantAction] = field(
        converter=map_of(ModelVariantAction)
    )
    desired_model_variants: Sequence[ModelVariantConfig] | None = None
    desired_state: InferenceExperimentStopDesiredState | None = field(
        default=None, converter=or_none(InferenceExperimentStopDesiredState)
    )
    reason: str | None = None
