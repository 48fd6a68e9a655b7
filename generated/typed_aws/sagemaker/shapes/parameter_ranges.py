"""ParameterRanges of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class HyperParameterScalingType(OpenEnum):
    AUTO = "Auto"
    LINEAR = "Linear"
    LOGARITHMIC = "Logarithmic"
    REVERSE_LOGARITHMIC = "ReverseLogarithmic"


HyperParameterScalingTypeLike: TypeAlias = (
    HyperParameterScalingType
    | Literal[
        "Auto",
        "Linear",
        "Logarithmic",
        "ReverseLogarithmic",
    ]
)


def hyper_parameter_scaling_type_or_none(
    value: HyperParameterScalingTypeLike | None, /
) -> HyperParameterScalingType | None:
    return None if value is None else converted(HyperParameterScalingType, value)


@frozen(kw_only=True, repr=False, eq=False)
class AutoParameter(Structure):
    """The name and an example value of the hyperparameter that you want to use in
    Autotune. If Automatic model tuning (AMT) determines that your hyperparameter
    is eligible for Autotune, an optimal hyperparameter range is selected for you.
    """

    name: str
    """The name of the hyperparameter to optimize using Autotune."""

    value_hint: str
    """An example value of the hyperparameter to optimize using Autotune."""


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameterRange(Structure):
    """A list of categorical hyperparameters to tune."""

    name: str
    """The name of the categorical hyperparameter to tune."""

    values: Sequence[str]
    """A list of the categories for the hyperparameter."""


@frozen(kw_only=True, repr=False, eq=False)
class ContinuousParameterRange(Structure):
    """A list of continuous hyperparameters to tune."""

    name: str
    """The name of the continuous hyperparameter to tune."""

    min_value: str
    """The minimum value for the hyperparameter. The tuning job uses floating-point
    values between this value and `MaxValue`for tuning.
    """

    max_value: str
    """The maximum value for the hyperparameter. The tuning job uses floating-point
    values between `MinValue` value and this value for tuning.
    """

    scaling_type: HyperParameterScalingType | None = field(
        default=None, converter=hyper_parameter_scaling_type_or_none
    )
    """The scale that hyperparameter tuning uses to search the hyperparameter range.
    For information about choosing a hyperparameter scale, see [Hyperparameter
    Scaling](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-ranges.html#scaling-type).
    One of the following values:

    - **Auto:** SageMaker hyperparameter tuning chooses the best scale for the
      hyperparameter.
    - **Linear:** Hyperparameter tuning searches the values in the hyperparameter
      range by using a linear scale.
    - **Logarithmic:** Hyperparameter tuning searches the values in the
      hyperparameter range by using a logarithmic scale.

      Logarithmic scaling works only for ranges that have only values greater than
      0.
    - **ReverseLogarithmic:** Hyperparameter tuning searches the values in the
      hyperparameter range by using a reverse logarithmic scale.

      Reverse logarithmic scaling works only for ranges that are entirely within
      the range 0<=x<1.0.
    """


@frozen(kw_only=True, repr=False, eq=False)
class IntegerParameterRange(Structure):
    """For a hyperparameter of the integer type, specifies the range that a
    hyperparameter tuning job searches.
    """

    name: str
    """The name of the hyperparameter to search."""

    min_value: str
    """The minimum value of the hyperparameter to search."""

    max_value: str
    """The maximum value of the hyperparameter to search."""

    scaling_type: HyperParameterScalingType | None = field(
        default=None, converter=hyper_parameter_scaling_type_or_none
    )
    """The scale that hyperparameter tuning uses to search the hyperparameter range.
    For information about choosing a hyperparameter scale, see [Hyperparameter
    Scaling](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-ranges.html#scaling-type).
    One of the following values:

    - **Auto:** SageMaker hyperparameter tuning chooses the best scale for the
      hyperparameter.
    - **Linear:** Hyperparameter tuning searches the values in the hyperparameter
      range by using a linear scale.
    - **Logarithmic:** Hyperparameter tuning searches the values in the
      hyperparameter range by using a logarithmic scale.

      Logarithmic scaling works only for ranges that have only values greater than
      0.
    """


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

    integer_parameter_ranges: Sequence[IntegerParameterRange] | None = None
    """The array of
    [IntegerParameterRange](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_IntegerParameterRange.html)
    objects that specify ranges of integer hyperparameters that a hyperparameter
    tuning job searches.
    """

    continuous_parameter_ranges: Sequence[ContinuousParameterRange] | None = None
    """The array of
    [ContinuousParameterRange](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContinuousParameterRange.html)
    objects that specify ranges of continuous hyperparameters that a
    hyperparameter tuning job searches.
    """

    categorical_parameter_ranges: Sequence[CategoricalParameterRange] | None = None
    """The array of
    [CategoricalParameterRange](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CategoricalParameterRange.html)
    objects that specify ranges of categorical hyperparameters that a
    hyperparameter tuning job searches.
    """

    auto_parameters: Sequence[AutoParameter] | None = None
    """A list containing hyperparameter names and example values to be used by
    Autotune to determine optimal ranges for your tuning job.
    """
