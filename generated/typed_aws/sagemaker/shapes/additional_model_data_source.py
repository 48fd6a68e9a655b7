"""AdditionalModelDataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.s3_model_data_source import S3ModelDataSource


@frozen(kw_only=True)
class AdditionalModelDataSource:
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action.
    """

    channel_name: str = field(metadata=wire("ChannelName"))
    """A custom name for this `AdditionalModelDataSource` object."""

    s3_data_source: S3ModelDataSource = field(metadata=wire("S3DataSource"))
    """Specifies the S3 location of ML model data to deploy."""
