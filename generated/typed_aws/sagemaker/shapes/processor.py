"""Processor of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class Processor(OpenEnum):
    CPU = "CPU"
    GPU = "GPU"


ProcessorLike: TypeAlias = Processor | Literal["CPU", "GPU"]


def processor_or_none(value: ProcessorLike | None, /) -> Processor | None:
    return None if value is None else converted(Processor, value)
