"""TrialComponentParameterValue of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentParameterValue(Structure):
    """The value of a hyperparameter. Only one of `NumberValue` or `StringValue` can
    be specified.

    This object is specified in the
    [CreateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrialComponent.html)
    request.
    """

    string_value: str | None = None
    number_value: float | None = None
