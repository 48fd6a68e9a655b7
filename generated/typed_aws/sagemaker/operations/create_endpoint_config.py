"""CreateEndpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    endpoint_config_arn: str = ABSENT


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
    production_variants: Sequence[ProductionVariant]
    data_capture_config: DataCaptureConfig | None = None
    tags: Sequence[Tag] | None = None
    kms_key_id: str | None = None
    async_inference_config: AsyncInferenceConfig | None = None
    explainer_config: ExplainerConfig | None = None
    shadow_production_variants: Sequence[ProductionVariant] | None = None
    execution_role_arn: str | None = None
    vpc_config: VpcConfig | None = None
    enable_network_isolation: bool | None = None
    metrics_config: MetricsConfig | None = None
    cross_region_traffic_config: CrossRegionTrafficConfig | None = None
