"""JobCategory of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class JobCategory(OpenEnum):
    AGENT_RFT = "AgentRFT"
    SYNTHETIC_DATA_GENERATION = "SyntheticDataGeneration"
    DATA_QUALITY_EVALUATION = "DataQualityEvaluation"
    AGENT_RFT_EVALUATION = "AgentRFTEvaluation"
    DATA_TRANSFORMATION = "DataTransformation"


JobCategoryLike: TypeAlias = (
    JobCategory
    | Literal[
        "AgentRFT",
        "SyntheticDataGeneration",
        "DataQualityEvaluation",
        "AgentRFTEvaluation",
        "DataTransformation",
    ]
)


def as_job_category(value: JobCategoryLike, /) -> JobCategory:
    return converted(JobCategory, value)


def job_category_or_none(value: JobCategoryLike | None, /) -> JobCategory | None:
    return None if value is None else converted(JobCategory, value)
