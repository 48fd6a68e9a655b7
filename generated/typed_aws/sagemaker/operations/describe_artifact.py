"""DescribeArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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
    """The name of the artifact."""

    artifact_arn: str | None = None
    """The Amazon Resource Name (ARN) of the artifact."""

    source: ArtifactSource | None = None
    """The source of the artifact."""

    artifact_type: str | None = None
    """The type of the artifact."""

    properties: Mapping[str, str] | None = None
    """A list of the artifact's properties."""

    creation_time: datetime | None = None
    """When the artifact was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """When the artifact was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeArtifactRequest(Request[DescribeArtifactResponse]):
    """Describes an artifact."""

    __operation__: ClassVar = "DescribeArtifact"
    __response__: ClassVar = DescribeArtifactResponse

    artifact_arn: str
    """The Amazon Resource Name (ARN) of the artifact to describe."""
