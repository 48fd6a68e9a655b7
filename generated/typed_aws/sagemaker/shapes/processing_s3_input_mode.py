"""ProcessingS3InputMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ProcessingS3InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"


ProcessingS3InputModeLike: TypeAlias = ProcessingS3InputMode | Literal["Pipe", "File"]


def processing_s3_input_mode_or_none(
    value: ProcessingS3InputModeLike | None, /
) -> ProcessingS3InputMode | None:
    return None if value is None else converted(ProcessingS3InputMode, value)
