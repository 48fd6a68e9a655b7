"""DescribeSubscribedWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.subscribed_workteam import SubscribedWorkteam


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSubscribedWorkteamResponse(Response):
    """The response of `DescribeSubscribedWorkteam`, with `subscribed_workteam`."""

    subscribed_workteam: SubscribedWorkteam = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSubscribedWorkteamRequest(Request[DescribeSubscribedWorkteamResponse]):
    """Gets information about a work team provided by a vendor. It returns details
    about the subscription with a vendor in the Amazon Web Services Marketplace.
    """

    __operation__: ClassVar = "DescribeSubscribedWorkteam"
    __response__: ClassVar = DescribeSubscribedWorkteamResponse

    workteam_arn: str
