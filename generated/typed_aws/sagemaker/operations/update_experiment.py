"""UpdateExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateExperimentResponse(Response):
    """The response of `UpdateExperiment`, with `experiment_arn`."""

    experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateExperimentRequest(Request[UpdateExperimentResponse]):
    """Adds, updates, or removes the description of an experiment. Updates the
    display name of an experiment.
    """

    __operation__: ClassVar = "UpdateExperiment"
    __response__: ClassVar = UpdateExperimentResponse

    experiment_name: str
    display_name: str | None = None
    description: str | None = None
