"""DescribeWorkforce of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Response, StatusRequest

if TYPE_CHECKING:
    from ..shapes.workforce import Workforce


@frozen(kw_only=True, repr=False, eq=False)
class DescribeWorkforceResponse(Response):
    """The response of `DescribeWorkforce`, with `workforce`."""

    workforce: Workforce = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeWorkforceRequest(StatusRequest[DescribeWorkforceResponse]):
    """Lists private workforce information, including workforce name, Amazon Resource
    Name (ARN), and, if applicable, allowed IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
    Allowable IP address ranges are the IP addresses that workers can use to
    access tasks.

    **Important:** This operation applies only to private workforces.
    """

    __operation__: ClassVar = "DescribeWorkforce"
    __response__: ClassVar = DescribeWorkforceResponse
    __status__: ClassVar = "workforce.status"
    __reason__: ClassVar = "workforce.failure_reason"
    __enum__: ClassVar = "WorkforceStatus"
    __states__: ClassVar = {
        "passing": ("Initializing", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Active",),
        "failed": ("Failed",),
    }

    workforce_name: str
