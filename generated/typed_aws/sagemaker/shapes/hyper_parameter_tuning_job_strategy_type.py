"""HyperParameterTuningJobStrategyType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def as_hyper_parameter_tuning_job_strategy_type(
    value: HyperParameterTuningJobStrategyTypeLike, /
) -> HyperParameterTuningJobStrategyType:
    return converted(HyperParameterTuningJobStrategyType, value)


def hyper_parameter_tuning_job_strategy_type_or_none(
    value: HyperParameterTuningJobStrategyTypeLike | None, /
) -> HyperParameterTuningJobStrategyType | None:
    return (
        None if value is None else converted(HyperParameterTuningJobStrategyType, value)
    )
