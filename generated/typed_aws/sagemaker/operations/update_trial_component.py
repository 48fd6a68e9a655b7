"""UpdateTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.trial_component_artifact import TrialComponentArtifact
    from ..shapes.trial_component_parameter_value import TrialComponentParameterValue
    from ..shapes.trial_component_status import TrialComponentStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialComponentResponse(Response):
    """The response of `UpdateTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial component."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialComponentRequest(Request[UpdateTrialComponentResponse]):
    """Updates one or more properties of a trial component."""

    __operation__: ClassVar = "UpdateTrialComponent"
    __response__: ClassVar = UpdateTrialComponentResponse

    trial_component_name: str
    """The name of the component to update."""

    display_name: str | None = None
    """The name of the component as displayed. The name doesn't need to be unique. If
    `DisplayName` isn't specified, `TrialComponentName` is displayed.
    """

    status: TrialComponentStatus | None = None
    """The new status of the component."""

    start_time: datetime | None = None
    """When the component started."""

    end_time: datetime | None = None
    """When the component ended."""

    parameters: Mapping[str, TrialComponentParameterValue] | None = None
    """Replaces all of the component's hyperparameters with the specified
    hyperparameters or add new hyperparameters. Existing hyperparameters are
    replaced if the trial component is updated with an identical hyperparameter
    key.
    """

    parameters_to_remove: Sequence[str] | None = None
    """The hyperparameters to remove from the component."""

    input_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """Replaces all of the component's input artifacts with the specified artifacts
    or adds new input artifacts. Existing input artifacts are replaced if the
    trial component is updated with an identical input artifact key.
    """

    input_artifacts_to_remove: Sequence[str] | None = None
    """The input artifacts to remove from the component."""

    output_artifacts: Mapping[str, TrialComponentArtifact] | None = None
    """Replaces all of the component's output artifacts with the specified artifacts
    or adds new output artifacts. Existing output artifacts are replaced if the
    trial component is updated with an identical output artifact key.
    """

    output_artifacts_to_remove: Sequence[str] | None = None
    """The output artifacts to remove from the component."""
