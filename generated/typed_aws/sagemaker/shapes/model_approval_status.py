"""ModelApprovalStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelApprovalStatus(OpenEnum):
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING_MANUAL_APPROVAL = "PendingManualApproval"


ModelApprovalStatusLike: TypeAlias = (
    ModelApprovalStatus | Literal["Approved", "Rejected", "PendingManualApproval"]
)


def model_approval_status_or_none(
    value: ModelApprovalStatusLike | None, /
) -> ModelApprovalStatus | None:
    return None if value is None else converted(ModelApprovalStatus, value)
