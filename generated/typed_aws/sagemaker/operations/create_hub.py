"""CreateHub of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.hub_s3_storage_config import HubS3StorageConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubResponse(Response):
    """The response of `CreateHub`, with `hub_arn`."""

    hub_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubRequest(Request[CreateHubResponse]):
    """Create a hub."""

    __operation__: ClassVar = "CreateHub"
    __response__: ClassVar = CreateHubResponse

    hub_name: str
    hub_description: str
    hub_display_name: str | None = None
    hub_search_keywords: Sequence[str] | None = None
    s3_storage_config: HubS3StorageConfig | None = None
    tags: Sequence[Tag] | None = None
