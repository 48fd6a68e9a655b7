"""ProductionVariant of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.capacity_reservation_preference import CapacityReservationPreference
from ..shapes.production_variant_accelerator_type import (
    ProductionVariantAcceleratorType,
)
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from ..shapes.production_variant_managed_instance_scaling import (
        ProductionVariantManagedInstanceScaling,
    )
    from ..shapes.production_variant_routing_config import (
        ProductionVariantRoutingConfig,
    )
    from ..shapes.production_variant_serverless_config import (
        ProductionVariantServerlessConfig,
    )


class ProductionVariantInferenceAmiVersion(OpenEnum):
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 = "al2-ami-sagemaker-inference-gpu-2"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 = "al2-ami-sagemaker-inference-gpu-2-1"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 = "al2-ami-sagemaker-inference-gpu-3-1"
    AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 = "al2-ami-sagemaker-inference-neuron-2"
    AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1"


ProductionVariantInferenceAmiVersionLike: TypeAlias = (
    ProductionVariantInferenceAmiVersion
    | Literal[
        "al2-ami-sagemaker-inference-gpu-2",
        "al2-ami-sagemaker-inference-gpu-2-1",
        "al2-ami-sagemaker-inference-gpu-3-1",
        "al2-ami-sagemaker-inference-neuron-2",
        "al2023-ami-sagemaker-inference-gpu-4-1",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class InstancePool(Structure):
    """Specifies an instance type and its priority for a heterogeneous endpoint. Use
    instance pools to configure a production variant with multiple instance types,
    enabling the endpoint to provision instances across different types based on
    priority.
    """

    instance_type: ProductionVariantInstanceType = field(
        converter=as_enum(ProductionVariantInstanceType)
    )
    model_name_override: str | None = None
    priority: int


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariant(Structure):
    """Identifies a model that you want to host and the resources chosen to deploy
    for hosting it. If you are deploying multiple models, tell SageMaker how to
    distribute traffic among the models by specifying variant weights. For more
    information on production variants, check [Production
    variants](https://docs.aws.amazon.com/sagemaker/latest/dg/model-ab-testing.html).
    """

    variant_name: str
    model_name: str | None = None
    initial_instance_count: int | None = None
    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    instance_pools: Sequence[InstancePool] = ABSENT
    variant_instance_provision_timeout_in_seconds: int | None = None
    initial_variant_weight: float | None = None
    accelerator_type: ProductionVariantAcceleratorType | None = field(
        default=None, converter=or_none(ProductionVariantAcceleratorType)
    )
    core_dump_config: ProductionVariantCoreDumpConfig | None = None
    serverless_config: ProductionVariantServerlessConfig | None = None
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    model_data_download_timeout_in_seconds: int | None = None
    container_startup_health_check_timeout_in_seconds: int | None = None
    enable_ssm_access: bool | None = field(
        default=None, metadata=wire("EnableSSMAccess")
    )
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    routing_config: ProductionVariantRoutingConfig | None = None
    inference_ami_version: ProductionVariantInferenceAmiVersion | None = field(
        default=None, converter=or_none(ProductionVariantInferenceAmiVersion)
    )
    capacity_reservation_config: ProductionVariantCapacityReservationConfig | None = (
        None
    )
    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCapacityReservationConfig(Structure):
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    capacity_reservation_preference: CapacityReservationPreference | None = field(
        default=None, converter=or_none(CapacityReservationPreference)
    )
    ml_reservation_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCoreDumpConfig(Structure):
    """Specifies configuration for a core dump from the model container when the
    process crashes.
    """

    destination_s3_uri: str
    kms_key_id: str | None = None
