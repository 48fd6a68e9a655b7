"""S3ModelDataSource of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure, wire

if TYPE_CHECKING:
    from ..shapes.model_access_config import ModelAccessConfig


class ModelCompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"


ModelCompressionTypeLike: TypeAlias = ModelCompressionType | Literal["None", "Gzip"]


class S3ModelDataType(OpenEnum):
    S3_PREFIX = "S3Prefix"
    S3_OBJECT = "S3Object"


S3ModelDataTypeLike: TypeAlias = S3ModelDataType | Literal["S3Prefix", "S3Object"]


@frozen(kw_only=True, repr=False, eq=False)
class InferenceHubAccessConfig(Structure):
    """Configuration information specifying which hub contents have accessible
    deployment options.
    """

    hub_content_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class S3ModelDataSource(Structure):
    """Specifies the S3 location of ML model data to deploy."""

    s3_uri: str
    s3_data_type: S3ModelDataType = field(converter=as_enum(S3ModelDataType))
    compression_type: ModelCompressionType = field(
        converter=as_enum(ModelCompressionType)
    )
    model_access_config: ModelAccessConfig | None = None
    hub_access_config: InferenceHubAccessConfig | None = None
    manifest_s3_uri: str | None = None
    etag: str | None = field(default=None, metadata=wire("ETag"))
    manifest_etag: str | None = None
