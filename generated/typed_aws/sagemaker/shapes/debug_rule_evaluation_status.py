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
    """The name of the rule configuration."""

    rule_evaluation_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the rule evaluation job."""

    rule_evaluation_status: RuleEvaluationStatus | None = field(
        default=None, converter=rule_evaluation_status_or_none
    )
    """Status of the rule evaluation."""

    status_details: str | None = None
    """Details from the rule evaluation."""

    last_modified_time: datetime | None = None
    """Timestamp when the rule evaluation status was last modified."""
