"""TrainingSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, list_of, or_none
from ..._runtime.shapes import Structure
from ..shapes.compression_type import CompressionType
from ..shapes.training_input_mode import TrainingInputMode
from ..shapes.training_instance_type import TrainingInstanceType

if TYPE_CHECKING:
    from ..shapes.additional_s3_data_source import AdditionalS3DataSource
    from ..shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from ..shapes.metric_definition import MetricDefinition


class ParameterType(OpenEnum):
    INTEGER = "Integer"
    CONTINUOUS = "Continuous"
    CATEGORICAL = "Categorical"
    FREE_TEXT = "FreeText"


ParameterTypeLike: TypeAlias = (
    ParameterType | Literal["Integer", "Continuous", "Categorical", "FreeText"]
)


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameterRangeSpecification(Structure):
    """Defines the possible values for a categorical hyperparameter."""

    values: Sequence[str]


@frozen(kw_only=True, repr=False, eq=False)
class ChannelSpecification(Structure):
    """Defines a named input source, called a channel, to be used by an algorithm."""

    name: str
    description: str | None = None
    is_required: bool | None = None
    supported_content_types: Sequence[str]
    supported_compression_types: Sequence[CompressionType] = field(
        default=ABSENT, converter=or_none(list_of(CompressionType))
    )
    supported_input_modes: Sequence[TrainingInputMode] = field(
        converter=list_of(TrainingInputMode)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ContinuousParameterRangeSpecification(Structure):
    """Defines the possible values for a continuous hyperparameter."""

    min_value: str
    max_value: str


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterSpecification(Structure):
    """Defines a hyperparameter to be used by an algorithm."""

    name: str
    description: str | None = None
    type: ParameterType = field(converter=as_enum(ParameterType))
    range: ParameterRange | None = None
    is_tunable: bool | None = None
    is_required: bool | None = None
    default_value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class IntegerParameterRangeSpecification(Structure):
    """Defines the possible values for an integer hyperparameter."""

    min_value: str
    max_value: str


@frozen(kw_only=True, repr=False, eq=False)
class ParameterRange(Structure):
    """Defines the possible values for categorical, continuous, and integer
    hyperparameters to be used by an algorithm.
    """

    integer_parameter_range_specification: IntegerParameterRangeSpecification | None = (
        None
    )
    continuous_parameter_range_specification: (
        ContinuousParameterRangeSpecification | None
    ) = None
    categorical_parameter_range_specification: (
        CategoricalParameterRangeSpecification | None
    ) = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSpecification(Structure):
    """Defines how the algorithm is used for a training job."""

    training_image: str
    training_image_digest: str | None = None
    supported_hyper_parameters: Sequence[HyperParameterSpecification] = ABSENT
    supported_training_instance_types: Sequence[TrainingInstanceType] = field(
        converter=list_of(TrainingInstanceType)
    )
    supports_distributed_training: bool | None = None
    metric_definitions: Sequence[MetricDefinition] = ABSENT
    training_channels: Sequence[ChannelSpecification]
    supported_tuning_job_objective_metrics: Sequence[
        HyperParameterTuningJobObjective
    ] = ABSENT
    additional_s3_data_source: AdditionalS3DataSource | None = None
