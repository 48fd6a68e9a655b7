"""RecommendationJobInputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, wire
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.endpoint_info import EndpointInfo
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType
    from ..shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )


class RecommendationJobSupportedEndpointType(OpenEnum):
    REAL_TIME = "RealTime"
    SERVERLESS = "Serverless"


RecommendationJobSupportedEndpointTypeLike: TypeAlias = (
    RecommendationJobSupportedEndpointType
    | Literal[
        "RealTime",
        "Serverless",
    ]
)


def recommendation_job_supported_endpoint_type_or_none(
    value: RecommendationJobSupportedEndpointTypeLike | None, /
) -> RecommendationJobSupportedEndpointType | None:
    return (
        None
        if value is None
        else converted(RecommendationJobSupportedEndpointType, value)
    )


class TrafficType(OpenEnum):
    PHASES = "PHASES"
    STAIRS = "STAIRS"


TrafficTypeLike: TypeAlias = (
    TrafficType
    | Literal[
        "PHASES",
        "STAIRS",
    ]
)


def traffic_type_or_none(value: TrafficTypeLike | None, /) -> TrafficType | None:
    return None if value is None else converted(TrafficType, value)


@frozen(kw_only=True, repr=False, eq=False)
class CategoricalParameter(Structure):
    """Environment parameters you want to benchmark your load test against."""

    name: str
    """The Name of the environment variable."""

    value: Sequence[str]
    """The list of values you can pass."""


@frozen(kw_only=True, repr=False, eq=False)
class EndpointInputConfiguration(Structure):
    """The endpoint configuration for the load test."""

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The instance types to use for the load test."""

    serverless_config: ProductionVariantServerlessConfig | None = None
    """Specifies the serverless configuration for an endpoint variant."""

    inference_specification_name: str | None = None
    """The inference specification name in the model package version."""

    environment_parameter_ranges: EnvironmentParameterRanges | None = None
    """The parameter you want to benchmark against."""


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentParameterRanges(Structure):
    """Specifies the range of environment parameters"""

    categorical_parameter_ranges: Sequence[CategoricalParameter] | None = None
    """Specified a list of parameters for each category."""


