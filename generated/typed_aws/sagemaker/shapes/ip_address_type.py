"""IPAddressType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class IPAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"


IPAddressTypeLike: TypeAlias = IPAddressType | Literal["ipv4", "dualstack"]


def ip_address_type_or_none(value: IPAddressTypeLike | None, /) -> IPAddressType | None:
    return None if value is None else converted(IPAddressType, value)
