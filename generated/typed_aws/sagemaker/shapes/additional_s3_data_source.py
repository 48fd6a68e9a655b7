"""AdditionalS3DataSource of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.compression_type import CompressionType


class AdditionalS3DataSourceDataType(OpenEnum):
    S3_OBJECT = "S3Object"
    S3_PREFIX = "S3Prefix"


AdditionalS3DataSourceDataTypeLike: TypeAlias = (
    AdditionalS3DataSourceDataType | Literal["S3Object", "S3Prefix"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AdditionalS3DataSource(Structure):
    """A data source used for training or inference that is in addition to the input
    dataset or model data.
    """

    s3_data_type: AdditionalS3DataSourceDataType = field(
        converter=as_enum(AdditionalS3DataSourceDataType)
    )
    s3_uri: str
    compression_type: CompressionType | None = field(
        default=None, converter=or_none(CompressionType)
    )
    etag: str | None = field(default=None, metadata=wire("ETag"))
