"""AutoMLDataSource of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class AutoMLS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"


AutoMLS3DataTypeLike: TypeAlias = (
    AutoMLS3DataType | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLDataSource(Structure):
    """The data source for the Autopilot job."""

    s3_data_source: AutoMLS3DataSource


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLS3DataSource(Structure):
    """Describes the Amazon S3 data source."""

    s3_data_type: AutoMLS3DataType = field(converter=as_enum(AutoMLS3DataType))
    s3_uri: str
