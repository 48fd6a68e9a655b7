"""AppNetworkAccessType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AppNetworkAccessType(OpenEnum):
    PUBLIC_INTERNET_ONLY = "PublicInternetOnly"
    VPC_ONLY = "VpcOnly"


AppNetworkAccessTypeLike: TypeAlias = (
    AppNetworkAccessType | Literal["PublicInternetOnly", "VpcOnly"]
)


def app_network_access_type_or_none(
    value: AppNetworkAccessTypeLike | None, /
) -> AppNetworkAccessType | None:
    return None if value is None else converted(AppNetworkAccessType, value)
