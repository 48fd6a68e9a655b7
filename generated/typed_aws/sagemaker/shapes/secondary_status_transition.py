"""SecondaryStatusTransition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.secondary_status import SecondaryStatus


@frozen(kw_only=True, repr=False, eq=False)
class SecondaryStatusTransition(Structure):
    """An array element of `SecondaryStatusTransitions` for
    [DescribeTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html).
    It provides additional details about a status that the training job has
    transitioned through. A training job can be in one of several states, for
    example, starting, downloading, training, or uploading. Within each state,
    there are a number of intermediate states. For example, within the starting
    state, SageMaker could be starting the training job or launching the ML
    instances. These transitional states are referred to as the job's secondary
    status.
    """

    status: SecondaryStatus = field(default=ABSENT, converter=as_enum(SecondaryStatus))
    start_time: datetime = ABSENT
    end_time: datetime | None = None
    status_message: str | None = None
