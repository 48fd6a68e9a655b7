"""ImageVersionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ImageVersionStatus(OpenEnum):
    CREATING = "CREATING"
    CREATED = "CREATED"
    CREATE_FAILED = "CREATE_FAILED"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"


ImageVersionStatusLike: TypeAlias = (
    ImageVersionStatus
    | Literal["CREATING", "CREATED", "CREATE_FAILED", "DELETING", "DELETE_FAILED"]
)


def image_version_status_or_none(
    value: ImageVersionStatusLike | None, /
) -> ImageVersionStatus | None:
    return None if value is None else converted(ImageVersionStatus, value)
