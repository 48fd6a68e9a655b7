"""AdditionalS3DataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, wire
from ..shapes.compression_type import compression_type_or_none

if TYPE_CHECKING:
    from ..shapes.compression_type import CompressionType


class AdditionalS3DataSourceDataType(OpenEnum):
    S3_OBJECT = "S3Object"
    S3_PREFIX = "S3Prefix"


AdditionalS3DataSourceDataTypeLike: TypeAlias = (
    AdditionalS3DataSourceDataType | Literal["S3Object", "S3Prefix"]
)


def as_additional_s3_data_source_data_type(
    value: AdditionalS3DataSourceDataTypeLike, /
) -> AdditionalS3DataSourceDataType:
    return converted(AdditionalS3DataSourceDataType, value)


@frozen(kw_only=True, repr=False, eq=False)
class AdditionalS3DataSource(Structure):
    """A data source used for training or inference that is in addition to the input
    dataset or model data.
    """

    s3_data_type: AdditionalS3DataSourceDataType = field(
        converter=as_additional_s3_data_source_data_type
    )
    s3_uri: str
    compression_type: CompressionType | None = field(
        default=None, converter=compression_type_or_none
    )
    etag: str | None = field(default=None, metadata=wire("ETag"))
