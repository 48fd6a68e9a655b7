"""CreateHubContentReference of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubContentReferenceResponse(Response):
    """The response of `CreateHubContentReference`, with `hub_arn` and
    `hub_content_arn`.
    """

    hub_arn: str = ABSENT
    hub_content_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubContentReferenceRequest(Request[CreateHubContentReferenceResponse]):
    """Create a hub content reference in order to add a model in the JumpStart public
    hub to a private hub.
    """

    __operation__: ClassVar = "CreateHubContentReference"
    __response__: ClassVar = CreateHubContentReferenceResponse

    hub_name: str
    sage_maker_public_hub_content_arn: str
    hub_content_name: str | None = None
    min_version: str | None = None
    tags: Sequence[Tag] | None = None
