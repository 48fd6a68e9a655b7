"""DeepHealthCheckType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class DeepHealthCheckType(OpenEnum):
    INSTANCE_STRESS = "InstanceStress"
    INSTANCE_CONNECTIVITY = "InstanceConnectivity"
    MULTI_NODE_TRAINING_VALIDATION = "MultiNodeTrainingValidation"


DeepHealthCheckTypeLike: TypeAlias = (
    DeepHealthCheckType
    | Literal["InstanceStress", "InstanceConnectivity", "MultiNodeTrainingValidation"]
)
