"""AutoMLDataSplitConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLDataSplitConfig(Structure):
    """This structure specifies how to split the data into train and validation
    datasets.

    The validation and training datasets must contain the same headers. For jobs
    created by calling `CreateAutoMLJob`, the validation dataset must be less than
    2 GB in size.
    """

    validation_fraction: float | None = None
    """The validation fraction (optional) is a float that specifies the portion of
    the training dataset to be used for validation. The default value is 0.2, and
    values must be greater than 0 and less than 1. We recommend setting this value
    to be less than 0.5.
    """
