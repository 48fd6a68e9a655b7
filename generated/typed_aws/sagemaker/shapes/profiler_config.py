"""ProfilerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerConfig(Structure):
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    s3_output_path: str | None = None
    """Path to Amazon S3 storage location for system and framework metrics."""

    profiling_interval_in_milliseconds: int | None = None
    """A time interval for capturing system metrics in milliseconds. Available values
    are 100, 200, 500, 1000 (1 second), 5000 (5 seconds), and 60000 (1 minute)
    milliseconds. The default value is 500 milliseconds.
    """

    profiling_parameters: Mapping[str, str] | None = None
    """Configuration information for capturing framework metrics. Available key
    strings for different profiling options are `DetailedProfilingConfig`,
    `PythonProfilingConfig`, and `DataLoaderProfilingConfig`. The following codes
    are configuration structures for the `ProfilingParameters` parameter. To learn
    more about how to configure the `ProfilingParameters` parameter, see [Use the
    SageMaker and Debugger Configuration API Operations to Create, Update, and
    Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """

    disable_profiler: bool | None = None
    """Configuration to turn off Amazon SageMaker Debugger's system monitoring and
    profiling functionality. To turn it off, set to `True`.
    """
