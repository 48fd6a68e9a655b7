"""UpdateTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.profiler_rule_configuration import ProfilerRuleConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerConfigForUpdate(Structure):
    """Configuration information for updating the Amazon SageMaker Debugger profile
    parameters, system and framework metrics configurations, and storage paths.
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
    """To turn off Amazon SageMaker Debugger monitoring and profiling while a
    training job is in progress, set to `True`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RemoteDebugConfigForUpdate(Structure):
    """Configuration for remote debugging for the
    [UpdateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateTrainingJob.html)
    API. To learn more about the remote debugging functionality of SageMaker, see
    [Access a training container through Amazon Web Services Systems Manager (SSM)
    for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """

    enable_remote_debug: bool | None = None
    """If set to True, enables remote debugging."""


@frozen(kw_only=True, repr=False, eq=False)
class ResourceConfigForUpdate(Structure):
    """The `ResourceConfig` to update `KeepAlivePeriodInSeconds`. Other fields in the
    `ResourceConfig` cannot be updated.
    """

    keep_alive_period_in_seconds: int
    """The `KeepAlivePeriodInSeconds` value specified in the `ResourceConfig` to
    update.
    """


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrainingJobResponse(Response):
    """The response of `UpdateTrainingJob`, with `training_job_arn`."""

    training_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrainingJobRequest(Request[UpdateTrainingJobResponse]):
    """Update a model training job to request a new Debugger profiling configuration
    or to change warm pool retention length.
    """

    __operation__: ClassVar = "UpdateTrainingJob"
    __response__: ClassVar = UpdateTrainingJobResponse

    training_job_name: str
    """The name of a training job to update the Debugger profiling configuration."""

    profiler_config: ProfilerConfigForUpdate | None = None
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics.
    """

    resource_config: ResourceConfigForUpdate | None = None
    """The training job `ResourceConfig` to update warm pool retention length."""

    remote_debug_config: RemoteDebugConfigForUpdate | None = None
    """Configuration for remote debugging while the training job is running. You can
    update the remote debugging configuration when the `SecondaryStatus` of the
    job is `Downloading` or `Training`.To learn more about the remote debugging
    functionality of SageMaker, see [Access a training container through Amazon
    Web Services Systems Manager (SSM) for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """
