"""ProcessingS3UploadMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ProcessingS3UploadMode(OpenEnum):
    CONTINUOUS = "Continuous"
    END_OF_JOB = "EndOfJob"


ProcessingS3UploadModeLike: TypeAlias = (
    ProcessingS3UploadMode | Literal["Continuous", "EndOfJob"]
)


def as_processing_s3_upload_mode(
    value: ProcessingS3UploadModeLike, /
) -> ProcessingS3UploadMode:
    return converted(ProcessingS3UploadMode, value)


def processing_s3_upload_mode_or_none(
    value: ProcessingS3UploadModeLike | None, /
) -> ProcessingS3UploadMode | None:
    return None if value is None else converted(ProcessingS3UploadMode, value)
