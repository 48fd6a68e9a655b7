"""HyperParameterTuningJobStrategyType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HyperParameterTuningJobStrategyType(OpenEnum):
    """The strategy hyperparameter tuning uses to find the best combination of
    hyperparameters for your model.
    """

    BAYESIAN = "Bayesian"
    RANDOM = "Random"
    HYPERBAND = "Hyperband"
    GRID = "Grid"


HyperParameterTuningJobStrategyTypeLike: TypeAlias = (
    HyperParameterTuningJobStrategyType
    | Literal["Bayesian", "Random", "Hyperband", "Grid"]
)
