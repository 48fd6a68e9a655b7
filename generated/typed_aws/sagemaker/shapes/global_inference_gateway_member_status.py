"""GlobalInferenceGatewayMemberStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class GlobalInferenceGatewayMemberStatus(OpenEnum):
    """The status of an in-cluster inference gateway in a global inference gateway.
    This status describes the membership in the global inference gateway, not the
    health of the in-cluster inference gateway.
    """

    ADDING = "ADDING"
    ACTIVE = "ACTIVE"
    REMOVING = "REMOVING"
    FAILED = "FAILED"


GlobalInferenceGatewayMemberStatusLike: TypeAlias = (
    GlobalInferenceGatewayMemberStatus
    | Literal["ADDING", "ACTIVE", "REMOVING", "FAILED"]
)
