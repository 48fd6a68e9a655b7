"""SourceIpConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class SourceIpConfig(Structure):
    """A list of IP address ranges
    ([CIDRs](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html)).
    Used to create an allow list of IP addresses for a private workforce. Workers
    will only be able to log in to their worker portal from an IP address within
    this range. By default, a workforce isn't restricted to specific IP addresses.
    """

    cidrs: Sequence[str]
