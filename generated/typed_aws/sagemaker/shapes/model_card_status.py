"""ModelCardStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelCardStatus(OpenEnum):
    DRAFT = "Draft"
    PENDING_REVIEW = "PendingReview"
    APPROVED = "Approved"
    ARCHIVED = "Archived"


ModelCardStatusLike: TypeAlias = (
    ModelCardStatus | Literal["Draft", "PendingReview", "Approved", "Archived"]
)
