"""ProcessingInput of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure
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


class DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


DataDistributionTypeLike: TypeAlias = (
    DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)


class InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"


InputModeLike: TypeAlias = InputMode | Literal["Pipe", "File"]


class ProcessingS3CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


ProcessingS3CompressionTypeLike: TypeAlias = (
    ProcessingS3CompressionType | Literal["None", "Gzip"]
)


class ProcessingS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"


ProcessingS3DataTypeLike: TypeAlias = (
    ProcessingS3DataType | Literal["ManifestFile", "S3Prefix"]
)


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


class RedshiftResultFormat(OpenEnum):
    """The data storage format for Redshift query results."""

    PARQUET = "PARQUET"
    CSV = "CSV"


RedshiftResultFormatLike: TypeAlias = RedshiftResultFormat | Literal["PARQUET", "CSV"]


@frozen(kw_only=True, repr=False, eq=False)
class AthenaDatasetDefinition(Structure):
    """Configuration for Athena Dataset Definition input."""

    catalog: str
    database: str
    query_string: str
    work_group: str | None = None
    output_s3_uri: str
    kms_key_id: str | None = None
    output_format: AthenaResultFormat = field(converter=as_enum(AthenaResultFormat))
    output_compression: AthenaResultCompressionType | None = field(
        default=None, converter=or_none(AthenaResultCompressionType)
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
        default=None, converter=or_none(DataDistributionType)
    )
    input_mode: InputMode | None = field(default=None, converter=or_none(InputMode))


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
    s3_data_type: ProcessingS3DataType = field(converter=as_enum(ProcessingS3DataType))
    s3_input_mode: ProcessingS3InputMode | None = field(
        default=None, converter=or_none(ProcessingS3InputMode)
    )
    s3_data_distribution_type: ProcessingS3DataDistributionType | None = field(
        default=None, converter=or_none(ProcessingS3DataDistributionType)
    )
    s3_compression_type: ProcessingS3CompressionType | None = field(
        default=None, converter=or_none(ProcessingS3CompressionType)
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
    output_format: RedshiftResultFormat = field(converter=as_enum(RedshiftResultFormat))
    output_compression: RedshiftResultCompressionType | None = field(
        default=None, converter=or_none(RedshiftResultCompressionType)
    )
