"""JobType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class JobType(OpenEnum):
    TRAINING = "TRAINING"
    INFERENCE = "INFERENCE"
    NOTEBOOK_KERNEL = "NOTEBOOK_KERNEL"


JobTypeLike: TypeAlias = JobType | Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]
