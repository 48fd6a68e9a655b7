"""DescribeInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.inference_component_status import inference_component_status_or_none
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.container_metrics_config import ContainerMetricsConfig
    from ..shapes.deployed_image import DeployedImage
    from ..shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements,
    )
    from ..shapes.inference_component_deployment_config import (
        InferenceComponentDeploymentConfig,
    )
    from ..shapes.inference_component_scheduling_config import (
        InferenceComponentSchedulingConfig,
    )
    from ..shapes.inference_component_startup_parameters import (
        InferenceComponentStartupParameters,
    )
    from ..shapes.inference_component_status import InferenceComponentStatus
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentContainerSpecificationSummary(Structure):
    """Details about the resources that are deployed with this inference component."""

    deployed_image: DeployedImage | None = None
    """Gets the Amazon EC2 Container Registry path of the docker image of the model
    that is hosted in this
    [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html).

    If you used the `registry/repository[:tag]` form to specify the image path of
    the primary container when you created the model hosted in this
    `ProductionVariant`, the path resolves to a path of the form
    `registry/repository[@digest]`. A digest is a hash value that identifies a
    specific version of an image. For information about Amazon ECR paths, see
    [Pulling an
    Image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-pull-ecr-image.html)
    in the *Amazon ECR User Guide*.
    """

    artifact_url: str | None = None
    """The Amazon S3 path where the model artifacts are stored."""

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container."""

    container_metrics_config: ContainerMetricsConfig | None = None
    """The container metrics scraping configuration for this inference component,
    including the metrics endpoint path and publishing frequency.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDataCacheConfigSummary(Structure):
    """Settings that affect how the inference component caches data."""

    enable_caching: bool | None = None
    """Indicates whether the inference component caches model artifacts as part of
    the auto scaling process.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentPlacementStatus(Structure):
    """The placement status of an inference component on a specific instance type.
    Shows the number of inference component copies currently placed on instances
    of a given type.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The ML compute instance type where the inference component copies are placed."""

    current_copy_count: int | None = None
    """The number of inference component copies currently placed on instances of this
    type.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentRuntimeConfigSummary(Structure):
    """Details about the runtime settings for the model that is deployed with the
    inference component.
    """

    desired_copy_count: int | None = None
    """The number of runtime copies of the model container that you requested to
    deploy with the inference component.
    """

    current_copy_count: int | None = None
    """The number of runtime copies of the model container that are currently
    deployed.
    """

    placement_status: Sequence[InferenceComponentPlacementStatus] | None = None
    """The placement status of the inference component across instance types. Shows
    how the inference component copies are distributed across instance types.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSpecificationSummary(Structure):
    """Details about the resources that are deployed with this inference component."""

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The ML compute instance type associated with this inference component
    specification.
    """

    model_name: str | None = None
    """The name of the SageMaker AI model object that is deployed with the inference
    component.
    """

    container: InferenceComponentContainerSpecificationSummary | None = None
    """Details about the container that provides the runtime environment for the
    model that is deployed with the inference component.
    """

    startup_parameters: InferenceComponentStartupParameters | None = None
    """Settings that take effect while the model container starts up."""

    compute_resource_requirements: (
        InferenceComponentComputeResourceRequirements | None
    ) = None
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component.
    """

    base_inference_component_name: str | None = None
    """The name of the base inference component that contains this inference
    component.
    """

    data_cache_config: InferenceComponentDataCacheConfigSummary | None = None
    """Settings that affect how the inference component caches data."""

    scheduling_config: InferenceComponentSchedulingConfig | None = None
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceComponentResponse(Response):
    """The response of `DescribeInferenceComponent`, with `inference_component_name`,
    `inference_component_arn`, `endpoint_name`, `endpoint_arn`, `variant_name`,
    `failure_reason`, `specification`, `specifications` and others.
    """

    inference_component_name: str | None = None
    """The name of the inference component."""

    inference_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the inference component."""

    endpoint_name: str | None = None
    """The name of the endpoint that hosts the inference component."""

    endpoint_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint that hosts the inference
    component.
    """

    variant_name: str | None = None
    """The name of the production variant that hosts the inference component."""

    failure_reason: str | None = None
    """If the inference component status is `Failed`, the reason for the failure."""

    specification: InferenceComponentSpecificationSummary | None = None
    """Details about the resources that are deployed with this inference component."""

    specifications: Sequence[InferenceComponentSpecificationSummary] | None = None
    """A list of specification summaries for the inference component, one per
    instance type. This parameter is populated when the inference component was
    created with multiple specifications. When this parameter is populated, the
    singular `Specification` parameter is not returned.
    """

    runtime_config: InferenceComponentRuntimeConfigSummary | None = None
    """Details about the runtime settings for the model that is deployed with the
    inference component.
    """

    creation_time: datetime | None = None
    """The time when the inference component was created."""

    last_modified_time: datetime | None = None
    """The time when the inference component was last updated."""

    inference_component_status: InferenceComponentStatus | None = field(
        default=None, converter=inference_component_status_or_none
    )
    """The status of the inference component."""

    last_deployment_config: InferenceComponentDeploymentConfig | None = None
    """The deployment and rollback settings that you assigned to the inference
    component.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceComponentRequest(Request[DescribeInferenceComponentResponse]):
    """Returns information about an inference component."""

    __operation__: ClassVar = "DescribeInferenceComponent"
    __response__: ClassVar = DescribeInferenceComponentResponse

    inference_component_name: str
    """The name of the inference component."""
