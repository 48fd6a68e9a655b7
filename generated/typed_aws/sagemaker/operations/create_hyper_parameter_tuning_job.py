"""CreateHyperParameterTuningJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.autotune import Autotune
    from ..shapes.hyper_parameter_training_job_definition import (
        HyperParameterTrainingJobDefinition,
    )
    from ..shapes.hyper_parameter_tuning_job_config import HyperParameterTuningJobConfig
    from ..shapes.hyper_parameter_tuning_job_warm_start_config import (
        HyperParameterTuningJobWarmStartConfig,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateHyperParameterTuningJobResponse(Response):
    """The response of `CreateHyperParameterTuningJob`, with
    `hyper_parameter_tuning_job_arn`.
    """

    hyper_parameter_tuning_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateHyperParameterTuningJobRequest(
    Request[CreateHyperParameterTuningJobResponse]
):
    """Starts a hyperparameter tuning job. A hyperparameter tuning job finds the best
    version of a model by running many training jobs on your dataset using the
    algorithm you choose and values for hyperparameters within ranges that you
    specify. It then chooses the hyperparameter values that result in a model that
    performs the best, as measured by an objective metric that you choose.

    A hyperparameter tuning job automatically creates Amazon SageMaker
    experiments, trials, and trial components for each training job that it runs.
    You can view these entities in Amazon SageMaker Studio. For more information,
    see [View Experiments, Trials, and Trial
    Components](https://docs.aws.amazon.com/sagemaker/latest/dg/experiments-view-compare.html#experiments-view).

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any hyperparameter fields. As part
    of the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by any security-sensitive information included in the request hyperparameter
    variable or plain text fields..
    """

    __operation__: ClassVar = "CreateHyperParameterTuningJob"
    __response__: ClassVar = CreateHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    training_job_definition: HyperParameterTrainingJobDefinition | None = None
    training_job_definitions: Sequence[HyperParameterTrainingJobDefinition] | None = (
        None
    )
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None
    tags: Sequence[Tag] | None = None
    autotune: Autotune | None = None
