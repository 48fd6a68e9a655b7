"""DeleteArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.artifact_source import ArtifactSource


@frozen(kw_only=True, repr=False, eq=False)
class DeleteArtifactResponse(Response):
    """The response of `DeleteArtifact`, with `artifact_arn`."""

    artifact_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteArtifactRequest(Request[DeleteArtifactResponse]):
    """Deletes an artifact. Either `ArtifactArn` or `Source` must be specified."""

    __operation__: ClassVar = "DeleteArtifact"
    __response__: ClassVar = DeleteArtifactResponse

    artifact_arn: str | None = None
    source: ArtifactSource | None = None
