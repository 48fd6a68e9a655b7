"""AlgorithmSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure
from ..shapes.training_input_mode import TrainingInputMode

if TYPE_CHECKING:
    from ..shapes.metric_definition import MetricDefinition


class TrainingRepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"


TrainingRepositoryAccessModeLike: TypeAlias = (
    TrainingRepositoryAccessMode | Literal["Platform", "Vpc"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmSpecification(Structure):
    """Specifies the training algorithm to use in a
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    request.

    **Important:** SageMaker uses its own SageMaker account credentials to pull
    and access built-in algorithms so built-in algorithms are universally
    accessible across all Amazon Web Services accounts. As a result, built-in
    algorithms have standard, unrestricted access. You cannot restrict built-in
    algorithms using IAM roles. Use custom algorithms if you require specific
    access controls.

    For more information about algorithms provided by SageMaker, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html). For
    information about using your own algorithms, see [Using Your Own Algorithms
    with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    """

    training_image: str | None = None
    algorithm_name: str | None = None
    training_input_mode: TrainingInputMode = field(converter=as_enum(TrainingInputMode))
    metric_definitions: Sequence[MetricDefinition] = ABSENT
    enable_sage_maker_metrics_time_series: bool | None = None
    container_entrypoint: Sequence[str] = ABSENT
    container_arguments: Sequence[str] = ABSENT
    training_image_config: TrainingImageConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingImageConfig(Structure):
    """The configuration to use an image from a private Docker registry for a
    training job.
    """

    training_repository_access_mode: TrainingRepositoryAccessMode = field(
        converter=as_enum(TrainingRepositoryAccessMode)
    )
    training_repository_auth_config: TrainingRepositoryAuthConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingRepositoryAuthConfig(Structure):
    """An object containing authentication information for a private Docker registry."""

    training_repository_credentials_provider_arn: str
