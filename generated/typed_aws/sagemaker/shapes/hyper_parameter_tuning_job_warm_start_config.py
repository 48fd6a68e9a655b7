"""HyperParameterTuningJobWarmStartConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class HyperParameterTuningJobWarmStartType(OpenEnum):
    IDENTICAL_DATA_AND_ALGORITHM = "IdenticalDataAndAlgorithm"
    TRANSFER_LEARNING = "TransferLearning"


HyperParameterTuningJobWarmStartTypeLike: TypeAlias = (
    HyperParameterTuningJobWarmStartType
    | Literal["IdenticalDataAndAlgorithm", "TransferLearning"]
)


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobWarmStartConfig(Structure):
    """Specifies the configuration for a hyperparameter tuning job that uses one or
    more previous hyperparameter tuning jobs as a starting point. The results of
    previous tuning jobs are used to inform which combinations of hyperparameters
    to search over in the new tuning job.

    All training jobs launched by the new hyperparameter tuning job are evaluated
    by using the objective metric, and the training job that performs the best is
    compared to the best training jobs from the parent tuning jobs. From these,
    the training job that performs the best as measured by the objective metric is
    returned as the overall best training job.

    **Note:** All training jobs launched by parent hyperparameter tuning jobs and
    the new hyperparameter tuning jobs count against the limit of training jobs
    for the tuning job.
    """

    parent_hyper_parameter_tuning_jobs: Sequence[ParentHyperParameterTuningJob]
    warm_start_type: HyperParameterTuningJobWarmStartType = field(
        converter=as_enum(HyperParameterTuningJobWarmStartType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ParentHyperParameterTuningJob(Structure):
    """A previously completed or stopped hyperparameter tuning job to be used as a
    starting point for a new hyperparameter tuning job.
    """

    hyper_parameter_tuning_job_name: str | None = None
