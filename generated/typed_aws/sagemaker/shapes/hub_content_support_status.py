"""HubContentSupportStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class HubContentSupportStatus(OpenEnum):
    SUPPORTED = "Supported"
    DEPRECATED = "Deprecated"
    RESTRICTED = "Restricted"


HubContentSupportStatusLike: TypeAlias = (
    HubContentSupportStatus | Literal["Supported", "Deprecated", "Restricted"]
)


def hub_content_support_status_or_none(
    value: HubContentSupportStatusLike | None, /
) -> HubContentSupportStatus | None:
    return None if value is None else converted(HubContentSupportStatus, value)
