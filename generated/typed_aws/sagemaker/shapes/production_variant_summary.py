"""ProductionVariantSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.capacity_reservation_preference import CapacityReservationPreference

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
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
    total_instance_count: int | None = None
    available_instance_count: int | None = None
    used_by_current_endpoint: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCapacityReservationSummary(Structure):
    """Details about an ML capacity reservation."""

    ml_reservation_arn: str | None = None
    capacity_reservation_preference: CapacityReservationPreference | None = field(
        default=None, converter=or_none(CapacityReservationPreference)
    )
    total_instance_count: int | None = None
    available_instance_count: int | None = None
    used_by_current_endpoint: int | None = None
    ec2_capacity_reservations: Sequence[Ec2CapacityReservation] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantSummary(Structure):
    """Describes weight and capacities for a production variant associated with an
    endpoint. If you sent a request to the `UpdateEndpointWeightsAndCapacities`
    API and the endpoint status is `Updating`, you get different desired and
    current values.
    """

    variant_name: str = ABSENT
    deployed_images: Sequence[DeployedImage] = ABSENT
    current_weight: float | None = None
    desired_weight: float | None = None
    current_instance_count: int | None = None
    desired_instance_count: int | None = None
    instance_pools: Sequence[InstancePoolSummary] = ABSENT
    variant_status: Sequence[ProductionVariantStatus] = ABSENT
    current_serverless_config: ProductionVariantServerlessConfig | None = None
    desired_serverless_config: ProductionVariantServerlessConfig | None = None
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    routing_config: ProductionVariantRoutingConfig | None = None
    capacity_reservation_config: ProductionVariantCapacityReservationSummary | None = (
        None
    )
    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] = ABSENT
