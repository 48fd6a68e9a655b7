"""ProcessingS3InputMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ProcessingS3InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"


ProcessingS3InputModeLike: TypeAlias = ProcessingS3InputMode | Literal["Pipe", "File"]
