"""DescribeWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.workteam import Workteam


@frozen(kw_only=True, repr=False, eq=False)
class DescribeWorkteamResponse(Response):
    """The response of `DescribeWorkteam`, with `workteam`."""

    workteam: Workteam = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeWorkteamRequest(Request[DescribeWorkteamResponse]):
    """Gets information about a specific work team. You can see information such as
    the creation date, the last updated date, membership information, and the work
    team's Amazon Resource Name (ARN).
    """

    __operation__: ClassVar = "DescribeWorkteam"
    __response__: ClassVar = DescribeWorkteamResponse

    workteam_name: str
