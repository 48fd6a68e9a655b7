"""InferenceExperimentSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class InferenceExperimentSchedule:
    """The start and end times of an inference experiment.

    The maximum duration that you can set for an inference experiment is 30 days.
    """

    start_time: datetime | None = field(default=None, metadata=wire("StartTime"))
    """The timestamp at which the inference experiment started or will start."""

    end_time: datetime | None = field(default=None, metadata=wire("EndTime"))
    """The timestamp at which the inference experiment ended or will end."""
