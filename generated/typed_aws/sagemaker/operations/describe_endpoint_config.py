"""DescribeEndpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointConfigResponse(Response):
    """The response of `DescribeEndpointConfig`, with `endpoint_config_name`,
    `endpoint_config_arn`, `production_variants`, `data_capture_config`,
    `kms_key_id`, `creation_time`, `async_inference_config`, `explainer_config`
    and others.
    """

    endpoint_config_name: str | None = None
    """Name of the SageMaker endpoint configuration."""

    endpoint_config_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint configuration."""

    production_variants: Sequence[ProductionVariant] | None = None
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint.
    """

    data_capture_config: DataCaptureConfig | None = None
    """Configuration to control how SageMaker AI captures inference data."""

    kms_key_id: str | None = None
    """Amazon Web Services KMS key ID Amazon SageMaker uses to encrypt data when
    storing it on the ML storage volume attached to the instance.
    """

    creation_time: datetime | None = None
    """A timestamp that shows when the endpoint configuration was created."""

    async_inference_config: AsyncInferenceConfig | None = None
    """Returns the description of an endpoint configuration created using the
    [`CreateEndpointConfig`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API.
    """

    explainer_config: ExplainerConfig | None = None
    """The configuration parameters for an explainer."""

    shadow_production_variants: Sequence[ProductionVariant] | None = None
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from
    the model specified on `ProductionVariants`.
    """

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that you assigned to the
    endpoint configuration.
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    enable_network_isolation: bool | None = None
    """Indicates whether all model containers deployed to the endpoint are isolated.
    If they are, no inbound or outbound network calls can be made to or from the
    model containers.
    """

    metrics_config: MetricsConfig | None = None
    """The configuration parameters for utilization metrics."""

    cross_region_traffic_config: CrossRegionTrafficConfig | None = None
    """The cross-Region traffic cap, if the endpoint configuration sets one."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointConfigRequest(Request[DescribeEndpointConfigResponse]):
    """Returns the description of an endpoint configuration created using the
    `CreateEndpointConfig` API.
    """

    __operation__: ClassVar = "DescribeEndpointConfig"
    __response__: ClassVar = DescribeEndpointConfigResponse

    endpoint_config_name: str
    """The name of the endpoint configuration."""
