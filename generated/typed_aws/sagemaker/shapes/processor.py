"""Processor of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class Processor(OpenEnum):
    CPU = "CPU"
    GPU = "GPU"


ProcessorLike: TypeAlias = Processor | Literal["CPU", "GPU"]
