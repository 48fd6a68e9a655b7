"""S3DataType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class S3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"
    CONVERSE = "Converse"


S3DataTypeLike: TypeAlias = (
    S3DataType
    | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"]
)
