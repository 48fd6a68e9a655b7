"""AutoMLChannel of Amazon SageMaker Service."""

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
class AutoMLChannel(Structure):
    """A channel is a named input source that training algorithms can consume. The
    validation dataset size is limited to less than 2 GB. The training dataset
    size must be less than 100 GB. For more information, see
    [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).

    **Note:** A validation dataset must contain the same headers as the training
    dataset.
    """

    data_source: AutoMLDataSource | None = None
    """The data source for an AutoML channel."""

    compression_type: CompressionType | None = field(
        default=None, converter=compression_type_or_none
    )
    """You can use `Gzip` or `None`. The default value is `None`."""

    target_attribute_name: str
    """The name of the target variable in supervised learning, usually represented by
    'y'.
    """

    content_type: str | None = None
    """The content type of the data from the input source. You can use
    `text/csv;header=present` or `x-application/vnd.amazon+parquet`. The default
    value is `text/csv;header=present`.
    """

    channel_type: AutoMLChannelType | None = field(
        default=None, converter=auto_ml_channel_type_or_none
    )
    """The channel type (optional) is an `enum` string. The default value is
    `training`. Channels for training and validation must share the same
    `ContentType` and `TargetAttributeName`. For information on specifying
    training and validation channel types, see [How to specify training and
    validation
    datasets](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-data-sources-training-or-validation).
    """

    sample_weight_attribute_name: str | None = None
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. This column is not considered
    as a predictive feature. For more information on Autopilot metrics, see
    [Metrics and
    validation](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).

    Sample weights should be numeric, non-negative, with larger values indicating
    which rows are more important than others. Data points that have invalid or no
    weight value are excluded.

    Support for sample weights is available in
    [Ensembling](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html)
    mode only.
    """
