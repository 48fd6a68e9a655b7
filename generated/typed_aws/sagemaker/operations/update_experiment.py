"""UpdateExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateExperimentResponse(Response):
    """The response of `UpdateExperiment`, with `experiment_arn`."""

    experiment_arn: str | None = None
    """The Amazon Resource Name (ARN) of the experiment."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateExperimentRequest(Request[UpdateExperimentResponse]):
    """Adds, updates, or removes the description of an experiment. Updates the
    display name of an experiment.
    """

    __operation__: ClassVar = "UpdateExperiment"
    __response__: ClassVar = UpdateExperimentResponse

    experiment_name: str
    """The name of the experiment to update."""

    display_name: str | None = None
    """The name of the experiment as displayed. The name doesn't need to be unique.
    If `DisplayName` isn't specified, `ExperimentName` is displayed.
    """

    description: str | None = None
    """The description of the experiment."""
