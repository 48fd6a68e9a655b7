"""UpdateTrial of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialResponse(Response):
    """The response of `UpdateTrial`, with `trial_arn`."""

    trial_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrialRequest(Request[UpdateTrialResponse]):
    """Updates the display name of a trial."""

    __operation__: ClassVar = "UpdateTrial"
    __response__: ClassVar = UpdateTrialResponse

    trial_name: str
    display_name: str | None = None
