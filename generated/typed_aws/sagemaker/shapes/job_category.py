"""JobCategory of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
