"""GlobalInferenceGatewayMemberStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def global_inference_gateway_member_status_or_none(
    value: GlobalInferenceGatewayMemberStatusLike | None, /
) -> GlobalInferenceGatewayMemberStatus | None:
    return (
        None if value is None else converted(GlobalInferenceGatewayMemberStatus, value)
    )
