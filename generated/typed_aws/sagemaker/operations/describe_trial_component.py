"""DescribeTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.trial_component_artifact import TrialComponentArtifact
    from ..shapes.trial_component_metric_summary import TrialComponentMetricSummary
    from ..shapes.trial_component_parameter_value import TrialComponentParameterValue
    from ..shapes.trial_component_source import TrialComponentSource
    from ..shapes.trial_component_status import TrialComponentStatus
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialComponentResponse(Response):
    """The response of `DescribeTrialComponent`, with `trial_component_name`,
    `trial_component_arn`, `display_name`, `source`, `status`, `start_time`,
    `end_time`, `creation_time` and others.
    """

    trial_component_name: str | None = None
    trial_component_arn: str | None = None
    display_name: str | None = None
    source: TrialComponentSource | None = None
    status: TrialComponentStatus | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    parameters: Mapping[str, TrialComponentParameterValue] = ABSENT
    input_artifacts: Mapping[str, TrialComponentArtifact] = ABSENT
    output_artifacts: Mapping[str, TrialComponentArtifact] = ABSENT
    metadata_properties: MetadataProperties | None = None
    metrics: Sequence[TrialComponentMetricSummary] = ABSENT
    lineage_group_arn: str | None = None
    sources: Sequence[TrialComponentSource] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialComponentRequest(Request[DescribeTrialComponentResponse]):
    """Provides a list of a trials component's properties."""

    __operation__: ClassVar = "DescribeTrialComponent"
    __response__: ClassVar = DescribeTrialComponentResponse

    trial_component_name: str
