"""HyperParameterTuningJobConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.hyper_parameter_tuning_job_strategy_type import (
    HyperParameterTuningJobStrategyType,
)

if TYPE_CHECKING:
    from ..shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from ..shapes.parameter_ranges import ParameterRanges
    from ..shapes.resource_limits import ResourceLimits


class CompleteOnConvergence(OpenEnum):
    DISABLED = "Disabled"
    ENABLED = "Enabled"


CompleteOnConvergenceLike: TypeAlias = (
    CompleteOnConvergence | Literal["Disabled", "Enabled"]
)


class TrainingJobEarlyStoppingType(OpenEnum):
    OFF = "Off"
    AUTO = "Auto"


TrainingJobEarlyStoppingTypeLike: TypeAlias = (
    TrainingJobEarlyStoppingType | Literal["Off", "Auto"]
)


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
        default=None, converter=or_none(CompleteOnConvergence)
    )


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobConfig(Structure):
    """Configures a hyperparameter tuning job."""

    strategy: HyperParameterTuningJobStrategyType = field(
        converter=as_enum(HyperParameterTuningJobStrategyType)
    )
    strategy_config: HyperParameterTuningJobStrategyConfig | None = None
    hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective | None = None
    resource_limits: ResourceLimits
    parameter_ranges: ParameterRanges | None = None
    training_job_early_stopping_type: TrainingJobEarlyStoppingType | None = field(
        default=None, converter=or_none(TrainingJobEarlyStoppingType)
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
