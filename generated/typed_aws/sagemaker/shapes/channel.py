"""Channel of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.compression_type import CompressionType
from ..shapes.s3_data_type import S3DataType
from ..shapes.training_input_mode import TrainingInputMode

if TYPE_CHECKING:
    from ..shapes.model_access_config import ModelAccessConfig


class FileSystemAccessMode(OpenEnum):
    RW = "rw"
    RO = "ro"


FileSystemAccessModeLike: TypeAlias = FileSystemAccessMode | Literal["rw", "ro"]


class FileSystemType(OpenEnum):
    EFS = "EFS"
    FSX_LUSTRE = "FSxLustre"


FileSystemTypeLike: TypeAlias = FileSystemType | Literal["EFS", "FSxLustre"]


class RecordWrapper(OpenEnum):
    NONE = "None"
    RECORD_IO = "RecordIO"


RecordWrapperLike: TypeAlias = RecordWrapper | Literal["None", "RecordIO"]


class S3DataDistribution(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


S3DataDistributionLike: TypeAlias = (
    S3DataDistribution | Literal["FullyReplicated", "ShardedByS3Key"]
)


@frozen(kw_only=True, repr=False, eq=False)
class Channel(Structure):
    """A channel is a named input source that training algorithms can consume."""

    channel_name: str
    data_source: DataSource
    content_type: str | None = None
    compression_type: CompressionType | None = field(
        default=None, converter=or_none(CompressionType)
    )
    record_wrapper_type: RecordWrapper | None = field(
        default=None, converter=or_none(RecordWrapper)
    )
    input_mode: TrainingInputMode | None = field(
        default=None, converter=or_none(TrainingInputMode)
    )
    shuffle_config: ShuffleConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DataSource(Structure):
    """Describes the location of the channel data."""

    s3_data_source: S3DataSource | None = None
    file_system_data_source: FileSystemDataSource | None = None
    dataset_source: DatasetSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DatasetSource(Structure):
    """Specifies a dataset source for a channel."""

    dataset_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class FileSystemDataSource(Structure):
    """Specifies a file system data source for a channel."""

    file_system_id: str
    file_system_access_mode: FileSystemAccessMode = field(
        converter=as_enum(FileSystemAccessMode)
    )
    file_system_type: FileSystemType = field(converter=as_enum(FileSystemType))
    directory_path: str


@frozen(kw_only=True, repr=False, eq=False)
class HubAccessConfig(Structure):
    """The configuration for a private hub model reference that points to a public
    SageMaker JumpStart model.

    For more information about private hubs, see [Private curated hubs for
    foundation model access control in
    JumpStart](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs.html).
    """

    hub_content_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class S3DataSource(Structure):
    """Describes the S3 data source.

    Your input bucket must be in the same Amazon Web Services region as your
    training job.
    """

    s3_data_type: S3DataType = field(converter=as_enum(S3DataType))
    s3_uri: str
    s3_data_distribution_type: S3DataDistribution | None = field(
        default=None, converter=or_none(S3DataDistribution)
    )
    attribute_names: Sequence[str] = ABSENT
    instance_group_names: Sequence[str] = ABSENT
    model_access_config: ModelAccessConfig | None = None
    hub_access_config: HubAccessConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ShuffleConfig(Structure):
    """A configuration for a shuffle option for input data in a channel. If you use
    `S3Prefix` for `S3DataType`, the results of the S3 key prefix matches are
    shuffled. If you use `ManifestFile`, the order of the S3 object references in
    the `ManifestFile` is shuffled. If you use `AugmentedManifestFile`, the order
    of the JSON lines in the `AugmentedManifestFile` is shuffled. The shuffling
    order is determined using the `Seed` value.

    For Pipe input mode, when `ShuffleConfig` is specified shuffling is done at
    the start of every epoch. With large datasets, this ensures that the order of
    the training data is different for each epoch, and it helps reduce bias and
    possible overfitting. In a multi-node training job when `ShuffleConfig` is
    combined with `S3DataDistributionType` of `ShardedByS3Key`, the data is
    shuffled across nodes so that the content sent to a particular node on the
    first epoch might be sent to a different node on the second epoch.
    """

    seed: int
