"""TransformInput of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.compression_type import CompressionType
from ..shapes.s3_data_type import S3DataType


class SplitType(OpenEnum):
    NONE = "None"
    LINE = "Line"
    RECORD_IO = "RecordIO"
    TF_RECORD = "TFRecord"


SplitTypeLike: TypeAlias = SplitType | Literal["None", "Line", "RecordIO", "TFRecord"]


@frozen(kw_only=True, repr=False, eq=False)
class TransformDataSource(Structure):
    """Describes the location of the channel data."""

    s3_data_source: TransformS3DataSource


@frozen(kw_only=True, repr=False, eq=False)
class TransformInput(Structure):
    """Describes the input source of a transform job and the way the transform job
    consumes it.
    """

    data_source: TransformDataSource
    content_type: str | None = None
    compression_type: CompressionType | None = field(
        default=None, converter=or_none(CompressionType)
    )
    split_type: SplitType | None = field(default=None, converter=or_none(SplitType))


@frozen(kw_only=True, repr=False, eq=False)
class TransformS3DataSource(Structure):
    """Describes the S3 data source."""

    s3_data_type: S3DataType = field(converter=as_enum(S3DataType))
    s3_uri: str
