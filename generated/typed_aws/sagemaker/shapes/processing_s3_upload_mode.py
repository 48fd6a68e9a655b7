"""ProcessingS3UploadMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ProcessingS3UploadMode(OpenEnum):
    CONTINUOUS = "Continuous"
    END_OF_JOB = "EndOfJob"


ProcessingS3UploadModeLike: TypeAlias = (
    ProcessingS3UploadMode | Literal["Continuous", "EndOfJob"]
)
