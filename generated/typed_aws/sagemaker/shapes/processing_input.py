"""ProcessingInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.processing_s3_data_distribution_type import (
    processing_s3_data_distribution_type_or_none,
)
from ..shapes.processing_s3_input_mode import processing_s3_input_mode_or_none

if TYPE_CHECKING:
    from ..shapes.processing_s3_data_distribution_type import (
        ProcessingS3DataDistributionType,
    )
    from ..shapes.processing_s3_input_mode import ProcessingS3InputMode


class AthenaResultCompressionType(OpenEnum):
    """The compression used for Athena query results."""

    GZIP = "GZIP"
    SNAPPY = "SNAPPY"
    ZLIB = "ZLIB"


AthenaResultCompressionTypeLike: TypeAlias = (
    AthenaResultCompressionType
    | Literal[
        "GZIP",
        "SNAPPY",
        "ZLIB",
    ]
)


def athena_result_compression_type_or_none(
    value: AthenaResultCompressionTypeLike | None, /
) -> AthenaResultCompressionType | None:
    return None if value is None else converted(AthenaResultCompressionType, value)


class AthenaResultFormat(OpenEnum):
    """The data storage format for Athena query results."""

    PARQUET = "PARQUET"
    ORC = "ORC"
    AVRO = "AVRO"
    JSON = "JSON"
    TEXTFILE = "TEXTFILE"


AthenaResultFormatLike: TypeAlias = (
    AthenaResultFormat
    | Literal[
        "PARQUET",
        "ORC",
        "AVRO",
        "JSON",
        "TEXTFILE",
    ]
)


def as_athena_result_format(value: AthenaResultFormatLike, /) -> AthenaResultFormat:
    return converted(AthenaResultFormat, value)


class DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


DataDistributionTypeLike: TypeAlias = (
    DataDistributionType
    | Literal[
        "FullyReplicated",
        "ShardedByS3Key",
    ]
)


def data_distribution_type_or_none(
    value: DataDistributionTypeLike | None, /
) -> DataDistributionType | None:
    return None if value is None else converted(DataDistributionType, value)


class InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"


InputModeLike: TypeAlias = (
    InputMode
    | Literal[
        "Pipe",
        "File",
    ]
)


def input_mode_or_none(value: InputModeLike | None, /) -> InputMode | None:
    return None if value is None else converted(InputMode, value)


class ProcessingS3CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


ProcessingS3CompressionTypeLike: TypeAlias = (
    ProcessingS3CompressionType
    | Literal[
        "None",
        "Gzip",
    ]
)


def processing_s3_compression_type_or_none(
    value: ProcessingS3CompressionTypeLike | None, /
) -> ProcessingS3CompressionType | None:
    return None if value is None else converted(ProcessingS3CompressionType, value)


class ProcessingS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"


ProcessingS3DataTypeLike: TypeAlias = (
    ProcessingS3DataType
    | Literal[
        "ManifestFile",
        "S3Prefix",
    ]
)


def as_processing_s3_data_type(
    value: ProcessingS3DataTypeLike, /
) -> ProcessingS3DataType:
    return converted(ProcessingS3DataType, value)


class RedshiftResultCompressionType(OpenEnum):
    """The compression used for Redshift query results."""

    NONE = "None"
    GZIP = "GZIP"
    BZIP2 = "BZIP2"
    ZSTD = "ZSTD"
    SNAPPY = "SNAPPY"


RedshiftResultCompressionTypeLike: TypeAlias = (
    RedshiftResultCompressionType
    | Literal[
        "None",
        "GZIP",
        "BZIP2",
        "ZSTD",
        "SNAPPY",
    ]
)


def redshift_result_compression_type_or_none(
    value: RedshiftResultCompressionTypeLike | None, /
) -> RedshiftResultCompressionType | None:
    return None if value is None else converted(RedshiftResultCompressionType, value)


class RedshiftResultFormat(OpenEnum):
    """The data storage format for Redshift query results."""

    PARQUET = "PARQUET"
    CSV = "CSV"


RedshiftResultFormatLike: TypeAlias = (
    RedshiftResultFormat
    | Literal[
        "PARQUET",
        "CSV",
    ]
)


def as_redshift_result_format(
    value: RedshiftResultFormatLike, /
) -> RedshiftResultFormat:
    return converted(RedshiftResultFormat, value)


@frozen(kw_only=True, repr=False, eq=False)
class AthenaDatasetDefinition(Structure):
    """Configuration for Athena Dataset Definition input."""

    catalog: str
    """The name of the data catalog used in Athena query execution."""

    database: str
    """The name of the database used in the Athena query execution."""

    query_string: str
    """The SQL query statements, to be executed."""

    work_group: str | None = None
    """The name of the workgroup in which the Athena query is being started."""

    output_s3_uri: str
    """The location in Amazon S3 where Athena query results are stored."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data generated from an Athena query
    execution.
    """

    output_format: AthenaResultFormat = field(converter=as_athena_result_format)
    """The data storage format for Athena query results."""

    output_compression: AthenaResultCompressionType | None = field(
        default=None, converter=athena_result_compression_type_or_none
    )
    """The compression used for Athena query results."""


@frozen(kw_only=True, repr=False, eq=False)
class DatasetDefinition(Structure):
    """Configuration for Dataset Definition inputs. The Dataset Definition input must
    specify exactly one of either `AthenaDatasetDefinition` or
    `RedshiftDatasetDefinition` types.
    """

    athena_dataset_definition: AthenaDatasetDefinition | None = None
    """Configuration for Athena Dataset Definition input."""

    redshift_dataset_definition: RedshiftDatasetDefinition | None = None
    """Configuration for Redshift Dataset Definition input."""

    local_path: str | None = None
    """The local path where you want Amazon SageMaker to download the Dataset
    Definition inputs to run a processing job. `LocalPath` is an absolute path to
    the input data. This is a required parameter when `AppManaged` is `False`
    (default).
    """

    data_distribution_type: DataDistributionType | None = field(
        default=None, converter=data_distribution_type_or_none
    )
    """Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key`
    (default).
    """

    input_mode: InputMode | None = field(default=None, converter=input_mode_or_none)
    """Whether to use `File` or `Pipe` input mode. In `File` (default) mode, Amazon
    SageMaker copies the data from the input source onto the local Amazon Elastic
    Block Store (Amazon EBS) volumes before starting your training algorithm. This
    is the most commonly used input mode. In `Pipe` mode, Amazon SageMaker streams
    input data from the source directly to your algorithm without using the EBS
    volume.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingInput(Structure):
    """The inputs for a processing job. The processing input must specify exactly one
    of either `S3Input` or `DatasetDefinition` types.
    """

    input_name: str
    """The name for the processing job input."""

    app_managed: bool | None = None
    """When `True`, input operations such as data download are managed natively by
    the processing job application. When `False` (default), input operations are
    managed by Amazon SageMaker.
    """

    s3_input: ProcessingS3Input | None = None
    """Configuration for downloading input data from Amazon S3 into the processing
    container.
    """

    dataset_definition: DatasetDefinition | None = None
    """Configuration for a Dataset Definition input."""


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingS3Input(Structure):
    """Configuration for downloading input data from Amazon S3 into the processing
    container.
    """

    s3_uri: str
    """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to
    run a processing job.
    """

    local_path: str | None = None
    """The local path in your container where you want Amazon SageMaker to write
    input data to. `LocalPath` is an absolute path to the input data and must
    begin with `/opt/ml/processing/`. `LocalPath` is a required parameter when
    `AppManaged` is `False` (default).
    """

    s3_data_type: ProcessingS3DataType = field(converter=as_processing_s3_data_type)
    """Whether you use an `S3Prefix` or a `ManifestFile` for the data type. If you
    choose `S3Prefix`, `S3Uri` identifies a key name prefix. Amazon SageMaker uses
    all objects with the specified key name prefix for the processing job. If you
    choose `ManifestFile`, `S3Uri` identifies an object that is a manifest file
    containing a list of object keys that you want Amazon SageMaker to use for the
    processing job.
    """

    s3_input_mode: ProcessingS3InputMode | None = field(
        default=None, converter=processing_s3_input_mode_or_none
    )
    """Whether to use `File` or `Pipe` input mode. In File mode, Amazon SageMaker
    copies the data from the input source onto the local ML storage volume before
    starting your processing container. This is the most commonly used input mode.
    In `Pipe` mode, Amazon SageMaker streams input data from the source directly
    to your processing container into named pipes without using the ML storage
    volume.
    """

    s3_data_distribution_type: ProcessingS3DataDistributionType | None = field(
        default=None, converter=processing_s3_data_distribution_type_or_none
    )
    """Whether to distribute the data from Amazon S3 to all processing instances with
    `FullyReplicated`, or whether the data from Amazon S3 is sharded by Amazon S3
    key, downloading one shard of data to each processing instance.
    """

    s3_compression_type: ProcessingS3CompressionType | None = field(
        default=None, converter=processing_s3_compression_type_or_none
    )
    """Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the
    processing container. `Gzip` can only be used when `Pipe` mode is specified as
    the `S3InputMode`. In `Pipe` mode, Amazon SageMaker streams input data from
    the source directly to your container without using the EBS volume.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RedshiftDatasetDefinition(Structure):
    """Configuration for Redshift Dataset Definition input."""

    cluster_id: str
    """The Redshift cluster Identifier."""

    database: str
    """The name of the Redshift database used in Redshift query execution."""

    db_user: str
    """The database user name used in Redshift query execution."""

    query_string: str
    """The SQL query statements to be executed."""

    cluster_role_arn: str
    """The IAM role attached to your Redshift cluster that Amazon SageMaker uses to
    generate datasets.
    """

    output_s3_uri: str
    """The location in Amazon S3 where the Redshift query results are stored."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data from a Redshift execution.
    """

    output_format: RedshiftResultFormat = field(converter=as_redshift_result_format)
    """The data storage format for Redshift query results."""

    output_compression: RedshiftResultCompressionType | None = field(
        default=None, converter=redshift_result_compression_type_or_none
    )
    """The compression used for Redshift query results."""
