"""AutoMLChannel of Amazon SageMaker Service."""

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
class AutoMLChannel(Structure):
    """A channel is a named input source that training algorithms can consume. The
    validation dataset size is limited to less than 2 GB. The training dataset
    size must be less than 100 GB. For more information, see
    [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).

    **Note:** A validation dataset must contain the same headers as the training
    dataset.
    """

    data_source: AutoMLDataSource | None = None
    compression_type: CompressionType | None = field(
        default=None, converter=or_none(CompressionType)
    )
    target_attribute_name: str
    content_type: str | None = None
    channel_type: AutoMLChannelType | None = field(
        default=None, converter=or_none(AutoMLChannelType)
    )
    sample_weight_attribute_name: str | None = None
