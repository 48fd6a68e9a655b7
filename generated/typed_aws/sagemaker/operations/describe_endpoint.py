"""DescribeEndpoint of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusRequest, Structure
from ..shapes.endpoint_status import EndpointStatus
from ..shapes.production_variant_accelerator_type import (
    ProductionVariantAcceleratorType,
)
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from ..shapes.async_inference_config import AsyncInferenceConfig
    from ..shapes.cross_region_traffic_config import CrossRegionTrafficConfig
    from ..shapes.data_capture_config_summary import DataCaptureConfigSummary
    from ..shapes.deployed_image import DeployedImage
    from ..shapes.deployment_config import DeploymentConfig
    from ..shapes.explainer_config import ExplainerConfig
    from ..shapes.instance_pool_summary import InstancePoolSummary
    from ..shapes.metrics_config import MetricsConfig
    from ..shapes.production_variant_managed_instance_scaling import (
        ProductionVariantManagedInstanceScaling,
    )
    from ..shapes.production_variant_routing_config import (
        ProductionVariantRoutingConfig,
    )
    from ..shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )
    from ..shapes.production_variant_status import ProductionVariantStatus
    from ..shapes.production_variant_summary import ProductionVariantSummary


@frozen(kw_only=True, repr=False, eq=False)
class PendingDeploymentSummary(Structure):
    """The summary of an in-progress deployment when an endpoint is creating or
    updating with a new endpoint configuration.
    """

    endpoint_config_name: str = ABSENT
    production_variants: Sequence[PendingProductionVariantSummary] = ABSENT
    start_time: datetime | None = None
    shadow_production_variants: Sequence[PendingProductionVariantSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PendingProductionVariantSummary(Structure):
    """The production variant summary for a deployment when an endpoint is creating
    or updating with the
    [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
    or
    [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
    operations. Describes the `VariantStatus`, weight and capacity for a
    production variant associated with an endpoint.
    """

    variant_name: str = ABSENT
    deployed_images: Sequence[DeployedImage] = ABSENT
    current_weight: float | None = None
    desired_weight: float | None = None
    current_instance_count: int | None = None
    desired_instance_count: int | None = None
    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    instance_pools: Sequence[InstancePoolSummary] = ABSENT
    accelerator_type: ProductionVariantAcceleratorType | None = field(
        default=None, converter=or_none(ProductionVariantAcceleratorType)
    )
    variant_status: Sequence[ProductionVariantStatus] = ABSENT
    current_serverless_config: ProductionVariantServerlessConfig | None = None
    desired_serverless_config: ProductionVariantServerlessConfig | None = None
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    routing_config: ProductionVariantRoutingConfig | None = None
    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointResponse(Response):
    """The response of `DescribeEndpoint`, with `endpoint_name`, `endpoint_arn`,
    `endpoint_config_name`, `production_variants`, `data_capture_config`,
    `endpoint_status`, `failure_reason`, `creation_time` and others.
    """

    endpoint_name: str = ABSENT
    endpoint_arn: str = ABSENT
    endpoint_config_name: str | None = None
    production_variants: Sequence[ProductionVariantSummary] = ABSENT
    data_capture_config: DataCaptureConfigSummary | None = None
    endpoint_status: EndpointStatus = field(
        default=ABSENT, converter=as_enum(EndpointStatus)
    )
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    last_deployment_config: DeploymentConfig | None = None
    async_inference_config: AsyncInferenceConfig | None = None
    pending_deployment_summary: PendingDeploymentSummary | None = None
    explainer_config: ExplainerConfig | None = None
    shadow_production_variants: Sequence[ProductionVariantSummary] = ABSENT
    metrics_config: MetricsConfig | None = None
    cross_region_traffic_config: CrossRegionTrafficConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointRequest(StatusRequest[DescribeEndpointResponse]):
    """Returns the description of an endpoint. Waiters: `EndpointDeletedWaiter`,
    `EndpointInServiceWaiter`; `wait_for` waits for any other state.
    """

    __operation__: ClassVar = "DescribeEndpoint"
    __response__: ClassVar = DescribeEndpointResponse
    __status__: ClassVar = "endpoint_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "EndpointStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating", "SystemUpdating", "RollingBack"),
        "leaving": ("Deleting",),
        "resting": ("OutOfService", "InService"),
        "failed": ("Failed", "UpdateRollbackFailed"),
    }

    endpoint_name: str
