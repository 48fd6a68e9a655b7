"""RuleEvaluationStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
