"""ParameterRanges of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class HyperParameterScalingType(OpenEnum):
    AUTO = "Auto"
    LINEAR = "Linear"
    LOGARITHMIC = "Logarithmic"
    REVERSE_LOGARITHMIC = "ReverseLogarithmic"


HyperParameterScalingTypeLike: TypeAlias = (
    HyperParameterScalingType
    | Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AutoParameter(Structure):
    """The name and an example value of the hyperparameter that you want to use in
    Autotune. If Automatic model tuning (AMT) determines that your hyperparameter
    is eligible for Autotune, an optimal hyperparameter range is selected for you.
    """

    name: str
    value_hint: str


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameterRange(Structure):
    """A list of categorical hyperparameters to tune."""

    name: str
    values: Sequence[str]


@frozen(kw_only=True, repr=False, eq=False)
class ContinuousParameterRange(Structure):
    """A list of continuous hyperparameters to tune."""

    name: str
    min_value: str
    max_value: str
    scaling_type: HyperParameterScalingType | None = field(
        default=None, converter=or_none(HyperParameterScalingType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class IntegerParameterRange(Structure):
    """For a hyperparameter of the integer type, specifies the range that a
    hyperparameter tuning job searches.
    """

    name: str
    min_value: str
    max_value: str
    scaling_type: HyperParameterScalingType | None = field(
        default=None, converter=or_none(HyperParameterScalingType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ParameterRanges(Structure):
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches. The hyperparameter tuning job launches
    training jobs with hyperparameter values within these ranges to find the
    combination of values that result in the training job with the best
    performance as measured by the objective metric of the hyperparameter tuning
    job.

    **Note:** The maximum number of items specified for `Array Members` refers to
    the maximum number of hyperparameters for each range and also the maximum for
    the hyperparameter tuning job itself. That is, the sum of the number of
    hyperparameters for all the ranges can't exceed the maximum number specified.
    """

    integer_parameter_ranges: Sequence[IntegerParameterRange] = ABSENT
    continuous_parameter_ranges: Sequence[ContinuousParameterRange] = ABSENT
    categorical_parameter_ranges: Sequence[CategoricalParameterRange] = ABSENT
    auto_parameters: Sequence[AutoParameter] = ABSENT
