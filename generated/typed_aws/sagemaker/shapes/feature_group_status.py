"""FeatureGroupStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class FeatureGroupStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"


FeatureGroupStatusLike: TypeAlias = (
    FeatureGroupStatus
    | Literal["Creating", "Created", "CreateFailed", "Deleting", "DeleteFailed"]
)
