"""AdditionalModelDataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.s3_model_data_source import S3ModelDataSource


@frozen(kw_only=True, repr=False, eq=False)
class AdditionalModelDataSource(Structure):
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action.
    """

    channel_name: str
    s3_data_source: S3ModelDataSource
