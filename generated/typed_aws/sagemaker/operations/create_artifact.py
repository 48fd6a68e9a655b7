"""CreateArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.artifact_source import ArtifactSource
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateArtifactResponse(Response):
    """The response of `CreateArtifact`, with `artifact_arn`."""

    artifact_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateArtifactRequest(Request[CreateArtifactResponse]):
    """Creates an *artifact*. An artifact is a lineage tracking entity that
    represents a URI addressable object or data. Some examples are the S3 URI of a
    dataset and the ECR registry path of an image. For more information, see
    [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "CreateArtifact"
    __response__: ClassVar = CreateArtifactResponse

    artifact_name: str | None = None
    source: ArtifactSource
    artifact_type: str
    properties: Mapping[str, str] | None = None
    metadata_properties: MetadataProperties | None = None
    tags: Sequence[Tag] | None = None
