"""StoppingCondition of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class StoppingCondition(Structure):
    """Specifies a limit to how long a job can run. When the job reaches the time
    limit, SageMaker ends the job. Use this API to cap costs.

    To stop a training job, SageMaker sends the algorithm the `SIGTERM` signal,
    which delays job termination for 120 seconds. Algorithms can use this
    120-second window to save the model artifacts, so the results of training are
    not lost.

    The training algorithms provided by SageMaker automatically save the
    intermediate results of a model training job when possible. This attempt to
    save artifacts is only a best effort case as model might not be in a state
    from which it can be saved. For example, if training has just started, the
    model might not be ready to save. When saved, this intermediate data is a
    valid model artifact. You can use it to create a model with `CreateModel`.

    **Note:** The Neural Topic Model (NTM) currently does not support saving
    intermediate model artifacts. When training NTMs, make sure that the maximum
    runtime is sufficient for the training job to complete.
    """

    max_runtime_in_seconds: int | None = None
    max_wait_time_in_seconds: int | None = None
    max_pending_time_in_seconds: int | None = None
