"""ModelApprovalStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelApprovalStatus(OpenEnum):
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING_MANUAL_APPROVAL = "PendingManualApproval"


ModelApprovalStatusLike: TypeAlias = (
    ModelApprovalStatus | Literal["Approved", "Rejected", "PendingManualApproval"]
)
