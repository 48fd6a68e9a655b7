"""DeleteImageVersion of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteImageVersionResponse(Response):
    """The response of `DeleteImageVersion`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteImageVersionRequest(Request[DeleteImageVersionResponse]):
    """Deletes a version of a SageMaker AI image. The container image the version
    represents isn't deleted.
    """

    __operation__: ClassVar = "DeleteImageVersion"
    __response__: ClassVar = DeleteImageVersionResponse

    image_name: str
    version: int | None = None
    alias: str | None = None
