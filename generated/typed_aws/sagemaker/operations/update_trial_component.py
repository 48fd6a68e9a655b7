"""UpdateTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.trial_component_artifact import TrialComponentArtifact
    from ..shapes.trial_component_parameter_value import TrialComponentParameterValue
    from ..shapes.trial_component_status import TrialComponentStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialComponentResponse(Response):
    """The response of `UpdateTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialComponentRequest(Request[UpdateTrialComponentResponse]):
    """Updates one or more properties of a trial component."""

    __operation__: ClassVar = "UpdateTrialComponent"
    __response__: ClassVar = UpdateTrialComponentResponse

    trial_component_name: str
    display_name: str | None = None
    status: TrialComponentStatus | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    parameters: Mapping[str, TrialComponentParameterValue] | None = None
    parameters_to_remove: Sequence[str] | None = None
    input_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    input_artifacts_to_remove: Sequence[str] | None = None
    output_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    output_artifacts_to_remove: Sequence[str] | None = None
