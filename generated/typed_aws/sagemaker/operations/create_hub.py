"""CreateHub of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.hub_s3_storage_config import HubS3StorageConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateHubResponse(Response):
    """The response of `CreateHub`, with `hub_arn`."""

    hub_arn: str | None = field(default=None, metadata=wire("HubArn"))
    """The Amazon Resource Name (ARN) of the hub."""


@frozen(kw_only=True)
class CreateHubRequest(Request[CreateHubResponse]):
    """Create a hub."""

    __operation__: ClassVar = "CreateHub"
    __response__: ClassVar = CreateHubResponse

    hub_name: str = field(metadata=wire("HubName"))
    """The name of the hub to create."""

    hub_description: str = field(metadata=wire("HubDescription"))
    """A description of the hub."""

    hub_display_name: str | None = field(default=None, metadata=wire("HubDisplayName"))
    """The display name of the hub."""

    hub_search_keywords: Sequence[str] | None = field(
        default=None, metadata=wire("HubSearchKeywords")
    )
    """The searchable keywords for the hub."""

    s3_storage_config: HubS3StorageConfig | None = field(
        default=None, metadata=wire("S3StorageConfig")
    )
    """The Amazon S3 storage configuration for the hub."""

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """Any tags to associate with the hub."""
