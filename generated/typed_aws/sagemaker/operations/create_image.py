"""CreateImage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageResponse(Response):
    """The response of `CreateImage`, with `image_arn`."""

    image_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageRequest(Request[CreateImageResponse]):
    """Creates a custom SageMaker AI image. A SageMaker AI image is a set of image
    versions. Each image version represents a container image stored in Amazon
    ECR. For more information, see [Bring your own SageMaker AI
    image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
    """

    __operation__: ClassVar = "CreateImage"
    __response__: ClassVar = CreateImageResponse

    description: str | None = None
    display_name: str | None = None
    image_name: str
    role_arn: str
    tags: Sequence[Tag] | None = None
