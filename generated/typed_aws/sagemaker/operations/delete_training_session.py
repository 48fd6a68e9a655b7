"""DeleteTrainingSession of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrainingSessionResponse(Response):
    """The response of `DeleteTrainingSession`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrainingSessionRequest(Request[DeleteTrainingSessionResponse]):
    """Deletes a training session. You must stop a running session before deleting
    it. Use the `StopTrainingSession` operation to stop the session first.

    The following operations are related to `DeleteTrainingSession`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    - `StopTrainingSession`
    """

    __operation__: ClassVar = "DeleteTrainingSession"
    __response__: ClassVar = DeleteTrainingSessionResponse

    training_session_name: str
