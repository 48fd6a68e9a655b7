"""DescribeInferenceComponent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusRequest, Structure
from ..shapes.inference_component_status import InferenceComponentStatus
from ..shapes.production_variant_instance_type import ProductionVariantInstanceType

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


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentContainerSpecificationSummary(Structure):
    """Details about the resources that are deployed with this inference component."""

    deployed_image: DeployedImage | None = None
    artifact_url: str | None = None
    environment: Mapping[str, str] = ABSENT
    container_metrics_config: ContainerMetricsConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDataCacheConfigSummary(Structure):
    """Settings that affect how the inference component caches data."""

    enable_caching: bool = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentPlacementStatus(Structure):
    """The placement status of an inference component on a specific instance type.
    Shows the number of inference component copies currently placed on instances
    of a given type.
    """

    instance_type: ProductionVariantInstanceType = field(
        default=ABSENT, converter=as_enum(ProductionVariantInstanceType)
    )
    current_copy_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentRuntimeConfigSummary(Structure):
    """Details about the runtime settings for the model that is deployed with the
    inference component.
    """

    desired_copy_count: int | None = None
    current_copy_count: int | None = None
    placement_status: Sequence[InferenceComponentPlacementStatus] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSpecificationSummary(Structure):
    """Details about the resources that are deployed with this inference component."""

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=or_none(ProductionVariantInstanceType)
    )
    model_name: str | None = None
    container: InferenceComponentContainerSpecificationSummary | None = None
    startup_parameters: InferenceComponentStartupParameters | None = None
    compute_resource_requirements: (
        InferenceComponentComputeResourceRequirements | None
    ) = None
    base_inference_component_name: str | None = None
    data_cache_config: InferenceComponentDataCacheConfigSummary | None = None
    scheduling_config: InferenceComponentSchedulingConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceComponentResponse(Response):
    """The response of `DescribeInferenceComponent`, with `inference_component_name`,
    `inference_component_arn`, `endpoint_name`, `endpoint_arn`, `variant_name`,
    `failure_reason`, `specification`, `specifications` and others.
    """

    inference_component_name: str = ABSENT
    inference_component_arn: str = ABSENT
    endpoint_name: str = ABSENT
    endpoint_arn: str = ABSENT
    variant_name: str | None = None
    failure_reason: str | None = None
    specification: InferenceComponentSpecificationSummary | None = None
    specifications: Sequence[InferenceComponentSpecificationSummary] = ABSENT
    runtime_config: InferenceComponentRuntimeConfigSummary | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    inference_component_status: InferenceComponentStatus | None = field(
        default=None, converter=or_none(InferenceComponentStatus)
    )
    last_deployment_config: InferenceComponentDeploymentConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceComponentRequest(
    StatusRequest[DescribeInferenceComponentResponse]
):
    """Returns information about an inference component."""

    __operation__: ClassVar = "DescribeInferenceComponent"
    __response__: ClassVar = DescribeInferenceComponentResponse
    __status__: ClassVar = "inference_component_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "InferenceComponentStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed",),
    }

    inference_component_name: str
