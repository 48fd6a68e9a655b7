"""UpdateSpace of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.space_settings import SpaceSettings


@frozen(kw_only=True, repr=False, eq=False)
class UpdateSpaceResponse(Response):
    """The response of `UpdateSpace`, with `space_arn`."""

    space_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateSpaceRequest(Request[UpdateSpaceResponse]):
    """Updates the settings of a space.

    **Note:** You can't edit the app type of a space in the `SpaceSettings`.
    """

    __operation__: ClassVar = "UpdateSpace"
    __response__: ClassVar = UpdateSpaceResponse

    domain_id: str
    space_name: str
    space_settings: SpaceSettings | None = None
    space_display_name: str | None = None
