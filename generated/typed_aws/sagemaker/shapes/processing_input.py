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
    AthenaResultCompressionType | Literal["GZIP", "SNAPPY", "ZLIB"]
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
    AthenaResultFormat | Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"]
)


def as_athena_result_format(value: AthenaResultFormatLike, /) -> AthenaResultFormat:
    return converted(AthenaResultFormat, value)


class DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


DataDistributionTypeLike: TypeAlias = (
    DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)


def data_distribution_type_or_none(
    value: DataDistributionTypeLike | None, /
) -> DataDistributionType | None:
    return None if value is None else converted(DataDistributionType, value)


class InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"


InputModeLike: TypeAlias = InputMode | Literal["Pipe", "File"]


def input_mode_or_none(value: InputModeLike | None, /) -> InputMode | None:
    return None if value is None else converted(InputMode, value)


class ProcessingS3CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


ProcessingS3CompressionTypeLike: TypeAlias = (
    ProcessingS3CompressionType | Literal["None", "Gzip"]
)


def processing_s3_compression_type_or_none(
    value: ProcessingS3CompressionTypeLike | None, /
) -> ProcessingS3CompressionType | None:
    return None if value is None else converted(ProcessingS3CompressionType, value)


class ProcessingS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"


ProcessingS3DataTypeLike: TypeAlias = (
    ProcessingS3DataType | Literal["ManifestFile", "S3Prefix"]
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
    RedshiftResultCompressionType | Literal["None", "GZIP", "BZIP2", "ZSTD", "SNAPPY"]
)


def redshift_result_compression_type_or_none(
    value: RedshiftResultCompressionTypeLike | None, /
) -> RedshiftResultCompressionType | None:
    return None if value is None else converted(RedshiftResultCompressionType, value)


class RedshiftResultFormat(OpenEnum):
    """The data storage format for Redshift query results."""

    PARQUET = "PARQUET"
    CSV = "CSV"


RedshiftResultFormatLike: TypeAlias = RedshiftResultFormat | Literal["PARQUET", "CSV"]


def as_redshift_result_format(
    value: RedshiftResultFormatLike, /
) -> RedshiftResultFormat:
    return converted(RedshiftResultFormat, value)


@frozen(kw_only=True, repr=False, eq=False)
class AthenaDatasetDefinition(Structure):
    """Configuration for Athena Dataset Definition input."""

    catalog: str
    database: str
    query_string: str
    work_group: str | None = None
    output_s3_uri: str
    kms_key_id: str | None = None
    output_format: AthenaResultFormat = field(converter=as_athena_result_format)
    output_compression: AthenaResultCompressionType | None = field(
        default=None, converter=athena_result_compression_type_or_none
    )


@frozen(kw_only=True, repr=False, eq=False)
class DatasetDefinition(Structure):
    """Configuration for Dataset Definition inputs. The Dataset Definition input must
    specify exactly one of either `AthenaDatasetDefinition` or
    `RedshiftDatasetDefinition` types.
    """

    athena_dataset_definition: AthenaDatasetDefinition | None = None
    redshift_dataset_definition: RedshiftDatasetDefinition | None = None
    local_path: str | None = None
    data_distribution_type: DataDistributionType | None = field(
        default=None, converter=data_distribution_type_or_none
    )
    input_mode: InputMode | None = field(default=None, converter=input_mode_or_none)


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingInput(Structure):
    """The inputs for a processing job. The processing input must specify exactly one
    of either `S3Input` or `DatasetDefinition` types.
    """

    input_name: str
    app_managed: bool | None = None
    s3_input: ProcessingS3Input | None = None
    dataset_definition: DatasetDefinition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingS3Input(Structure):
    """Configuration for downloading input data from Amazon S3 into the processing
    container.
    """

    s3_uri: str
    local_path: str | None = None
    s3_data_type: ProcessingS3DataType = field(converter=as_processing_s3_data_type)
    s3_input_mode: ProcessingS3InputMode | None = field(
        default=None, converter=processing_s3_input_mode_or_none
    )
    s3_data_distribution_type: ProcessingS3DataDistributionType | None = field(
        default=None, converter=processing_s3_data_distribution_type_or_none
    )
    s3_compression_type: ProcessingS3CompressionType | None = field(
        default=None, converter=processing_s3_compression_type_or_none
    )


@frozen(kw_only=True, repr=False, eq=False)
class RedshiftDatasetDefinition(Structure):
    """Configuration for Redshift Dataset Definition input."""

    cluster_id: str
    database: str
    db_user: str
    query_string: str
    cluster_role_arn: str
    output_s3_uri: str
    kms_key_id: str | None = None
    output_format: RedshiftResultFormat = field(converter=as_redshift_result_format)
    output_compression: RedshiftResultCompressionType | None = field(
        default=None, converter=redshift_result_compression_type_or_none
    )
