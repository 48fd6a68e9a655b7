"""CreateHubContentReference of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateHubContentReferenceResponse(Response):
    """The response of `CreateHubContentReference`, with `hub_arn` and
    `hub_content_arn`.
    """

    hub_arn: str | None = field(default=None, metadata=wire("HubArn"))
    """The ARN of the hub that the hub content reference was added to."""

    hub_content_arn: str | None = field(default=None, metadata=wire("HubContentArn"))
    """The ARN of the hub content."""


@frozen(kw_only=True)
class CreateHubContentReferenceRequest(Request[CreateHubContentReferenceResponse]):
    """Create a hub content reference in order to add a model in the JumpStart public
    hub to a private hub.
    """

    __operation__: ClassVar = "CreateHubContentReference"
    __response__: ClassVar = CreateHubContentReferenceResponse

    hub_name: str = field(metadata=wire("HubName"))
    """The name of the hub to add the hub content reference to."""

    sage_maker_public_hub_content_arn: str = field(
        metadata=wire("SageMakerPublicHubContentArn")
    )
    """The ARN of the public hub content to reference."""

    hub_content_name: str | None = field(default=None, metadata=wire("HubContentName"))
    """The name of the hub content to reference."""

    min_version: str | None = field(default=None, metadata=wire("MinVersion"))
    """The minimum version of the hub content to reference."""

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """Any tags associated with the hub content to reference."""
