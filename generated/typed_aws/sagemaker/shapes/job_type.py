"""JobType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class JobType(OpenEnum):
    TRAINING = "TRAINING"
    INFERENCE = "INFERENCE"
    NOTEBOOK_KERNEL = "NOTEBOOK_KERNEL"


JobTypeLike: TypeAlias = JobType | Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]


def job_type_or_none(value: JobTypeLike | None, /) -> JobType | None:
    return None if value is None else converted(JobType, value)
