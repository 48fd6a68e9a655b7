"""DescribeEndpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointConfigResponse(Response):
    """The response of `DescribeEndpointConfig`, with `endpoint_config_name`,
    `endpoint_config_arn`, `production_variants`, `data_capture_config`,
    `kms_key_id`, `creation_time`, `async_inference_config`, `explainer_config`
    and others.
    """

    endpoint_config_name: str = ABSENT
    endpoint_config_arn: str = ABSENT
    production_variants: Sequence[ProductionVariant] = ABSENT
    data_capture_config: DataCaptureConfig | None = None
    kms_key_id: str | None = None
    creation_time: datetime = ABSENT
    async_inference_config: AsyncInferenceConfig | None = None
    explainer_config: ExplainerConfig | None = None
    shadow_production_variants: Sequence[ProductionVariant] = ABSENT
    execution_role_arn: str | None = None
    vpc_config: VpcConfig | None = None
    enable_network_isolation: bool | None = None
    metrics_config: MetricsConfig | None = None
    cross_region_traffic_config: CrossRegionTrafficConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointConfigRequest(Request[DescribeEndpointConfigResponse]):
    """Returns the description of an endpoint configuration created using the
    `CreateEndpointConfig` API.
    """

    __operation__: ClassVar = "DescribeEndpointConfig"
    __response__: ClassVar = DescribeEndpointConfigResponse

    endpoint_config_name: str
