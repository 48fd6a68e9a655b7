"""DescribeProcessingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.processing_job_status import processing_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.app_specification import AppSpecification
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.network_config import NetworkConfig
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_job_status import ProcessingJobStatus
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProcessingJobResponse(Response):
    """The response of `DescribeProcessingJob`, with `processing_inputs`,
    `processing_output_config`, `processing_job_name`, `processing_resources`,
    `stopping_condition`, `app_specification`, `environment`, `network_config` and
    others.
    """

    processing_inputs: Sequence[ProcessingInput] | None = None
    """The inputs for a processing job."""

    processing_output_config: ProcessingOutputConfig | None = None
    """Output configuration for the processing job."""

    processing_job_name: str | None = None
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account.
    """

    processing_resources: ProcessingResources | None = None
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """

    stopping_condition: ProcessingStoppingCondition | None = None
    """The time limit for how long the processing job is allowed to run."""

    app_specification: AppSpecification | None = None
    """Configures the processing job to run a specified container image."""

    environment: Mapping[str, str] | None = None
    """The environment variables set in the Docker container."""

    network_config: NetworkConfig | None = None
    """Networking options for a processing job."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf.
    """

    experiment_config: ExperimentConfig | None = None
    """The configuration information used to create an experiment."""

    processing_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the processing job."""

    processing_job_status: ProcessingJobStatus | None = field(
        default=None, converter=processing_job_status_or_none
    )
    """Provides the status of a processing job."""

    exit_message: str | None = None
    """An optional string, up to one KB in size, that contains metadata from the
    processing container when the processing job exits.
    """

    failure_reason: str | None = None
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed.
    """

    processing_end_time: datetime | None = None
    """The time at which the processing job completed."""

    processing_start_time: datetime | None = None
    """The time at which the processing job started."""

    last_modified_time: datetime | None = None
    """The time at which the processing job was last modified."""

    creation_time: datetime | None = None
    """The time at which the processing job was created."""

    monitoring_schedule_arn: str | None = None
    """The ARN of a monitoring schedule for an endpoint associated with this
    processing job.
    """

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The ARN of an AutoML job associated with this processing job."""

    training_job_arn: str | None = None
    """The ARN of a training job associated with this processing job."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProcessingJobRequest(Request[DescribeProcessingJobResponse]):
    """Returns a description of a processing job."""

    __operation__: ClassVar = "DescribeProcessingJob"
    __response__: ClassVar = DescribeProcessingJobResponse

    processing_job_name: str
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account.
    """
