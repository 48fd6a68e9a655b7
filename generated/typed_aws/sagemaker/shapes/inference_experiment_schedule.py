"""InferenceExperimentSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InferenceExperimentSchedule(Structure):
    """The start and end times of an inference experiment.

    The maximum duration that you can set for an inference experiment is 30 days.
    """

    start_time: datetime | None = None
    end_time: datetime | None = None
