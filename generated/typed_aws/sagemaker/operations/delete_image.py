"""DeleteImage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteImageResponse(Response):
    """The response of `DeleteImage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteImageRequest(Request[DeleteImageResponse]):
    """Deletes a SageMaker AI image and all versions of the image. The container
    images aren't deleted.
    """

    __operation__: ClassVar = "DeleteImage"
    __response__: ClassVar = DeleteImageResponse

    image_name: str
