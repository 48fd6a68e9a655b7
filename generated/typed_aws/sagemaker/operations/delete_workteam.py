"""DeleteWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteWorkteamResponse(Response):
    """The response of `DeleteWorkteam`, with `success`."""

    success: bool | None = field(default=None, metadata=wire("Success"))
    """Returns `true` if the work team was successfully deleted; otherwise, returns
    `false`.
    """


@frozen(kw_only=True)
class DeleteWorkteamRequest(Request[DeleteWorkteamResponse]):
    """Deletes an existing work team. This operation can't be undone."""

    __operation__: ClassVar = "DeleteWorkteam"
    __response__: ClassVar = DeleteWorkteamResponse

    workteam_name: str = field(metadata=wire("WorkteamName"))
    """The name of the work team to delete."""
