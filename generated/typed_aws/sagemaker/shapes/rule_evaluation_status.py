"""RuleEvaluationStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class RuleEvaluationStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    NO_ISSUES_FOUND = "NoIssuesFound"
    ISSUES_FOUND = "IssuesFound"
    ERROR = "Error"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


RuleEvaluationStatusLike: TypeAlias = (
    RuleEvaluationStatus
    | Literal[
        "InProgress", "NoIssuesFound", "IssuesFound", "Error", "Stopping", "Stopped"
    ]
)


def rule_evaluation_status_or_none(
    value: RuleEvaluationStatusLike | None, /
) -> RuleEvaluationStatus | None:
    return None if value is None else converted(RuleEvaluationStatus, value)
