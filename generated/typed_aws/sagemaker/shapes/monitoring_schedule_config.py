"""MonitoringScheduleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.monitoring_type import monitoring_type_or_none

if TYPE_CHECKING:
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.endpoint_input import EndpointInput
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_statistics_resource import MonitoringStatisticsResource
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition
    from ..shapes.monitoring_type import MonitoringType
    from ..shapes.network_config import NetworkConfig


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAppSpecification(Structure):
    """Container image configuration object for the monitoring job."""

    image_uri: str
    """The container image to be run by the monitoring job."""

    container_entrypoint: Sequence[str] | None = None
    """Specifies the entrypoint for a container used to run the monitoring job."""

    container_arguments: Sequence[str] | None = None
    """An array of arguments for the container used to run the monitoring job."""

    record_preprocessor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    It can base64 decode the payload and convert it into a flattened JSON so that
    the built-in container can use the converted data. Applicable only for the
    built-in (first party) containers.
    """

    post_analytics_processor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Applicable only for the built-in (first party) containers.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringBaselineConfig(Structure):
    """Configuration for monitoring constraints and monitoring statistics. These
    baseline resources are compared against the results of the current job from
    the series of jobs scheduled to collect data periodically.
    """

    baselining_job_name: str | None = None
    """The name of the job that performs baselining for the monitoring job."""

    constraints_resource: MonitoringConstraintsResource | None = None
    """The baseline constraint file in Amazon S3 that the current monitoring job
    should validated against.
    """

    statistics_resource: MonitoringStatisticsResource | None = None
    """The baseline statistics file in Amazon S3 that the current monitoring job
    should be validated against.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringInput(Structure):
    """The inputs for a monitoring job."""

    endpoint_input: EndpointInput | None = None
    """The endpoint for a monitoring job."""

    batch_transform_input: BatchTransformInput | None = None
    """Input object for the batch transform job."""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJobDefinition(Structure):
    """Defines the monitoring job."""

    baseline_config: MonitoringBaselineConfig | None = None
    """Baseline configuration used to validate that the data conforms to the
    specified constraints and statistics
    """

    monitoring_inputs: Sequence[MonitoringInput]
    """The array of inputs for the monitoring job. Currently we support monitoring an
    Amazon SageMaker AI Endpoint.
    """

    monitoring_output_config: MonitoringOutputConfig
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""

    monitoring_resources: MonitoringResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a monitoring job. In distributed processing, you specify more than
    one instance.
    """

    monitoring_app_specification: MonitoringAppSpecification
    """Configures the monitoring job to run a specified Docker container image."""

    stopping_condition: MonitoringStoppingCondition | None = None
    """Specifies a time limit for how long the monitoring job is allowed to run."""

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the Docker container."""

    network_config: NetworkConfig | None = None
    """Specifies networking options for an monitoring job."""

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringScheduleConfig(Structure):
    """Configures the monitoring schedule and defines the monitoring job."""

    schedule_config: ScheduleConfig | None = None
    """Configures the monitoring schedule."""

    monitoring_job_definition: MonitoringJobDefinition | None = None
    """Defines the monitoring job."""

    monitoring_job_definition_name: str | None = None
    """The name of the monitoring job definition to schedule."""

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
    """The type of the monitoring job definition to schedule."""


@frozen(kw_only=True, repr=False, eq=False)
class ScheduleConfig(Structure):
    """Configuration details about the monitoring schedule."""

    schedule_expression: str
    """A cron expression that describes details about the monitoring schedule.

    The supported cron expressions are:

    - If you want to set the job to start every hour, use the following:

      `Hourly: cron(0 * ? * * *)`
    - If you want to start the job daily:

      `cron(0 [00-23] ? * * *)`
    - If you want to run the job one time, immediately, use the following keyword:

      `NOW`

    For example, the following are valid cron expressions:

    - Daily at noon UTC: `cron(0 12 ? * * *)`
    - Daily at midnight UTC: `cron(0 0 ? * * *)`

    To support running every 6, 12 hours, the following are also supported:

    `cron(0 [00-23]/[01-24] ? * * *)`

    For example, the following are valid cron expressions:

    - Every 12 hours, starting at 5pm UTC: `cron(0 17/12 ? * * *)`
    - Every two hours starting at midnight: `cron(0 0/2 ? * * *)`

    **Note:**

    - Even though the cron expression is set to start at 5PM UTC, note that there
      could be a delay of 0-20 minutes from the actual requested time to run the
      execution.
    - We recommend that if you would like a daily schedule, you do not provide
      this parameter. Amazon SageMaker AI will pick a time for running every day.

    You can also specify the keyword `NOW` to run the monitoring job immediately,
    one time, without recurring.
    """

    data_analysis_start_time: str | None = None
    """Sets the start time for a monitoring job window. Express this time as an
    offset to the times that you schedule your monitoring jobs to run. You
    schedule monitoring jobs with the `ScheduleExpression` parameter. Specify this
    offset in ISO 8601 duration format. For example, if you want to monitor the
    five hours of data in your dataset that precede the start of each monitoring
    job, you would specify: `"-PT5H"`.

    The start time that you specify must not precede the end time that you specify
    by more than 24 hours. You specify the end time with the `DataAnalysisEndTime`
    parameter.

    If you set `ScheduleExpression` to `NOW`, this parameter is required.
    """

    data_analysis_end_time: str | None = None
    """Sets the end time for a monitoring job window. Express this time as an offset
    to the times that you schedule your monitoring jobs to run. You schedule
    monitoring jobs with the `ScheduleExpression` parameter. Specify this offset
    in ISO 8601 duration format. For example, if you want to end the window one
    hour before the start of each monitoring job, you would specify: `"-PT1H"`.

    The end time that you specify must not follow the start time that you specify
    by more than 24 hours. You specify the start time with the
    `DataAnalysisStartTime` parameter.

    If you set `ScheduleExpression` to `NOW`, this parameter is required.
    """
