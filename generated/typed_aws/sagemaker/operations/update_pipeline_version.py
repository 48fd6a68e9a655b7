"""UpdatePipelineVersion of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class AliasOperations:
    """The aliases to add to and remove from a pipeline version. An alias can't
    appear in both lists. After the update, the version can have up to 10 aliases.
    """

    add: Sequence[str] | None = field(default=None, metadata=wire("Add"))
    """The aliases to add to the pipeline version. If you assigned an alias to
    another version of the same pipeline, you must remove it from that version
    before you add it here.
    """

    remove: Sequence[str] | None = field(default=None, metadata=wire("Remove"))
    """The aliases to remove from the pipeline version."""


@frozen(kw_only=True)
class UpdatePipelineVersionResponse(Response):
    """The response of `UpdatePipelineVersion`, with `pipeline_arn` and
    `pipeline_version_id`.
    """

    pipeline_arn: str | None = field(default=None, metadata=wire("PipelineArn"))
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_version_id: int | None = field(
        default=None, metadata=wire("PipelineVersionId")
    )
    """The ID of the pipeline version."""


@frozen(kw_only=True)
class UpdatePipelineVersionRequest(Request[UpdatePipelineVersionResponse]):
    """Updates a pipeline version."""

    __operation__: ClassVar = "UpdatePipelineVersion"
    __response__: ClassVar = UpdatePipelineVersionResponse

    pipeline_arn: str = field(metadata=wire("PipelineArn"))
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_version_id: int = field(metadata=wire("PipelineVersionId"))
    """The pipeline version ID to update."""

    pipeline_version_display_name: str | None = field(
        default=None, metadata=wire("PipelineVersionDisplayName")
    )
    """The display name of the pipeline version."""

    pipeline_version_description: str | None = field(
        default=None, metadata=wire("PipelineVersionDescription")
    )
    """The description of the pipeline version."""

    pipeline_version_alias_operations: AliasOperations | None = field(
        default=None, metadata=wire("PipelineVersionAliasOperations")
    )
    """The aliases to add to or remove from the pipeline version."""
