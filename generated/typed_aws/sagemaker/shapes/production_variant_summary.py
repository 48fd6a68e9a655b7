"""ProductionVariantSummary of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.capacity_reservation_preference import (
    capacity_reservation_preference_or_none,
)

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from ..shapes.capacity_reservation_preference import CapacityReservationPreference
    from ..shapes.deployed_image import DeployedImage
    from ..shapes.instance_pool_summary import InstancePoolSummary
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


@frozen(kw_only=True, repr=False, eq=False)
class Ec2CapacityReservation(Structure):
    """The EC2 capacity reservations that are shared to an ML capacity reservation."""

    ec2_capacity_reservation_id: str | None = None
    """The unique identifier for an EC2 capacity reservation that's part of the ML
    capacity reservation.
    """

    total_instance_count: int | None = None
    """The number of instances that you allocated to the EC2 capacity reservation."""

    available_instance_count: int | None = None
    """The number of instances that are currently available in the EC2 capacity
    reservation.
    """

    used_by_current_endpoint: int | None = None
    """The number of instances from the EC2 capacity reservation that are being used
    by the endpoint.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCapacityReservationSummary(Structure):
    """Details about an ML capacity reservation."""

    ml_reservation_arn: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity
    reservation that SageMaker AI applies when it deploys the endpoint.
    """

    capacity_reservation_preference: CapacityReservationPreference | None = field(
        default=None, converter=capacity_reservation_preference_or_none
    )
    """The option that you chose for the capacity reservation. SageMaker AI supports
    the following options:

    - **capacity-reservations-only:** SageMaker AI launches instances only into an
      ML capacity reservation. If no capacity is available, the instances fail to
      launch.
    """

    total_instance_count: int | None = None
    """The number of instances that you allocated to the ML capacity reservation."""

    available_instance_count: int | None = None
    """The number of instances that are currently available in the ML capacity
    reservation.
    """

    used_by_current_endpoint: int | None = None
    """The number of instances from the ML capacity reservation that are being used
    by the endpoint.
    """

    ec2_capacity_reservations: Sequence[Ec2CapacityReservation] | None = None
    """The EC2 capacity reservations that are shared to this ML capacity reservation,
    if any.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantSummary(Structure):
    """Describes weight and capacities for a production variant associated with an
    endpoint. If you sent a request to the `UpdateEndpointWeightsAndCapacities`
    API and the endpoint status is `Updating`, you get different desired and
    current values.
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
    """The requested weight, as specified in the `UpdateEndpointWeightsAndCapacities`
    request.
    """

    current_instance_count: int | None = None
    """The number of instances associated with the variant."""

    desired_instance_count: int | None = None
    """The number of instances requested in the `UpdateEndpointWeightsAndCapacities`
    request.
    """

    instance_pools: Sequence[InstancePoolSummary] | None = None
    """A list of instance pools for the production variant. Each pool indicates the
    instance type and the current number of instances of that type.
    """

    variant_status: Sequence[ProductionVariantStatus] | None = None
    """The endpoint variant status which describes the current deployment stage
    status or operational status.
    """

    current_serverless_config: ProductionVariantServerlessConfig | None = None
    """The serverless configuration for the endpoint."""

    desired_serverless_config: ProductionVariantServerlessConfig | None = None
    """The serverless configuration requested for the endpoint update."""

    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    routing_config: ProductionVariantRoutingConfig | None = None
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    capacity_reservation_config: ProductionVariantCapacityReservationSummary | None = (
        None
    )
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] | None = None
    """The accelerator partition layout that SageMaker applies to this production
    variant. On NVIDIA GPUs, the profiles are Multi-Instance GPU (MIG) profiles.
    SageMaker returns the accelerator partition layout as you provided it when you
    created the variant, without normalization.
    """
