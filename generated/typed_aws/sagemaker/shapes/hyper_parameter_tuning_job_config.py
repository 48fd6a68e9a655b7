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
    CompleteOnConvergence
    | Literal[
        "Disabled",
        "Enabled",
    ]
)


def complete_on_convergence_or_none(
    value: CompleteOnConvergenceLike | None, /
) -> CompleteOnConvergence | None:
    return None if value is None else converted(CompleteOnConvergence, value)


class TrainingJobEarlyStoppingType(OpenEnum):
    OFF = "Off"
    AUTO = "Auto"


TrainingJobEarlyStoppingTypeLike: TypeAlias = (
    TrainingJobEarlyStoppingType
    | Literal[
        "Off",
        "Auto",
    ]
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
    """The number of training jobs that have failed to improve model performance by
    1% or greater over prior training jobs as evaluated against an objective
    function.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ConvergenceDetected(Structure):
    """A flag to indicating that automatic model tuning (AMT) has detected model
    convergence, defined as a lack of significant improvement (1% or less) against
    an objective metric.
    """

    complete_on_convergence: CompleteOnConvergence | None = field(
        default=None, converter=complete_on_convergence_or_none
    )
    """A flag to stop a tuning job once AMT has detected that the job has converged."""


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobConfig(Structure):
    """Configures a hyperparameter tuning job."""

    strategy: HyperParameterTuningJobStrategyType = field(
        converter=as_hyper_parameter_tuning_job_strategy_type
    )
    """Specifies how hyperparameter tuning chooses the combinations of hyperparameter
    values to use for the training job it launches. For information about search
    strategies, see [How Hyperparameter Tuning
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-how-it-works.html).
    """

    strategy_config: HyperParameterTuningJobStrategyConfig | None = None
    """The configuration for the `Hyperband` optimization strategy. This parameter
    should be provided only if `Hyperband` is selected as the strategy for
    `HyperParameterTuningJobConfig`.
    """

    hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective | None = None
    """The
    [HyperParameterTuningJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobObjective.html)
    specifies the objective metric used to evaluate the performance of training
    jobs launched by this tuning job.
    """

    resource_limits: ResourceLimits
    """The
    [ResourceLimits](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceLimits.html)
    object that specifies the maximum number of training and parallel training
    jobs that can be used for this hyperparameter tuning job.
    """

    parameter_ranges: ParameterRanges | None = None
    """The
    [ParameterRanges](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ParameterRanges.html)
    object that specifies the ranges of hyperparameters that this tuning job
    searches over to find the optimal configuration for the highest model
    performance against your chosen objective metric.
    """

    training_job_early_stopping_type: TrainingJobEarlyStoppingType | None = field(
        default=None, converter=training_job_early_stopping_type_or_none
    )
    """Specifies whether to use early stopping for training jobs launched by the
    hyperparameter tuning job. Because the `Hyperband` strategy has its own
    advanced internal early stopping mechanism, `TrainingJobEarlyStoppingType`
    must be `OFF` to use `Hyperband`. This parameter can take on one of the
    following values (the default value is `OFF`):

    - **OFF:** Training jobs launched by the hyperparameter tuning job do not use
      early stopping.
    - **AUTO:** SageMaker stops training jobs launched by the hyperparameter
      tuning job when they are unlikely to perform better than previously
      completed training jobs. For more information, see [Stop Training Jobs
      Early](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-early-stopping.html).
    """

    tuning_job_completion_criteria: TuningJobCompletionCriteria | None = None
    """The tuning job's completion criteria."""

    random_seed: int | None = None
    """A value used to initialize a pseudo-random number generator. Setting a random
    seed and using the same seed later for the same tuning job will allow
    hyperparameter optimization to find more a consistent hyperparameter
    configuration between the two runs.
    """


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
    """The configuration for the object that specifies the `Hyperband` strategy. This
    parameter is only supported for the `Hyperband` selection for `Strategy`
    within the `HyperParameterTuningJobConfig` API.
    """


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
    """The minimum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. If the value for
    `MinResource` has not been reached, the training job is not stopped by
    `Hyperband`.
    """

    max_resource: int | None = None
    """The maximum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. Once a job reaches the
    `MaxResource` value, it is stopped. If a value for `MaxResource` is not
    provided, and `Hyperband` is selected as the hyperparameter tuning strategy,
    `HyperbandTraining` attempts to infer `MaxResource` from the following keys
    (if present) in
    [StaticsHyperParameters](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html#sagemaker-Type-HyperParameterTrainingJobDefinition-StaticHyperParameters):

    - `epochs`
    - `numepochs`
    - `n-epochs`
    - `n_epochs`
    - `num_epochs`

    If `HyperbandStrategyConfig` is unable to infer a value for `MaxResource`, it
    generates a validation error. The maximum value is 20,000 epochs. All metrics
    that correspond to an objective metric are used to derive [early stopping
    decisions](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-early-stopping.html).
    For
    [distributed](https://docs.aws.amazon.com/sagemaker/latest/dg/distributed-training.html)
    training jobs, ensure that duplicate metrics are not printed in the logs
    across the individual nodes in a training job. If multiple nodes are
    publishing duplicate or incorrect metrics, training jobs may make an incorrect
    stopping decision and stop the job prematurely.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TuningJobCompletionCriteria(Structure):
    """The job completion criteria."""

    target_objective_metric_value: float | None = None
    """The value of the objective metric."""

    best_objective_not_improving: BestObjectiveNotImproving | None = None
    """A flag to stop your hyperparameter tuning job if model performance fails to
    improve as evaluated against an objective function.
    """

    convergence_detected: ConvergenceDetected | None = None
    """A flag to top your hyperparameter tuning job if automatic model tuning (AMT)
    has detected that your model has converged as evaluated against your objective
    function.
    """
