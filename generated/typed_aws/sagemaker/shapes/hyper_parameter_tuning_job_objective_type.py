"""HyperParameterTuningJobObjectiveType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class HyperParameterTuningJobObjectiveType(OpenEnum):
    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"


HyperParameterTuningJobObjectiveTypeLike: TypeAlias = (
    HyperParameterTuningJobObjectiveType | Literal["Maximize", "Minimize"]
)


def as_hyper_parameter_tuning_job_objective_type(
    value: HyperParameterTuningJobObjectiveTypeLike, /
) -> HyperParameterTuningJobObjectiveType:
    return converted(HyperParameterTuningJobObjectiveType, value)


def hyper_parameter_tuning_job_objective_type_or_none(
    value: HyperParameterTuningJobObjectiveTypeLike | None, /
) -> HyperParameterTuningJobObjectiveType | None:
    return (
        None
        if value is None
        else converted(HyperParameterTuningJobObjectiveType, value)
    )
