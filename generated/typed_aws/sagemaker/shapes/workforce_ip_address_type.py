"""WorkforceIpAddressType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class WorkforceIpAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"


WorkforceIpAddressTypeLike: TypeAlias = (
    WorkforceIpAddressType | Literal["ipv4", "dualstack"]
)


def workforce_ip_address_type_or_none(
    value: WorkforceIpAddressTypeLike | None, /
) -> WorkforceIpAddressType | None:
    return None if value is None else converted(WorkforceIpAddressType, value)
