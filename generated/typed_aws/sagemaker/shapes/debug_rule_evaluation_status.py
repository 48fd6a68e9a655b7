"""DebugRuleEvaluationStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.rule_evaluation_status import RuleEvaluationStatus


@frozen(kw_only=True, repr=False, eq=False)
class DebugRuleEvaluationStatus(Structure):
    """Information about the status of the rule evaluation."""

    rule_configuration_name: str | None = None
    rule_evaluation_job_arn: str | None = None
    rule_evaluation_status: RuleEvaluationStatus | None = field(
        default=None, converter=or_none(RuleEvaluationStatus)
    )
    status_details: str | None = None
    last_modified_time: datetime | None = None
