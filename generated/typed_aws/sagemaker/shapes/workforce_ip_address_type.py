"""WorkforceIpAddressType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class WorkforceIpAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"


WorkforceIpAddressTypeLike: TypeAlias = (
    WorkforceIpAddressType | Literal["ipv4", "dualstack"]
)
