"""IPAddressType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class IPAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"


IPAddressTypeLike: TypeAlias = IPAddressType | Literal["ipv4", "dualstack"]
