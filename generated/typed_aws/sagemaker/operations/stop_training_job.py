"""StopTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopTrainingJobResponse(Response):
    """The response of `StopTrainingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopTrainingJobRequest(Request[StopTrainingJobResponse]):
    """Stops a training job. To stop a job, SageMaker sends the algorithm the
    `SIGTERM` signal, which delays job termination for 120 seconds. Algorithms
    might use this 120-second window to save the model artifacts, so the results
    of the training is not lost.

    When it receives a `StopTrainingJob` request, SageMaker changes the status of
    the job to `Stopping`. After SageMaker stops the job, it sets the status to
    `Stopped`.
    """

    __operation__: ClassVar = "StopTrainingJob"
    __response__: ClassVar = StopTrainingJobResponse

    training_job_name: str
