"""DescribeEndpoint of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.endpoint_status import endpoint_status_or_none
from ..shapes.production_variant_accelerator_type import (
    production_variant_accelerator_type_or_none,
)
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from ..shapes.async_inference_config import AsyncInferenceConfig
    from ..shapes.cross_region_traffic_config import CrossRegionTrafficConfig
    from ..shapes.data_capture_config_summary import DataCaptureConfigSummary
    from ..shapes.deployed_image import DeployedImage
    from ..shapes.deployment_config import DeploymentConfig
    from ..shapes.endpoint_status import EndpointStatus
    from ..shapes.explainer_config import ExplainerConfig
    from ..shapes.instance_pool_summary import InstancePoolSummary
    from ..shapes.metrics_config import MetricsConfig
    from ..shapes.production_variant_accelerator_type import (
        ProductionVariantAcceleratorType,
    )
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType
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

    endpoint_config_name: str | None = None
    """The name of the endpoint configuration used in the deployment."""

    production_variants: Sequence[PendingProductionVariantSummary] | None = None
    """An array of
    [PendingProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PendingProductionVariantSummary.html)
    objects, one for each model hosted behind this endpoint for the in-progress
    deployment.
    """

    start_time: datetime | None = None
    """The start time of the deployment."""

    shadow_production_variants: Sequence[PendingProductionVariantSummary] | None = None
    """An array of
    [PendingProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PendingProductionVariantSummary.html)
    objects, one for each model hosted behind this endpoint in shadow mode with
    production traffic replicated from the model specified on `ProductionVariants`
    for the in-progress deployment.
    """


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

    variant_name: str | None = None
    """The name of the variant."""

    deployed_images: Sequence[DeployedImage] | None = None
    """An array of `DeployedImage` objects that specify the Amazon EC2 Container
    Registry paths of the inference images deployed on instances of this
    `ProductionVariant`.
    """

    current_weight: float | None = None
    """The weight associated with the variant."""

    desired_weight: float | None = None
    """The requested weight for the variant in this deployment, as specified in the
    endpoint configuration for the endpoint. The value is taken from the request
    to the
    [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    operation.
    """

    current_instance_count: int | None = None
    """The number of instances associated with the variant."""

    desired_instance_count: int | None = None
    """The number of instances requested in this deployment, as specified in the
    endpoint configuration for the endpoint. The value is taken from the request
    to the
    [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    operation.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The type of instances associated with the variant."""

    instance_pools: Sequence[InstancePoolSummary] | None = None
    """A list of instance pools for the production variant. Each pool indicates the
    instance type and the current number of instances of that type.
    """

    accelerator_type: ProductionVariantAcceleratorType | None = field(
        default=None, converter=production_variant_accelerator_type_or_none
    )
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify the size of the EI instance to use for the
    production variant.
    """

    variant_status: Sequence[ProductionVariantStatus] | None = None
    """The endpoint variant status which describes the current deployment stage
    status or operational status.
    """

    current_serverless_config: ProductionVariantServerlessConfig | None = None
    """The serverless configuration for the endpoint."""

    desired_serverless_config: ProductionVariantServerlessConfig | None = None
    """The serverless configuration requested for this deployment, as specified in
    the endpoint configuration for the endpoint.
    """

    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    routing_config: ProductionVariantRoutingConfig | None = None
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] | None = None
    """The accelerator partition layout that SageMaker is applying to this production
    variant. On NVIDIA GPUs, the profiles are Multi-Instance GPU (MIG) profiles.
    SageMaker returns the accelerator partition layout as you provided it in the
    pending deployment configuration, without normalization.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointResponse(Response):
    """The response of `DescribeEndpoint`, with `endpoint_name`, `endpoint_arn`,
    `endpoint_config_name`, `production_variants`, `data_capture_config`,
    `endpoint_status`, `failure_reason`, `creation_time` and others.
    """

    endpoint_name: str | None = None
    """Name of the endpoint."""

    endpoint_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint."""

    endpoint_config_name: str | None = None
    """The name of the endpoint configuration associated with this endpoint."""

    production_variants: Sequence[ProductionVariantSummary] | None = None
    """An array of
    [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
    objects, one for each model hosted behind this endpoint.
    """

    data_capture_config: DataCaptureConfigSummary | None = None
    """The currently active data capture configuration used by your Endpoint."""

    endpoint_status: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """The status of the endpoint.

    - `OutOfService`: Endpoint is not available to take incoming requests.
    - `Creating`:
      [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
      is executing.
    - `Updating`:
      [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
      or
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      is executing.
    - `SystemUpdating`: Endpoint is undergoing maintenance and cannot be updated
      or deleted or re-scaled until it has completed. This maintenance operation
      does not change any customer-specified values such as VPC config, KMS
      encryption, model, instance type, or instance count.
    - `RollingBack`: Endpoint fails to scale up or down or change its variant
      weight and is in the process of rolling back to its previous configuration.
      Once the rollback completes, endpoint returns to an `InService` status. This
      transitional status only applies to an endpoint that has autoscaling enabled
      and is undergoing variant weight or capacity changes as part of an
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      call or when the
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      operation is called explicitly.
    - `InService`: Endpoint is available to process incoming requests.
    - `Deleting`:
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is executing.
    - `Failed`: Endpoint could not be created, updated, or re-scaled. Use the
      `FailureReason` value returned by
      [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
      for information about the failure.
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is the only operation that can be performed on a failed endpoint.
    - `UpdateRollbackFailed`: Both the rolling deployment and auto-rollback
      failed. Your endpoint is in service with a mix of the old and new endpoint
      configurations. For information about how to remedy this issue and restore
      the endpoint's status to `InService`, see [Rolling
      Deployments](https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html).
    """

    failure_reason: str | None = None
    """If the status of the endpoint is `Failed`, the reason why it failed."""

    creation_time: datetime | None = None
    """A timestamp that shows when the endpoint was created."""

    last_modified_time: datetime | None = None
    """A timestamp that shows when the endpoint was last modified."""

    last_deployment_config: DeploymentConfig | None = None
    """The most recent deployment configuration for the endpoint."""

    async_inference_config: AsyncInferenceConfig | None = None
    """Returns the description of an endpoint configuration created using the
    [`CreateEndpointConfig`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
    API.
    """

    pending_deployment_summary: PendingDeploymentSummary | None = None
    """Returns the summary of an in-progress deployment. This field is only returned
    when the endpoint is creating or updating with a new endpoint configuration.
    """

    explainer_config: ExplainerConfig | None = None
    """The configuration parameters for an explainer."""

    shadow_production_variants: Sequence[ProductionVariantSummary] | None = None
    """An array of
    [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
    objects, one for each model that you want to host at this endpoint in shadow
    mode with production traffic replicated from the model specified on
    `ProductionVariants`.
    """

    metrics_config: MetricsConfig | None = None
    """The configuration parameters for utilization metrics."""

    cross_region_traffic_config: CrossRegionTrafficConfig | None = None
    """The cross-Region traffic cap, if the endpoint configuration sets one."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeEndpointRequest(Request[DescribeEndpointResponse]):
    """Returns the description of an endpoint."""

    __operation__: ClassVar = "DescribeEndpoint"
    __response__: ClassVar = DescribeEndpointResponse

    endpoint_name: str
    """The name of the endpoint."""
