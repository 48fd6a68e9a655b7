"""DescribeWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.workteam import Workteam


@frozen(kw_only=True)
class DescribeWorkteamResponse(Response):
    """The response of `DescribeWorkteam`, with `workteam`."""

    workteam: Workteam | None = field(default=None, metadata=wire("Workteam"))
    """A `Workteam` instance that contains information about the work team."""


@frozen(kw_only=True)
class DescribeWorkteamRequest(Request[DescribeWorkteamResponse]):
    """Gets information about a specific work team. You can see information such as
    the creation date, the last updated date, membership information, and the work
    team's Amazon Resource Name (ARN).
    """

    __operation__: ClassVar = "DescribeWorkteam"
    __response__: ClassVar = DescribeWorkteamResponse

    workteam_name: str = field(metadata=wire("WorkteamName"))
    """The name of the work team to return a description of."""
