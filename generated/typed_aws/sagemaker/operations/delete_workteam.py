"""DeleteWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteWorkteamResponse(Response):
    """The response of `DeleteWorkteam`, with `success`."""

    success: bool = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DeleteWorkteamRequest(Request[DeleteWorkteamResponse]):
    """Deletes an existing work team. This operation can't be undone."""

    __operation__: ClassVar = "DeleteWorkteam"
    __response__: ClassVar = DeleteWorkteamResponse

    workteam_name: str
