"""UpdateImage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateImageResponse(Response):
    """The response of `UpdateImage`, with `image_arn`."""

    image_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateImageRequest(Request[UpdateImageResponse]):
    """Updates the properties of a SageMaker AI image. To change the image's tags,
    use the
    [AddTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html)
    and
    [DeleteTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTags.html)
    APIs.
    """

    __operation__: ClassVar = "UpdateImage"
    __response__: ClassVar = UpdateImageResponse

    delete_properties: Sequence[str] | None = None
    description: str | None = None
    display_name: str | None = None
    image_name: str
    role_arn: str | None = None
