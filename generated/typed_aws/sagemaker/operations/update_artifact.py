"""UpdateArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateArtifactResponse(Response):
    """The response of `UpdateArtifact`, with `artifact_arn`."""

    artifact_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateArtifactRequest(Request[UpdateArtifactResponse]):
    """Updates an artifact."""

    __operation__: ClassVar = "UpdateArtifact"
    __response__: ClassVar = UpdateArtifactResponse

    artifact_arn: str
    artifact_name: str | None = None
    properties: Mapping[str, str] | None = None
    properties_to_remove: Sequence[str] | None = None
