"""HyperParameterTuningJobObjective of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.hyper_parameter_tuning_job_objective_type import (
    HyperParameterTuningJobObjectiveType,
)


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobObjective(Structure):
    """Defines the objective metric for a hyperparameter tuning job. Hyperparameter
    tuning uses the value of this metric to evaluate the training jobs it
    launches, and returns the training job that results in either the highest or
    lowest value for this metric, depending on the value you specify for the
    `Type` parameter. If you want to define a custom objective metric, see [Define
    metrics and environment
    variables](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-metrics-variables.html).
    """

    type: HyperParameterTuningJobObjectiveType = field(
        converter=as_enum(HyperParameterTuningJobObjectiveType)
    )
    metric_name: str
