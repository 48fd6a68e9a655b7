"""AppNetworkAccessType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AppNetworkAccessType(OpenEnum):
    PUBLIC_INTERNET_ONLY = "PublicInternetOnly"
    VPC_ONLY = "VpcOnly"


AppNetworkAccessTypeLike: TypeAlias = (
    AppNetworkAccessType | Literal["PublicInternetOnly", "VpcOnly"]
)
