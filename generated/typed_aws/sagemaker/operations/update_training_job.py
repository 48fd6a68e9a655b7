"""UpdateTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.profiler_rule_configuration import ProfilerRuleConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerConfigForUpdate(Structure):
    """Configuration information for updating the Amazon SageMaker Debugger profile
    parameters, system and framework metrics configurations, and storage paths.
    """

    s3_output_path: str | None = None
    profiling_interval_in_milliseconds: int | None = None
    profiling_parameters: Mapping[str, str] = ABSENT
    disable_profiler: bool | None = None


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


@frozen(kw_only=True, repr=False, eq=False)
class ResourceConfigForUpdate(Structure):
    """The `ResourceConfig` to update `KeepAlivePeriodInSeconds`. Other fields in the
    `ResourceConfig` cannot be updated.
    """

    keep_alive_period_in_seconds: int


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrainingJobResponse(Response):
    """The response of `UpdateTrainingJob`, with `training_job_arn`."""

    training_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTrainingJobRequest(Request[UpdateTrainingJobResponse]):
    """Update a model training job to request a new Debugger profiling configuration
    or to change warm pool retention length.
    """

    __operation__: ClassVar = "UpdateTrainingJob"
    __response__: ClassVar = UpdateTrainingJobResponse

    training_job_name: str
    profiler_config: ProfilerConfigForUpdate | None = None
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None
    resource_config: ResourceConfigForUpdate | None = None
    remote_debug_config: RemoteDebugConfigForUpdate | None = None
