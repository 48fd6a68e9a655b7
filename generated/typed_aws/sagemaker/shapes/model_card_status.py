"""ModelCardStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelCardStatus(OpenEnum):
    DRAFT = "Draft"
    PENDING_REVIEW = "PendingReview"
    APPROVED = "Approved"
    ARCHIVED = "Archived"


ModelCardStatusLike: TypeAlias = (
    ModelCardStatus | Literal["Draft", "PendingReview", "Approved", "Archived"]
)


def as_model_card_status(value: ModelCardStatusLike, /) -> ModelCardStatus:
    return converted(ModelCardStatus, value)


def model_card_status_or_none(
    value: ModelCardStatusLike | None, /
) -> ModelCardStatus | None:
    return None if value is None else converted(ModelCardStatus, value)
