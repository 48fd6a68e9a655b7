"""ProductionVariant of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, wire
from ..shapes.capacity_reservation_preference import (
    capacity_reservation_preference_or_none,
)
from ..shapes.production_variant_accelerator_type import (
    production_variant_accelerator_type_or_none,
)
from ..shapes.production_variant_instance_type import (
    as_production_variant_instance_type,
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.accelerator_partition_layout import AcceleratorPartitionLayout
    from ..shapes.capacity_reservation_preference import CapacityReservationPreference
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


def production_variant_inference_ami_version_or_none(
    value: ProductionVariantInferenceAmiVersionLike | None, /
) -> ProductionVariantInferenceAmiVersion | None:
    return (
        None
        if value is None
        else converted(ProductionVariantInferenceAmiVersion, value)
    )


@frozen(kw_only=True, repr=False, eq=False)
class InstancePool(Structure):
    """Specifies an instance type and its priority for a heterogeneous endpoint. Use
    instance pools to configure a production variant with multiple instance types,
    enabling the endpoint to provision instances across different types based on
    priority.
    """

    instance_type: ProductionVariantInstanceType = field(
        converter=as_production_variant_instance_type
    )
    """The ML compute instance type for the instance pool."""

    model_name_override: str | None = None
    """The name of a SageMaker model to use for this instance pool instead of the
    model specified for the production variant. Use this to deploy a different
    model optimized for the instance type in this pool.
    """

    priority: int
    """The priority for the instance pool. SageMaker attempts to provision instances
    in order of priority, starting with the lowest value. If instances for a
    higher-priority pool are unavailable, SageMaker attempts to provision from the
    next pool.

    Valid values: 1 to 5, where 1 is the highest priority.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariant(Structure):
    """Identifies a model that you want to host and the resources chosen to deploy
    for hosting it. If you are deploying multiple models, tell SageMaker how to
    distribute traffic among the models by specifying variant weights. For more
    information on production variants, check [Production
    variants](https://docs.aws.amazon.com/sagemaker/latest/dg/model-ab-testing.html).
    """

    variant_name: str
    """The name of the production variant."""

    model_name: str | None = None
    """The name of the model that you want to host. This is the name that you
    specified when creating the model.
    """

    initial_instance_count: int | None = None
    """Number of instances to launch initially."""

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The ML compute instance type."""

    instance_pools: Sequence[InstancePool] | None = None
    """A list of instance pools for the production variant. Each instance pool
    specifies an instance type and its priority for provisioning. Use instance
    pools to configure heterogeneous endpoints that deploy models across multiple
    instance types.
    """

    variant_instance_provision_timeout_in_seconds: int | None = None
    """The timeout value, in seconds, for provisioning instances for the production
    variant. When SageMaker encounters an insufficient capacity error while
    provisioning instances, it retries with the next instance pool (if configured)
    or waits until the timeout expires. This timeout applies only to capacity
    provisioning and does not include the time for model download or container
    startup.

    Valid values: 300 to 3600.
    """

    initial_variant_weight: float | None = None
    """Determines initial traffic distribution among all of the models that you
    specify in the endpoint configuration. The traffic to a production variant is
    determined by the ratio of the `VariantWeight` to the sum of all
    `VariantWeight` values across all ProductionVariants. If unspecified, it
    defaults to 1.0.
    """

    accelerator_type: ProductionVariantAcceleratorType | None = field(
        default=None, converter=production_variant_accelerator_type_or_none
    )
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify the size of the EI instance to use for the
    production variant.
    """

    core_dump_config: ProductionVariantCoreDumpConfig | None = None
    """Specifies configuration for a core dump from the model container when the
    process crashes.
    """

    serverless_config: ProductionVariantServerlessConfig | None = None
    """The serverless configuration for an endpoint. Specifies a serverless endpoint
    configuration instead of an instance-based endpoint configuration.
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size, in GB, of the ML storage volume attached to individual inference
    instance associated with the production variant. Currently only Amazon EBS gp2
    storage volumes are supported.
    """

    model_data_download_timeout_in_seconds: int | None = None
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with
    this production variant.
    """

    container_startup_health_check_timeout_in_seconds: int | None = None
    """The timeout value, in seconds, for your inference container to pass health
    check by SageMaker Hosting. For more information about health check, see [How
    Your Container Should Respond to Health Check (Ping)
    Requests](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html#your-algorithms-inference-algo-ping-requests).
    """

    enable_ssm_access: bool | None = field(
        default=None, metadata=wire("EnableSSMAccess")
    )
    """You can use this parameter to turn on native Amazon Web Services Systems
    Manager (SSM) access for a production variant behind an endpoint. By default,
    SSM access is disabled for all production variants behind an endpoint. You can
    turn on or turn off SSM access for a production variant behind an existing
    endpoint by creating a new endpoint configuration and calling
    `UpdateEndpoint`.
    """

    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = None
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    routing_config: ProductionVariantRoutingConfig | None = None
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    inference_ami_version: ProductionVariantInferenceAmiVersion | None = field(
        default=None, converter=production_variant_inference_ami_version_or_none
    )
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images. Each image is configured by Amazon Web Services with a set of
    software and driver versions. Amazon Web Services optimizes these
    configurations for different machine learning workloads.

    By selecting an AMI version, you can ensure that your inference environment is
    compatible with specific software requirements, such as CUDA driver versions,
    Linux kernel versions, or Amazon Web Services Neuron driver versions.

    The AMI version names, and their configurations, are the following:

    - **al2-ami-sagemaker-inference-gpu-2:**
      - Accelerator: GPU
      - NVIDIA driver version: 535
      - CUDA version: 12.2
    - **al2-ami-sagemaker-inference-gpu-2-1:**
      - Accelerator: GPU
      - NVIDIA driver version: 535
      - CUDA version: 12.2
      - NVIDIA Container Toolkit with disabled CUDA-compat mounting
    - **al2-ami-sagemaker-inference-gpu-3-1:**
      - Accelerator: GPU
      - NVIDIA driver version: 550
      - CUDA version: 12.4
      - NVIDIA Container Toolkit with disabled CUDA-compat mounting
    - **al2023-ami-sagemaker-inference-gpu-4-1:**
      - Accelerator: GPU
      - NVIDIA driver version: 580
      - CUDA version: 13.0
      - NVIDIA Container Toolkit with disabled CUDA-compat mounting
    - **al2-ami-sagemaker-inference-neuron-2:**
      - Accelerator: Inferentia2 and Trainium
      - Neuron driver version: 2.19
    """

    capacity_reservation_config: ProductionVariantCapacityReservationConfig | None = (
        None
    )
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    accelerator_partition_layouts: Sequence[AcceleratorPartitionLayout] | None = None
    """The accelerator partition layout for the accelerators backing this production
    variant. A layout lists the partition profiles to carve on the accelerators it
    applies to; on NVIDIA GPUs these are Multi-Instance GPU (MIG) profiles such as
    `mig-3g.40gb`. Specify a single layout: SageMaker applies it uniformly to
    every accelerator on the variant's instance type, and you place one inference
    component on each partition. Omit this field to use whole, unpartitioned
    accelerators.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCapacityReservationConfig(Structure):
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    capacity_reservation_preference: CapacityReservationPreference | None = field(
        default=None, converter=capacity_reservation_preference_or_none
    )
    """Options that you can choose for the capacity reservation. SageMaker AI
    supports the following options:

    - **capacity-reservations-only:** SageMaker AI launches instances only into an
      ML capacity reservation. If no capacity is available, the instances fail to
      launch.
    """

    ml_reservation_arn: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity
    reservation that SageMaker AI applies when it deploys the endpoint.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantCoreDumpConfig(Structure):
    """Specifies configuration for a core dump from the model container when the
    process crashes.
    """

    destination_s3_uri: str
    """The Amazon S3 bucket to send the core dump to."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the core dump data at rest using Amazon S3
    server-side encryption. The `KmsKeyId` can be any of the following formats:

    - // KMS Key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - // Amazon Resource Name (ARN) of a KMS Key

      `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    - // KMS Key Alias

      `"alias/ExampleAlias"`
    - // Amazon Resource Name (ARN) of a KMS Key Alias

      `"arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias"`

    If you use a KMS key ID or an alias of your KMS key, the SageMaker execution
    role must include permissions to call `kms:Encrypt`. If you don't provide a
    KMS key ID, SageMaker uses the default KMS key for Amazon S3 for your role's
    account. SageMaker uses server-side encryption with KMS-managed keys for
    `OutputDataConfig`. If you use a bucket policy with an `s3:PutObject`
    permission that only allows objects with server-side encryption, set the
    condition key of `s3:x-amz-server-side-encryption` to `"aws:kms"`. For more
    information, see [KMS-Managed Encryption
    Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingKMSEncryption.html)
    in the *Amazon Simple Storage Service Developer Guide.*

    The KMS key policy must grant permission to the IAM role that you specify in
    your `CreateEndpoint` and `UpdateEndpoint` requests. For more information, see
    [Using Key Policies in Amazon Web Services
    KMS](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)
    in the *Amazon Web Services Key Management Service Developer Guide*.
    """
