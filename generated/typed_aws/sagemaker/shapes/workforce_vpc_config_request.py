"""WorkforceVpcConfigRequest of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class WorkforceVpcConfigRequest(Structure):
    """The VPC object you use to create or update a workforce."""

    vpc_id: str | None = None
    security_group_ids: Sequence[str] = ABSENT
    subnets: Sequence[str] = ABSENT
