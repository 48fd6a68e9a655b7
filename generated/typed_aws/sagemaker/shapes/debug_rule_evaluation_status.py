"""DebugRuleEvaluationStatus of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.rule_evaluation_status import rule_evaluation_status_or_none

if TYPE_CHECKING:
    from ..shapes.rule_evaluation_status import RuleEvaluationStatus


@frozen(kw_only=True, repr=False, eq=False)
class DebugRuleEvaluationStatus(Structure):
    """Information about the status of the rule evaluation."""

    rule_configuration_name: str | None = None
    rule_evaluation_job_arn: str | None = None
    rule_evaluation_status: RuleEvaluationStatus | None = field(
        default=None, converter=rule_evaluation_status_or_none
    )
    status_details: str | None = None
    last_modified_time: datetime | None = None
