"""DeleteProject of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteProjectResponse(Response):
    """The response of `DeleteProject`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteProjectRequest(Request[DeleteProjectResponse]):
    """Delete the specified project."""

    __operation__: ClassVar = "DeleteProject"
    __response__: ClassVar = DeleteProjectResponse

    project_name: str
