"""S3DataType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class S3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"
    CONVERSE = "Converse"


S3DataTypeLike: TypeAlias = (
    S3DataType
    | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"]
)


def as_s3_data_type(value: S3DataTypeLike, /) -> S3DataType:
    return converted(S3DataType, value)
