"""ProfilerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerConfig(Structure):
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    s3_output_path: str | None = None
    profiling_interval_in_milliseconds: int | None = None
    profiling_parameters: Mapping[str, str] = ABSENT
    disable_profiler: bool | None = None
