"""AutoMLJobChannel of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.auto_ml_channel_type import auto_ml_channel_type_or_none
from ..shapes.compression_type import compression_type_or_none

if TYPE_CHECKING:
    from ..shapes.auto_ml_channel_type import AutoMLChannelType
    from ..shapes.auto_ml_data_source import AutoMLDataSource
    from ..shapes.compression_type import CompressionType


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobChannel(Structure):
    """A channel is a named input source that training algorithms can consume. This
    channel is used for AutoML jobs V2 (jobs created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)).
    """

    channel_type: AutoMLChannelType | None = field(
        default=None, converter=auto_ml_channel_type_or_none
    )
    """The type of channel. Defines whether the data are used for training or
    validation. The default value is `training`. Channels for `training` and
    `validation` must share the same `ContentType`

    **Note:** The type of channel defaults to `training` for the time-series
    forecasting problem type.
    """

    content_type: str | None = None
    """The content type of the data from the input source. The following are the
    allowed content types for different problems:

    - For tabular problem types: `text/csv;header=present` or
      `x-application/vnd.amazon+parquet`. The default value is
      `text/csv;header=present`.
    - For image classification: `image/png`, `image/jpeg`, or `image/*`. The
      default value is `image/*`.
    - For text classification: `text/csv;header=present` or
      `x-application/vnd.amazon+parquet`. The default value is
      `text/csv;header=present`.
    - For time-series forecasting: `text/csv;header=present` or
      `x-application/vnd.amazon+parquet`. The default value is
      `text/csv;header=present`.
    - For text generation (LLMs fine-tuning): `text/csv;header=present` or
      `x-application/vnd.amazon+parquet`. The default value is
      `text/csv;header=present`.
    """

    compression_type: CompressionType | None = field(
        default=None, converter=compression_type_or_none
    )
    """The allowed compression types depend on the input format and problem type. We
    allow the compression type `Gzip` for `S3Prefix` inputs on tabular data only.
    For all other inputs, the compression type should be `None`. If no compression
    type is provided, we default to `None`.
    """

    data_source: AutoMLDataSource | None = None
    """The data source for an AutoML channel (Required)."""
