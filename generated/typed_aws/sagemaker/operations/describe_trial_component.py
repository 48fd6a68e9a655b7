"""DescribeTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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
    """The name of the trial component."""

    trial_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial component."""

    display_name: str | None = None
    """The name of the component as displayed. If `DisplayName` isn't specified,
    `TrialComponentName` is displayed.
    """

    source: TrialComponentSource | None = None
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""

    status: TrialComponentStatus | None = None
    """The status of the component. States include:

    - InProgress
    - Completed
    - Failed
    """

    start_time: datetime | None = None
    """When the component started."""

    end_time: datetime | None = None
    """When the component ended."""

    creation_time: datetime | None = None
    """When the component was created."""

    created_by: UserContext | None = None
    """Who created the trial component."""

    last_modified_time: datetime | None = None
    """When the component was last modified."""

    last_modified_by: UserContext | None = None
    """Who last modified the component."""

    parameters: Mapping[str, TrialComponentParameterValue] | None = None
    """The hyperparameters of the component."""

    input_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """The input artifacts of the component."""

    output_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """The output artifacts of the component."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    metrics: Sequence[TrialComponentMetricSummary] | None = None
    """The metrics for the component."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group."""

    sources: Sequence[TrialComponentSource] | None = None
    """A list of ARNs and, if applicable, job types for multiple sources of an
    experiment run.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialComponentRequest(Request[DescribeTrialComponentResponse]):
    """Provides a list of a trials component's properties."""

    __operation__: ClassVar = "DescribeTrialComponent"
    __response__: ClassVar = DescribeTrialComponentResponse

    trial_component_name: str
    """The name of the trial component to describe."""
