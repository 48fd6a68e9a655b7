"""WorkforceVpcConfigRequest of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class WorkforceVpcConfigRequest(Structure):
    """The VPC object you use to create or update a workforce."""

    vpc_id: str | None = None
    """The ID of the VPC that the workforce uses for communication."""

    security_group_ids: Sequence[str] | None = None
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. The security groups
    must be for the same VPC as specified in the subnet.
    """

    subnets: Sequence[str] | None = None
    """The ID of the subnets in the VPC that you want to connect."""
