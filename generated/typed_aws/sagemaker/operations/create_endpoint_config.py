"""CreateEndpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.async_inference_config import AsyncInferenceConfig
    from ..shapes.cross_region_traffic_config import CrossRegionTrafficConfig
    from ..shapes.data_capture_config import DataCaptureConfig
    from ..shapes.explainer_config import ExplainerConfig
    from ..shapes.metrics_config import MetricsConfig
    from ..shapes.production_variant import ProductionVariant
    from ..shapes.tag import Tag
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateEndpointConfigResponse(Response):
    """The response of `CreateEndpointConfig`, with `endpoint_config_arn`."""

    endpoint_config_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint configuration."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateEndpointConfigRequest(Request[CreateEndpointConfigResponse]):
    """Creates an endpoint configuration that SageMaker hosting services uses to
    deploy models. In the configuration, you identify one or more models, created
    using the `CreateModel` API, to deploy and the resources that you want
    SageMaker to provision. Then you call the
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    API.

    **Note:** Use this API if you want to use SageMaker hosting services to deploy
    models into production.

    In the request, you define a `ProductionVariant`, for each model that you want
    to deploy. Each `ProductionVariant` parameter also describes the resources
    that you want SageMaker to provision. This includes the number and type of ML
    compute instances to deploy.

    If you are hosting multiple models, you also assign a `VariantWeight` to
    specify how much traffic you want to allocate to each model. For example,
    suppose that you want to host two models, A and B, and you assign traffic
    weight 2 for model A and 1 for model B. SageMaker distributes two-thirds of
    the traffic to Model A, and one-third to model B.

    **Note:** When you call
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html),
    a load call is made to DynamoDB to verify that your endpoint configuration
    exists. When you read data from a DynamoDB table supporting
    [`Eventually Consistent Reads`](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html),
    the response might not reflect the results of a recently completed write
    operation. The response might include some stale data. If the dependent
    entities are not yet in DynamoDB, this causes a validation error. If you
    repeat your read request after a short time, the response should return the
    latest data. So retry logic is recommended to handle these possible issues. We
    also recommend that customers call
    [DescribeEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html)
    before calling
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    to minimize the potential impact of a DynamoDB eventually consistent read.
    """

    __operation__: ClassVar = "CreateEndpointConfig"
    __response__: ClassVar = CreateEndpointConfigResponse

    endpoint_config_name: str
    """The name of the endpoint configuration. You specify this name in a
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    request.
    """

    production_variants: Sequence[ProductionVariant]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint.
    """

    data_capture_config: DataCaptureConfig | None = None
    """Configuration to control how SageMaker AI captures inference data."""

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """

    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance that hosts the endpoint.

    The KmsKeyId can be any of the following formats:

    - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    - Key ARN:
      `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    - Alias name: `alias/ExampleAlias`
    - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`

    The KMS key policy must grant permission to the IAM role that you specify in
    your `CreateEndpoint`, `UpdateEndpoint` requests. For more information, refer
    to the Amazon Web Services Key Management Service section [Using Key Policies
    in Amazon Web Services
    KMS](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)

    **Note:** Certain Nitro-based instances include local storage, dependent on
    the instance type. Local storage volumes are encrypted using a hardware module
    on the instance. If any of the models that you specify in the
    `ProductionVariants` parameter use nitro-based instances with local storage,
    the `KmsKeyId` parameter does not encrypt instance local storage.

    For a list of instance types that support local instance storage, see
    [Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).

    For more information about local instance storage encryption, see [SSD
    Instance Store
    Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).
    """

    async_inference_config: AsyncInferenceConfig | None = None
    """Specifies configuration for how an endpoint performs asynchronous inference.
    This is a required field in order for your Endpoint to be invoked using
    [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    explainer_config: ExplainerConfig | None = None
    """A member of `CreateEndpointConfig` that enables explainers."""

    shadow_production_variants: Sequence[ProductionVariant] | None = None
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from
    the model specified on `ProductionVariants`. If you use this field, you can
    only specify one variant for `ProductionVariants` and one variant for
    `ShadowProductionVariants`.
    """

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform actions on your behalf. For more information, see [SageMaker
    AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to Amazon SageMaker AI, the caller of
    this action must have the `iam:PassRole` permission.
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    enable_network_isolation: bool | None = None
    """Sets whether all model containers deployed to the endpoint are isolated. If
    they are, no inbound or outbound network calls can be made to or from the
    model containers.
    """

    metrics_config: MetricsConfig | None = None
    """The configuration parameters for utilization metrics."""

    cross_region_traffic_config: CrossRegionTrafficConfig | None = None
    """The cross-Region traffic cap for the endpoint. The cap limits the requests per
    second that the endpoint accepts from inference routers in other Amazon Web
    Services Regions. If you don't specify it, these requests aren't limited. You
    can't specify it with serverless variants or with `AsyncInferenceConfig`. For
    information about the cross-Region traffic cap, see [Limit requests from other
    Regions](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router.html#inference-router-cross-region-limit).
    """
