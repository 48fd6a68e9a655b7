"""CreateSpace of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.ownership_settings import OwnershipSettings
    from ..shapes.space_settings import SpaceSettings
    from ..shapes.space_sharing_settings import SpaceSharingSettings
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateSpaceResponse(Response):
    """The response of `CreateSpace`, with `space_arn`."""

    space_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateSpaceRequest(Request[CreateSpaceResponse]):
    """Creates a private space or a space used for real time collaboration in a
    domain.
    """

    __operation__: ClassVar = "CreateSpace"
    __response__: ClassVar = CreateSpaceResponse

    domain_id: str
    space_name: str
    tags: Sequence[Tag] | None = None
    space_settings: SpaceSettings | None = None
    ownership_settings: OwnershipSettings | None = None
    space_sharing_settings: SpaceSharingSettings | None = None
    space_display_name: str | None = None
