"""DescribeArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.artifact_source import ArtifactSource
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeArtifactResponse(Response):
    """The response of `DescribeArtifact`, with `artifact_name`, `artifact_arn`,
    `source`, `artifact_type`, `properties`, `creation_time`, `created_by`,
    `last_modified_time` and others.
    """

    artifact_name: str | None = None
    artifact_arn: str | None = None
    source: ArtifactSource | None = None
    artifact_type: str | None = None
    properties: Mapping[str, str] = ABSENT
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None
    lineage_group_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeArtifactRequest(Request[DescribeArtifactResponse]):
    """Describes an artifact."""

    __operation__: ClassVar = "DescribeArtifact"
    __response__: ClassVar = DescribeArtifactResponse

    artifact_arn: str
