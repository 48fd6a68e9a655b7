"""StopTrainingSession of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopTrainingSessionResponse(Response):
    """The response of `StopTrainingSession`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopTrainingSessionRequest(Request[StopTrainingSessionResponse]):
    """Stops a running training session and sets the session status to `Stopping`.
    After the session stops, the status changes to `Stopped`. To delete a stopped
    session, use the `DeleteTrainingSession` operation.

    The following operations are related to `StopTrainingSession`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    - `DeleteTrainingSession`
    """

    __operation__: ClassVar = "StopTrainingSession"
    __response__: ClassVar = StopTrainingSessionResponse

    training_session_name: str
