"""CreateProcessingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.app_specification import AppSpecification
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.network_config import NetworkConfig
    from ..shapes.processing_input import ProcessingInput
    from ..shapes.processing_output_config import ProcessingOutputConfig
    from ..shapes.processing_resources import ProcessingResources
    from ..shapes.processing_stopping_condition import ProcessingStoppingCondition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateProcessingJobResponse(Response):
    """The response of `CreateProcessingJob`, with `processing_job_arn`."""

    processing_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the processing job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateProcessingJobRequest(Request[CreateProcessingJobResponse]):
    """Creates a processing job."""

    __operation__: ClassVar = "CreateProcessingJob"
    __response__: ClassVar = CreateProcessingJobResponse

    processing_inputs: Sequence[ProcessingInput] | None = None
    """An array of inputs configuring the data to download into the processing
    container.
    """

    processing_output_config: ProcessingOutputConfig | None = None
    """Output configuration for the processing job."""

    processing_job_name: str
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account.
    """

    processing_resources: ProcessingResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job. In distributed training, you specify more than
    one instance.
    """

    stopping_condition: ProcessingStoppingCondition | None = None
    """The time limit for how long the processing job is allowed to run."""

    app_specification: AppSpecification
    """Configures the processing job to run a specified Docker container image."""

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. Up to 100 key and
    values entries in the map are supported.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any environment fields. As part of
    the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by security-sensitive information included in the request environment variable
    or plain text fields.
    """

    network_config: NetworkConfig | None = None
    """Networking options for a processing job, such as whether to allow inbound and
    outbound network calls to and from processing containers, and the VPC subnets
    and security groups to use for VPC-enabled processing jobs.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf.
    """

    tags: Sequence[Tag] | None = None
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any tags. As part of the shared
    responsibility model, you are responsible for any potential exposure,
    unauthorized access, or compromise of your sensitive data if caused by
    security-sensitive information included in the request tag variable or plain
    text fields.
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """
