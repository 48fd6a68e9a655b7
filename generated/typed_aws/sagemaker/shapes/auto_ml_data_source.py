"""AutoMLDataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AutoMLS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"


AutoMLS3DataTypeLike: TypeAlias = (
    AutoMLS3DataType | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]
)


def as_auto_mls3_data_type(value: AutoMLS3DataTypeLike, /) -> AutoMLS3DataType:
    return converted(AutoMLS3DataType, value)


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLDataSource(Structure):
    """The data source for the Autopilot job."""

    s3_data_source: AutoMLS3DataSource


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLS3DataSource(Structure):
    """Describes the Amazon S3 data source."""

    s3_data_type: AutoMLS3DataType = field(converter=as_auto_mls3_data_type)
    s3_uri: str
