"""WorkforceVpcConfigRequest of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class WorkforceVpcConfigRequest:
    """The VPC object you use to create or update a workforce."""

    vpc_id: str | None = field(default=None, metadata=wire("VpcId"))
    """The ID of the VPC that the workforce uses for communication."""

    security_group_ids: Sequence[str] | None = field(
        default=None, metadata=wire("SecurityGroupIds")
    )
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. The security groups
    must be for the same VPC as specified in the subnet.
    """

    subnets: Sequence[str] | None = field(default=None, metadata=wire("Subnets"))
    """The ID of the subnets in the VPC that you want to connect."""