@frozen(kw_only=True, repr=False, eq=False)
class Phase(Structure):
    """Defines the traffic pattern."""

    initial_number_of_users: int | None = None
    """Specifies how many concurrent users to start with. The value should be between
    1 and 3.
    """

    spawn_rate: int | None = None
    """Specified how many new users to spawn in a minute."""

    duration_in_seconds: int | None = None
    """Specifies how long a traffic phase should be. For custom load tests, the value
    should be between 120 and 3600. This value should not exceed
    `JobDurationInSeconds`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobContainerConfig(Structure):
    """Specifies mandatory fields for running an Inference Recommender job directly
    in the
    [CreateInferenceRecommendationsJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html)
    API. The fields specified in `ContainerConfig` override the corresponding
    fields in the model package. Use `ContainerConfig` if you want to specify
    these fields for the recommendation job but don't want to edit them in your
    model package.
    """

    domain: str | None = None
    """The machine learning domain of the model and its components.

    Valid Values:
    `COMPUTER_VISION | NATURAL_LANGUAGE_PROCESSING | MACHINE_LEARNING`
    """

    task: str | None = None
    """The machine learning task that the model accomplishes.

    Valid Values:
    `IMAGE_CLASSIFICATION | OBJECT_DETECTION | TEXT_GENERATION | IMAGE_SEGMENTATION | FILL_MASK | CLASSIFICATION | REGRESSION | OTHER`
    """

    framework: str | None = None
    """The machine learning framework of the container image.

    Valid Values: `TENSORFLOW | PYTORCH | XGBOOST | SAGEMAKER-SCIKIT-LEARN`
    """

    framework_version: str | None = None
    """The framework version of the container image."""

    payload_config: RecommendationJobPayloadConfig | None = None
    """Specifies the `SamplePayloadUrl` and all other sample payload-related fields."""

    nearest_model_name: str | None = None
    """The name of a pre-trained machine learning model benchmarked by Amazon
    SageMaker Inference Recommender that matches your model.

    Valid Values:
    `efficientnetb7 | unet | xgboost | faster-rcnn-resnet101 | nasnetlarge | vgg16 | inception-v3 | mask-rcnn | sagemaker-scikit-learn | densenet201-gluon | resnet18v2-gluon | xception | densenet201 | yolov4 | resnet152 | bert-base-cased | xceptionV1-keras | resnet50 | retinanet`
    """

    supported_instance_types: Sequence[str] | None = None
    """A list of the instance types that are used to generate inferences in
    real-time.
    """

    supported_endpoint_type: RecommendationJobSupportedEndpointType | None = field(
        default=None, converter=recommendation_job_supported_endpoint_type_or_none
    )
    """The endpoint type to receive recommendations for. By default this is null, and
    the results of the inference recommendation job return a combined list of both
    real-time and serverless benchmarks. By specifying a value for this field, you
    can receive a longer list of benchmarks for the desired endpoint type.
    """

    data_input_config: str | None = None
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. This field is used for optimizing your
    model using SageMaker Neo. For more information, see
    [DataInputConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InputConfig.html#sagemaker-Type-InputConfig-DataInputConfig).
    """

    supported_response_mime_types: Sequence[str] | None = field(
        default=None, metadata=wire("SupportedResponseMIMETypes")
    )
    """The supported MIME types for the output data."""


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobInputConfig(Structure):
    """The input configuration of the recommendation job."""

    model_package_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of a versioned model package."""

    model_name: str | None = None
    """The name of the created model."""

    job_duration_in_seconds: int | None = None
    """Specifies the maximum duration of the job, in seconds. The maximum value is
    18,000 seconds.
    """

    traffic_pattern: TrafficPattern | None = None
    """Specifies the traffic pattern of the job."""

    resource_limit: RecommendationJobResourceLimit | None = None
    """Defines the resource limit of the job."""

    endpoint_configurations: Sequence[EndpointInputConfiguration] | None = None
    """Specifies the endpoint configuration to use for a job."""

    volume_kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on
    the storage volume attached to the ML compute instance that hosts the
    endpoint. This key will be passed to SageMaker Hosting for endpoint creation.

    The SageMaker execution role must have `kms:CreateGrant` permission in order
    to encrypt data on the storage volume of the endpoints created for inference
    recommendation. The inference recommendation job will fail asynchronously
    during endpoint configuration creation if the role passed does not have
    `kms:CreateGrant` permission.

    The `KmsKeyId` can be any of the following formats:

    - // KMS Key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - // Amazon Resource Name (ARN) of a KMS Key

      `"arn:aws:kms:<region>:<account>:key/<key-id-12ab-34cd-56ef-1234567890ab>"`
    - // KMS Key Alias

      `"alias/ExampleAlias"`
    - // Amazon Resource Name (ARN) of a KMS Key Alias

      `"arn:aws:kms:<region>:<account>:alias/<ExampleAlias>"`

    For more information about key identifiers, see [Key identifiers
    (KeyID)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id)
    in the Amazon Web Services Key Management Service (Amazon Web Services KMS)
    documentation.
    """

    container_config: RecommendationJobContainerConfig | None = None
    """Specifies mandatory fields for running an Inference Recommender job. The
    fields specified in `ContainerConfig` override the corresponding fields in the
    model package.
    """

    endpoints: Sequence[EndpointInfo] | None = None
    """Existing customer endpoints on which to run an Inference Recommender job."""

    vpc_config: RecommendationJobVpcConfig | None = None
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobPayloadConfig(Structure):
    """The configuration for the payload for a recommendation job."""

    sample_payload_url: str | None = None
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. This path must point to a single gzip compressed tar archive (.tar.gz
    suffix).
    """

    supported_content_types: Sequence[str] | None = None
    """The supported MIME types for the input data."""


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobResourceLimit(Structure):
    """Specifies the maximum number of jobs that can run in parallel and the maximum
    number of jobs that can run.
    """

    max_number_of_tests: int | None = None
    """Defines the maximum number of load tests."""

    max_parallel_of_tests: int | None = None
    """Defines the maximum number of parallel load tests."""


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobVpcConfig(Structure):
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job.
    """

    security_group_ids: Sequence[str]
    """The VPC security group IDs. IDs have the form of `sg-xxxxxxxx`. Specify the
    security groups for the VPC that is specified in the `Subnets` field.
    """

    subnets: Sequence[str]
    """The ID of the subnets in the VPC to which you want to connect your model."""


@frozen(kw_only=True, repr=False, eq=False)
class Stairs(Structure):
    """Defines the stairs traffic pattern for an Inference Recommender load test.
    This pattern type consists of multiple steps where the number of users
    increases at each step.

    Specify either the stairs or phases traffic pattern.
    """

    duration_in_seconds: int | None = None
    """Defines how long each traffic step should be."""

    number_of_steps: int | None = None
    """Specifies how many steps to perform during traffic."""

    users_per_step: int | None = None
    """Specifies how many new users to spawn in each step."""


@frozen(kw_only=True, repr=False, eq=False)
class TrafficPattern(Structure):
    """Defines the traffic pattern of the load test."""

    traffic_type: TrafficType | None = field(
        default=None, converter=traffic_type_or_none
    )
    """Defines the traffic patterns. Choose either `PHASES` or `STAIRS`."""

    phases: Sequence[Phase] | None = None
    """Defines the phases traffic specification."""

    stairs: Stairs | None = None
    """Defines the stairs traffic pattern."""
