"""DeleteTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrainingJobResponse(Response):
    """The response of `DeleteTrainingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrainingJobRequest(Request[DeleteTrainingJobResponse]):
    """Deletes a training job. After SageMaker deletes a training job, all of the
    metadata for the training job is lost. You can delete only training jobs that
    are in a terminal state (`Stopped`, `Failed`, or `Completed`) and don't retain
    an `Available` [managed warm
    pool](https://docs.aws.amazon.com/sagemaker/latest/dg/train-warm-pools.html).
    You cannot delete a job that is in the `InProgress` or `Stopping` state. After
    deleting the job, you can reuse its name to create another training job.
    """

    __operation__: ClassVar = "DeleteTrainingJob"
    __response__: ClassVar = DeleteTrainingJobResponse

    training_job_name: str
