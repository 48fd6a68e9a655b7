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
