"""Channel of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.compression_type import compression_type_or_none
from ..shapes.s3_data_type import as_s3_data_type
from ..shapes.training_input_mode import training_input_mode_or_none

if TYPE_CHECKING:
    from ..shapes.compression_type import CompressionType
    from ..shapes.model_access_config import ModelAccessConfig
    from ..shapes.s3_data_type import S3DataType
    from ..shapes.training_input_mode import TrainingInputMode


class FileSystemAccessMode(OpenEnum):
    RW = "rw"
    RO = "ro"


FileSystemAccessModeLike: TypeAlias = (
    FileSystemAccessMode
    | Literal[
        "rw",
        "ro",
    ]
)


def as_file_system_access_mode(
    value: FileSystemAccessModeLike, /
) -> FileSystemAccessMode:
    return converted(FileSystemAccessMode, value)


class FileSystemType(OpenEnum):
    EFS = "EFS"
    FSX_LUSTRE = "FSxLustre"


FileSystemTypeLike: TypeAlias = (
    FileSystemType
    | Literal[
        "EFS",
        "FSxLustre",
    ]
)


def as_file_system_type(value: FileSystemTypeLike, /) -> FileSystemType:
    return converted(FileSystemType, value)


class RecordWrapper(OpenEnum):
    NONE = "None"
    RECORD_IO = "RecordIO"


RecordWrapperLike: TypeAlias = (
    RecordWrapper
    | Literal[
        "None",
        "RecordIO",
    ]
)


def record_wrapper_or_none(value: RecordWrapperLike | None, /) -> RecordWrapper | None:
    return None if value is None else converted(RecordWrapper, value)


class S3DataDistribution(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


S3DataDistributionLike: TypeAlias = (
    S3DataDistribution
    | Literal[
        "FullyReplicated",
        "ShardedByS3Key",
    ]
)


def s3_data_distribution_or_none(
    value: S3DataDistributionLike | None, /
) -> S3DataDistribution | None:
    return None if value is None else converted(S3DataDistribution, value)


@frozen(kw_only=True, repr=False, eq=False)
class Channel(Structure):
    """A channel is a named input source that training algorithms can consume."""

    channel_name: str
    """The name of the channel."""

    data_source: DataSource
    """The location of the channel data."""

    content_type: str | None = None
    """The MIME type of the data."""

    compression_type: CompressionType | None = field(
        default=None, converter=compression_type_or_none
    )
    """If training data is compressed, the compression type. The default value is
    `None`. `CompressionType` is used only in Pipe input mode. In File mode, leave
    this field unset or set it to None.
    """

    record_wrapper_type: RecordWrapper | None = field(
        default=None, converter=record_wrapper_or_none
    )
    """Specify RecordIO as the value when input data is in raw format but the
    training algorithm requires the RecordIO format. In this case, SageMaker wraps
    each individual S3 object in a RecordIO record. If the input data is already
    in RecordIO format, you don't need to set this attribute. For more
    information, see [Create a Dataset Using
    RecordIO](https://mxnet.apache.org/api/architecture/note_data_loading#data-format).

    In File mode, leave this field unset or set it to None.
    """

    input_mode: TrainingInputMode | None = field(
        default=None, converter=training_input_mode_or_none
    )
    """(Optional) The input mode to use for the data channel in a training job. If
    you don't set a value for `InputMode`, SageMaker uses the value set for
    `TrainingInputMode`. Use this parameter to override the `TrainingInputMode`
    setting in a
    [AlgorithmSpecification](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html)
    request when you have a channel that needs a different input mode from the
    training job's general setting. To download the data from Amazon Simple
    Storage Service (Amazon S3) to the provisioned ML storage volume, and mount
    the directory to a Docker volume, use `File` input mode. To stream data
    directly from Amazon S3 to the container, choose `Pipe` input mode.

    To use a model for incremental training, choose `File` input model.
    """

    shuffle_config: ShuffleConfig | None = None
    """A configuration for a shuffle option for input data in a channel. If you use
    `S3Prefix` for `S3DataType`, this shuffles the results of the S3 key prefix
    matches. If you use `ManifestFile`, the order of the S3 object references in
    the `ManifestFile` is shuffled. If you use `AugmentedManifestFile`, the order
    of the JSON lines in the `AugmentedManifestFile` is shuffled. The shuffling
    order is determined using the `Seed` value.

    For Pipe input mode, shuffling is done at the start of every epoch. With large
    datasets this ensures that the order of the training data is different for
    each epoch, it helps reduce bias and possible overfitting. In a multi-node
    training job when ShuffleConfig is combined with `S3DataDistributionType` of
    `ShardedByS3Key`, the data is shuffled across nodes so that the content sent
    to a particular node on the first epoch might be sent to a different node on
    the second epoch.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DataSource(Structure):
    """Describes the location of the channel data."""

    s3_data_source: S3DataSource | None = None
    """The S3 location of the data source that is associated with a channel."""

    file_system_data_source: FileSystemDataSource | None = None
    """The file system that is associated with a channel."""

    dataset_source: DatasetSource | None = None
    """The dataset resource that's associated with a channel."""


@frozen(kw_only=True, repr=False, eq=False)
class DatasetSource(Structure):
    """Specifies a dataset source for a channel."""

    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset resource."""


@frozen(kw_only=True, repr=False, eq=False)
class FileSystemDataSource(Structure):
    """Specifies a file system data source for a channel."""

    file_system_id: str
    """The file system id."""

    file_system_access_mode: FileSystemAccessMode = field(
        converter=as_file_system_access_mode
    )
    """The access mode of the mount of the directory associated with the channel. A
    directory can be mounted either in `ro` (read-only) or `rw` (read-write) mode.
    """

    file_system_type: FileSystemType = field(converter=as_file_system_type)
    """The file system type."""

    directory_path: str
    """The full path to the directory to associate with the channel."""


@frozen(kw_only=True, repr=False, eq=False)
class HubAccessConfig(Structure):
    """The configuration for a private hub model reference that points to a public
    SageMaker JumpStart model.

    For more information about private hubs, see [Private curated hubs for
    foundation model access control in
    JumpStart](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs.html).
    """

    hub_content_arn: str
    """The ARN of your private model hub content. This should be a `ModelReference`
    resource type that points to a SageMaker JumpStart public hub model.
    """


@frozen(kw_only=True, repr=False, eq=False)
class S3DataSource(Structure):
    """Describes the S3 data source.

    Your input bucket must be in the same Amazon Web Services region as your
    training job.
    """

    s3_data_type: S3DataType = field(converter=as_s3_data_type)
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. SageMaker uses
    all objects that match the specified key name prefix for model training.

    If you choose `ManifestFile`, `S3Uri` identifies an object that is a manifest
    file containing a list of object keys that you want SageMaker to use for model
    training.

    If you choose `AugmentedManifestFile`, `S3Uri` identifies an object that is an
    augmented manifest file in JSON lines format. This file contains the data you
    want to use for model training. `AugmentedManifestFile` can only be used if
    the Channel's input mode is `Pipe`.

    If you choose `Converse`, `S3Uri` identifies an Amazon S3 location that
    contains data formatted according to Converse format. This format structures
    conversational messages with specific roles and content types used for
    training and fine-tuning foundational models.
    """

    s3_uri: str
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. For example:

    - A key name prefix might look like this: `s3://bucketname/exampleprefix/`
    - A manifest might look like this: `s3://bucketname/example.manifest`

      A manifest is an S3 object which is a JSON file consisting of an array of
      elements. The first element is a prefix which is followed by one or more
      suffixes. SageMaker appends the suffix elements to the prefix to get a full
      set of `S3Uri`. Note that the prefix must be a valid non-empty `S3Uri` that
      precludes users from specifying a manifest whose individual `S3Uri` is
      sourced from different S3 buckets.

      The following code example shows a valid manifest format:

      `[ {"prefix": "s3://customer_bucket/some/prefix/"},`

      `"relative/path/to/custdata-1",`

      `"relative/path/custdata-2",`

      `...`

      `"relative/path/custdata-N"`

      `]`

      This JSON is equivalent to the following `S3Uri` list:

      `s3://customer_bucket/some/prefix/relative/path/to/custdata-1`

      `s3://customer_bucket/some/prefix/relative/path/custdata-2`

      ...

      `s3://customer_bucket/some/prefix/relative/path/custdata-N`

      The complete set of `S3Uri` in this manifest is the input data for the
      channel for this data source. The object that each `S3Uri` points to must be
      readable by the IAM role that SageMaker uses to perform tasks on your
      behalf.

    Your input bucket must be located in same Amazon Web Services region as your
    training job.
    """

    s3_data_distribution_type: S3DataDistribution | None = field(
        default=None, converter=s3_data_distribution_or_none
    )
    """If you want SageMaker to replicate the entire dataset on each ML compute
    instance that is launched for model training, specify `FullyReplicated`.

    If you want SageMaker to replicate a subset of data on each ML compute
    instance that is launched for model training, specify `ShardedByS3Key`. If
    there are *n* ML compute instances launched for a training job, each instance
    gets approximately 1/*n* of the number of S3 objects. In this case, model
    training on each machine uses only the subset of training data.

    Don't choose more ML compute instances for training than available S3 objects.
    If you do, some nodes won't get any data and you will pay for nodes that
    aren't getting any training data. This applies in both File and Pipe modes.
    Keep this in mind when developing algorithms.

    In distributed training, where you use multiple ML compute EC2 instances, you
    might choose `ShardedByS3Key`. If the algorithm requires copying training data
    to the ML storage volume (when `TrainingInputMode` is set to `File`), this
    copies 1/*n* of the number of objects.
    """

    attribute_names: Sequence[str] | None = None
    """A list of one or more attribute names to use that are found in a specified
    augmented manifest file.
    """

    instance_group_names: Sequence[str] | None = None
    """A list of names of instance groups that get data from the S3 data source."""

    model_access_config: ModelAccessConfig | None = None
    """The access configuration file to control access to the ML model. You can
    explicitly accept the model end-user license agreement (EULA) within the
    `ModelAccessConfig`.

    - If you are a Jumpstart user, see the [End-user license
      agreements](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html#jumpstart-foundation-models-choose-eula)
      section for more details on accepting the EULA.
    - If you are an AutoML user, see the *Optional Parameters* section of *Create
      an AutoML job to fine-tune text generation models using the API* for details
      on [How to set the EULA acceptance when fine-tuning a model using the AutoML
      API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-create-experiment-finetune-llms.html#autopilot-llms-finetuning-api-optional-params).
    """

    hub_access_config: HubAccessConfig | None = None
    """The configuration for a private hub model reference that points to a SageMaker
    JumpStart public hub model.
    """


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
    """Determines the shuffling order in `ShuffleConfig` value."""
