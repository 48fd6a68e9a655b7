"""UpdatePipelineVersion of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class AliasOperations(Structure):
    """The aliases to add to and remove from a pipeline version. An alias can't
    appear in both lists. After the update, the version can have up to 10 aliases.
    """

    add: Sequence[str] = ABSENT
    remove: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineVersionResponse(Response):
    """The response of `UpdatePipelineVersion`, with `pipeline_arn` and
    `pipeline_version_id`.
    """

    pipeline_arn: str | None = None
    pipeline_version_id: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineVersionRequest(Request[UpdatePipelineVersionResponse]):
    """Updates a pipeline version."""

    __operation__: ClassVar = "UpdatePipelineVersion"
    __response__: ClassVar = UpdatePipelineVersionResponse

    pipeline_arn: str
    pipeline_version_id: int
    pipeline_version_display_name: str | None = None
    pipeline_version_description: str | None = None
    pipeline_version_alias_operations: AliasOperations | None = None
