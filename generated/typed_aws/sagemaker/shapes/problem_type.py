"""ProblemType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"


ProblemTypeLike: TypeAlias = (
    ProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)
