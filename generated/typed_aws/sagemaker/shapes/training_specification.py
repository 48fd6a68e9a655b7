"""TrainingSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.compression_type import compression_type_list_or_none
from ..shapes.training_input_mode import as_training_input_mode_list
from ..shapes.training_instance_type import as_training_instance_type_list

if TYPE_CHECKING:
    from ..shapes.additional_s3_data_source import AdditionalS3DataSource
    from ..shapes.compression_type import CompressionType
    from ..shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from ..shapes.metric_definition import MetricDefinition
    from ..shapes.training_input_mode import TrainingInputMode
    from ..shapes.training_instance_type import TrainingInstanceType


class ParameterType(OpenEnum):
    INTEGER = "Integer"
    CONTINUOUS = "Continuous"
    CATEGORICAL = "Categorical"
    FREE_TEXT = "FreeText"


ParameterTypeLike: TypeAlias = (
    ParameterType
    | Literal[
        "Integer",
        "Continuous",
        "Categorical",
        "FreeText",
    ]
)


def as_parameter_type(value: ParameterTypeLike, /) -> ParameterType:
    return converted(ParameterType, value)


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameterRangeSpecification(Structure):
    """Defines the possible values for a categorical hyperparameter."""

    values: Sequence[str]
    """The allowed categories for the hyperparameter."""


@frozen(kw_only=True, repr=False, eq=False)
class ChannelSpecification(Structure):
    """Defines a named input source, called a channel, to be used by an algorithm."""

    name: str
    """The name of the channel."""

    description: str | None = None
    """A brief description of the channel."""

    is_required: bool | None = None
    """Indicates whether the channel is required by the algorithm."""

    supported_content_types: Sequence[str]
    """The supported MIME types for the data."""

    supported_compression_types: Sequence[CompressionType] | None = field(
        default=None, converter=compression_type_list_or_none
    )
    """The allowed compression types, if data compression is used."""

    supported_input_modes: Sequence[TrainingInputMode] = field(
        converter=as_training_input_mode_list
    )
    """The allowed input mode, either FILE or PIPE.

    In FILE mode, Amazon SageMaker copies the data from the input source onto the
    local Amazon Elastic Block Store (Amazon EBS) volumes before starting your
    training algorithm. This is the most commonly used input mode.

    In PIPE mode, Amazon SageMaker streams input data from the source directly to
    your algorithm without using the EBS volume.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ContinuousParameterRangeSpecification(Structure):
    """Defines the possible values for a continuous hyperparameter."""

    min_value: str
    """The minimum floating-point value allowed."""

    max_value: str
    """The maximum floating-point value allowed."""


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterSpecification(Structure):
    """Defines a hyperparameter to be used by an algorithm."""

    name: str
    """The name of this hyperparameter. The name must be unique."""

    description: str | None = None
    """A brief description of the hyperparameter."""

    type: ParameterType = field(converter=as_parameter_type)
    """The type of this hyperparameter. The valid types are `Integer`, `Continuous`,
    `Categorical`, and `FreeText`.
    """

    range: ParameterRange | None = None
    """The allowed range for this hyperparameter."""

    is_tunable: bool | None = None
    """Indicates whether this hyperparameter is tunable in a hyperparameter tuning
    job.
    """

    is_required: bool | None = None
    """Indicates whether this hyperparameter is required."""

    default_value: str | None = None
    """The default value for this hyperparameter. If a default value is specified, a
    hyperparameter cannot be required.
    """


@frozen(kw_only=True, repr=False, eq=False)
class IntegerParameterRangeSpecification(Structure):
    """Defines the possible values for an integer hyperparameter."""

    min_value: str
    """The minimum integer value allowed."""

    max_value: str
    """The maximum integer value allowed."""


@frozen(kw_only=True, repr=False, eq=False)
class ParameterRange(Structure):
    """Defines the possible values for categorical, continuous, and integer
    hyperparameters to be used by an algorithm.
    """

    integer_parameter_range_specification: IntegerParameterRangeSpecification | None = (
        None
    )
    """A `IntegerParameterRangeSpecification` object that defines the possible values
    for an integer hyperparameter.
    """

    continuous_parameter_range_specification: (
        ContinuousParameterRangeSpecification | None
    ) = None
    """A `ContinuousParameterRangeSpecification` object that defines the possible
    values for a continuous hyperparameter.
    """

    categorical_parameter_range_specification: (
        CategoricalParameterRangeSpecification | None
    ) = None
    """A `CategoricalParameterRangeSpecification` object that defines the possible
    values for a categorical hyperparameter.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSpecification(Structure):
    """Defines how the algorithm is used for a training job."""

    training_image: str
    """The Amazon ECR registry path of the Docker image that contains the training
    algorithm.
    """

    training_image_digest: str | None = None
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training.
    """

    supported_hyper_parameters: Sequence[HyperParameterSpecification] | None = None
    """A list of the `HyperParameterSpecification` objects, that define the supported
    hyperparameters. This is required if the algorithm supports automatic model
    tuning.>
    """

    supported_training_instance_types: Sequence[TrainingInstanceType] = field(
        converter=as_training_instance_type_list
    )
    """A list of the instance types that this algorithm can use for training."""

    supports_distributed_training: bool | None = None
    """Indicates whether the algorithm supports distributed training. If set to
    false, buyers can't request more than one instance during training.
    """

    metric_definitions: Sequence[MetricDefinition] | None = None
    """A list of `MetricDefinition` objects, which are used for parsing metrics
    generated by the algorithm.
    """

    training_channels: Sequence[ChannelSpecification]
    """A list of `ChannelSpecification` objects, which specify the input sources to
    be used by the algorithm.
    """

    supported_tuning_job_objective_metrics: (
        Sequence[HyperParameterTuningJobObjective] | None
    ) = None
    """A list of the metrics that the algorithm emits that can be used as the
    objective metric in a hyperparameter tuning job.
    """

    additional_s3_data_source: AdditionalS3DataSource | None = None
    """The additional data source used during the training job."""
