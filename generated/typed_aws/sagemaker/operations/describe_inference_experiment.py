"""DescribeInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.endpoint_status import endpoint_status_or_none
from ..shapes.inference_experiment_status import inference_experiment_status_or_none
from ..shapes.inference_experiment_type import inference_experiment_type_or_none

if TYPE_CHECKING:
    from ..shapes.endpoint_status import EndpointStatus
    from ..shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.inference_experiment_status import InferenceExperimentStatus
    from ..shapes.inference_experiment_type import InferenceExperimentType
    from ..shapes.model_infrastructure_config import ModelInfrastructureConfig
    from ..shapes.shadow_mode_config import ShadowModeConfig


class ModelVariantStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    IN_SERVICE = "InService"
    DELETING = "Deleting"
    DELETED = "Deleted"


ModelVariantStatusLike: TypeAlias = (
    ModelVariantStatus
    | Literal[
        "Creating",
        "Updating",
        "InService",
        "Deleting",
        "Deleted",
    ]
)


def model_variant_status_or_none(
    value: ModelVariantStatusLike | None, /
) -> ModelVariantStatus | None:
    return None if value is None else converted(ModelVariantStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class EndpointMetadata(Structure):
    """The metadata of the endpoint."""

    endpoint_name: str | None = None
    """The name of the endpoint."""

    endpoint_config_name: str | None = None
    """The name of the endpoint configuration."""

    endpoint_status: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """The status of the endpoint. For possible values of the status of an endpoint,
    see
    [EndpointSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_EndpointSummary.html).
    """

    failure_reason: str | None = None
    """If the status of the endpoint is `Failed`, or the status is `InService` but
    update operation fails, this provides the reason why it failed.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ModelVariantConfigSummary(Structure):
    """Summary of the deployment configuration of a model."""

    model_name: str | None = None
    """The name of the Amazon SageMaker Model entity."""

    variant_name: str | None = None
    """The name of the variant."""

    infrastructure_config: ModelInfrastructureConfig | None = None
    """The configuration of the infrastructure that the model has been deployed to."""

    status: ModelVariantStatus | None = field(
        default=None, converter=model_variant_status_or_none
    )
    """The status of deployment for the model variant on the hosted inference
    endpoint.

    - `Creating` - Amazon SageMaker is preparing the model variant on the hosted
      inference endpoint.
    - `InService` - The model variant is running on the hosted inference endpoint.
    - `Updating` - Amazon SageMaker is updating the model variant on the hosted
      inference endpoint.
    - `Deleting` - Amazon SageMaker is deleting the model variant on the hosted
      inference endpoint.
    - `Deleted` - The model variant has been deleted on the hosted inference
      endpoint. This can only happen after stopping the experiment.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceExperimentResponse(Response):
    """The response of `DescribeInferenceExperiment`, with `arn`, `name`, `type`,
    `schedule`, `status`, `status_reason`, `description`, `creation_time` and
    others.
    """

    arn: str | None = None
    """The ARN of the inference experiment being described."""

    name: str | None = None
    """The name of the inference experiment."""

    type: InferenceExperimentType | None = field(
        default=None, converter=inference_experiment_type_or_none
    )
    """The type of the inference experiment."""

    schedule: InferenceExperimentSchedule | None = None
    """The duration for which the inference experiment ran or will run."""

    status: InferenceExperimentStatus | None = field(
        default=None, converter=inference_experiment_status_or_none
    )
    """The status of the inference experiment. The following are the possible
    statuses for an inference experiment:

    - `Creating` - Amazon SageMaker is creating your experiment.
    - `Created` - Amazon SageMaker has finished the creation of your experiment
      and will begin the experiment at the scheduled time.
    - `Updating` - When you make changes to your experiment, your experiment shows
      as updating.
    - `Starting` - Amazon SageMaker is beginning your experiment.
    - `Running` - Your experiment is in progress.
    - `Stopping` - Amazon SageMaker is stopping your experiment.
    - `Completed` - Your experiment has completed.
    - `Cancelled` - When you conclude your experiment early using the
      [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html)
      API, or if any operation fails with an unexpected error, it shows as
      cancelled.
    """

    status_reason: str | None = None
    """The error message or client-specified `Reason` from the
    [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html)
    API, that explains the status of the inference experiment.
    """

    description: str | None = None
    """The description of the inference experiment."""

    creation_time: datetime | None = None
    """The timestamp at which you created the inference experiment."""

    completion_time: datetime | None = None
    """The timestamp at which the inference experiment was completed."""

    last_modified_time: datetime | None = None
    """The timestamp at which you last modified the inference experiment."""

    role_arn: str | None = None
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference
    endpoints for model deployment.
    """

    endpoint_metadata: EndpointMetadata | None = None
    """The metadata of the endpoint on which the inference experiment ran."""

    model_variants: Sequence[ModelVariantConfigSummary] | None = None
    """An array of `ModelVariantConfigSummary` objects. There is one for each variant
    in the inference experiment. Each `ModelVariantConfigSummary` object in the
    array describes the infrastructure configuration for deploying the
    corresponding variant.
    """

    data_storage_config: InferenceExperimentDataStorageConfig | None = None
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    shadow_mode_config: ShadowModeConfig | None = None
    """The configuration of `ShadowMode` inference experiment type, which shows the
    production variant that takes all the inference requests, and the shadow
    variant to which Amazon SageMaker replicates a percentage of the inference
    requests. For the shadow variant it also shows the percentage of requests that
    Amazon SageMaker replicates.
    """

    kms_key: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to
    the ML compute instance that hosts the endpoint. For more information, see
    [CreateInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceExperimentRequest(Request[DescribeInferenceExperimentResponse]):
    """Returns details about an inference experiment."""

    __operation__: ClassVar = "DescribeInferenceExperiment"
    __response__: ClassVar = DescribeInferenceExperimentResponse

    name: str
    """The name of the inference experiment to describe."""
