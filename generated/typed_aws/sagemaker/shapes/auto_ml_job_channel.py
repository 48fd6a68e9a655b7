"""AutoMLJobChannel of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.auto_ml_channel_type import AutoMLChannelType
from ..shapes.compression_type import CompressionType

if TYPE_CHECKING:
    from ..shapes.auto_ml_data_source import AutoMLDataSource


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobChannel(Structure):
    """A channel is a named input source that training algorithms can consume. This
    channel is used for AutoML jobs V2 (jobs created by calling
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)).
    """

    channel_type: AutoMLChannelType | None = field(
        default=None, converter=or_none(AutoMLChannelType)
    )
    content_type: str | None = None
    compression_type: CompressionType | None = field(
        default=None, converter=or_none(CompressionType)
    )
    data_source: AutoMLDataSource | None = None
