"""CreateTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.tag import Tag
    from ..shapes.trial_component_artifact import TrialComponentArtifact
    from ..shapes.trial_component_parameter_value import TrialComponentParameterValue
    from ..shapes.trial_component_status import TrialComponentStatus


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrialComponentResponse(Response):
    """The response of `CreateTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrialComponentRequest(Request[CreateTrialComponentResponse]):
    """Creates a *trial component*, which is a stage of a machine learning *trial*. A
    trial is composed of one or more trial components. A trial component can be
    used in multiple trials.

    Trial components include pre-processing jobs, training jobs, and batch
    transform jobs.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to a trial component and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.
    """

    __operation__: ClassVar = "CreateTrialComponent"
    __response__: ClassVar = CreateTrialComponentResponse

    trial_component_name: str
    display_name: str | None = None
    status: TrialComponentStatus | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    parameters: Mapping[str, TrialComponentParameterValue] | None = None
    input_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    output_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    metadata_properties: MetadataProperties | None = None
    tags: Sequence[Tag] | None = None
