"""HubContentSupportStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HubContentSupportStatus(OpenEnum):
    SUPPORTED = "Supported"
    DEPRECATED = "Deprecated"
    RESTRICTED = "Restricted"


HubContentSupportStatusLike: TypeAlias = (
    HubContentSupportStatus | Literal["Supported", "Deprecated", "Restricted"]
)
