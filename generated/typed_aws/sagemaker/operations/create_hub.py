"""CreateHub of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.hub_s3_storage_config import HubS3StorageConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubResponse(Response):
    """The response of `CreateHub`, with `hub_arn`."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubRequest(Request[CreateHubResponse]):
    """Create a hub."""

    __operation__: ClassVar = "CreateHub"
    __response__: ClassVar = CreateHubResponse

    hub_name: str
    """The name of the hub to create."""

    hub_description: str
    """A description of the hub."""

    hub_display_name: str | None = None
    """The display name of the hub."""

    hub_search_keywords: Sequence[str] | None = None
    """The searchable keywords for the hub."""

    s3_storage_config: HubS3StorageConfig | None = None
    """The Amazon S3 storage configuration for the hub."""

    tags: Sequence[Tag] | None = None
    """Any tags to associate with the hub."""
