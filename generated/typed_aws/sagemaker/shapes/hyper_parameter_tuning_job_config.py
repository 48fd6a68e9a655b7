"""HyperParameterTuningJobConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.hyper_parameter_tuning_job_strategy_type import (
    as_hyper_parameter_tuning_job_strategy_type,
)

if TYPE_CHECKING:
    from ..shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from ..shapes.hyper_parameter_tuning_job_strategy_type import (
        HyperParameterTuningJobStrategyType,
    )
    from ..shapes.parameter_ranges import ParameterRanges
    from ..shapes.resource_limits import ResourceLimits


class CompleteOnConvergence(OpenEnum):
    DISABLED = "Disabled"
    ENABLED = "Enabled"


CompleteOnConvergenceLike: TypeAlias = (
    CompleteOnConvergence | Literal["Disabled", "Enabled"]
)


def complete_on_convergence_or_none(
    value: CompleteOnConvergenceLike | None, /
) -> CompleteOnConvergence | None:
    return None if value is None else converted(CompleteOnConvergence, value)


class TrainingJobEarlyStoppingType(OpenEnum):
    OFF = "Off"
    AUTO = "Auto"


TrainingJobEarlyStoppingTypeLike: TypeAlias = (
    TrainingJobEarlyStoppingType | Literal["Off", "Auto"]
)


def training_job_early_stopping_type_or_none(
    value: TrainingJobEarlyStoppingTypeLike | None, /
) -> TrainingJobEarlyStoppingType | None:
    return None if value is None else converted(TrainingJobEarlyStoppingType, value)


@frozen(kw_only=True, repr=False, eq=False)
class BestObjectiveNotImproving(Structure):
    """A structure that keeps track of which training jobs launched by your
    hyperparameter tuning job are not improving model performance as evaluated
    against an objective function.
    """

    max_number_of_training_jobs_not_improving: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ConvergenceDetected(Structure):
    """A flag to indicating that automatic model tuning (AMT) has detected model
    convergence, defined as a lack of significant improvement (1% or less) against
    an objective metric.
    """

    complete_on_convergence: CompleteOnConvergence | None = field(
        default=None, converter=complete_on_convergence_or_none
    )


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobConfig(Structure):
    """Configures a hyperparameter tuning job."""

    strategy: HyperParameterTuningJobStrategyType = field(
        converter=as_hyper_parameter_tuning_job_strategy_type
    )
    strategy_config: HyperParameterTuningJobStrategyConfig | None = None
    hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective | None = None
    resource_limits: ResourceLimits
    parameter_ranges: ParameterRanges | None = None
    training_job_early_stopping_type: TrainingJobEarlyStoppingType | None = field(
        default=None, converter=training_job_early_stopping_type_or_none
    )
    tuning_job_completion_criteria: TuningJobCompletionCriteria | None = None
    random_seed: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobStrategyConfig(Structure):
    """The configuration for a training job launched by a hyperparameter tuning job.
    Choose `Bayesian` for Bayesian optimization, and `Random` for random search
    optimization. For more advanced use cases, use `Hyperband`, which evaluates
    objective metrics for training jobs after every epoch. For more information
    about strategies, see [How Hyperparameter Tuning
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-how-it-works.html).
    """

    hyperband_strategy_config: HyperbandStrategyConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class HyperbandStrategyConfig(Structure):
    """The configuration for `Hyperband`, a multi-fidelity based hyperparameter
    tuning strategy. `Hyperband` uses the final and intermediate results of a
    training job to dynamically allocate resources to utilized hyperparameter
    configurations while automatically stopping under-performing configurations.
    This parameter should be provided only if `Hyperband` is selected as the
    `StrategyConfig` under the `HyperParameterTuningJobConfig` API.
    """

    min_resource: int | None = None
    max_resource: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TuningJobCompletionCriteria(Structure):
    """The job completion criteria."""

    target_objective_metric_value: float | None = None
    best_objective_not_improving: BestObjectiveNotImproving | None = None
    convergence_detected: ConvergenceDetected | None = None
