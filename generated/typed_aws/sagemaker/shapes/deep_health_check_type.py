"""DeepHealthCheckType of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, each


class DeepHealthCheckType(OpenEnum):
    INSTANCE_STRESS = "InstanceStress"
    INSTANCE_CONNECTIVITY = "InstanceConnectivity"
    MULTI_NODE_TRAINING_VALIDATION = "MultiNodeTrainingValidation"


DeepHealthCheckTypeLike: TypeAlias = (
    DeepHealthCheckType
    | Literal["InstanceStress", "InstanceConnectivity", "MultiNodeTrainingValidation"]
)


def as_deep_health_check_type_list(
    value: Sequence[DeepHealthCheckTypeLike], /
) -> Sequence[DeepHealthCheckType]:
    return each(DeepHealthCheckType, value)


def deep_health_check_type_list_or_none(
    value: Sequence[DeepHealthCheckTypeLike] | None, /
) -> Sequence[DeepHealthCheckType] | None:
    return None if value is None else each(DeepHealthCheckType, value)
