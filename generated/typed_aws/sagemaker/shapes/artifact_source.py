"""ArtifactSource of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class ArtifactSourceIdType(OpenEnum):
    MD5_HASH = "MD5Hash"
    S3E_TAG = "S3ETag"
    S3_VERSION = "S3Version"
    CUSTOM = "Custom"


ArtifactSourceIdTypeLike: TypeAlias = (
    ArtifactSourceIdType | Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ArtifactSource(Structure):
    """A structure describing the source of an artifact."""

    source_uri: str
    source_types: Sequence[ArtifactSourceType] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ArtifactSourceType(Structure):
    """The ID and ID type of an artifact source."""

    source_id_type: ArtifactSourceIdType = field(
        converter=as_enum(ArtifactSourceIdType)
    )
    value: str
