"""ProblemType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"


ProblemTypeLike: TypeAlias = (
    ProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)


def problem_type_or_none(value: ProblemTypeLike | None, /) -> ProblemType | None:
    return None if value is None else converted(ProblemType, value)
