"""InferenceComponentSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.production_variant_instance_type import (
    production_variant_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.container_metrics_config import ContainerMetricsConfig
    from ..shapes.inference_component_compute_resource_requirements import (
        InferenceComponentComputeResourceRequirements,
    )
    from ..shapes.inference_component_scheduling_config import (
        InferenceComponentSchedulingConfig,
    )
    from ..shapes.inference_component_startup_parameters import (
        InferenceComponentStartupParameters,
    )
    from ..shapes.production_variant_instance_type import ProductionVariantInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentContainerSpecification(Structure):
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    image: str | None = None
    """The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image
    for the model is stored.
    """

    artifact_url: str | None = None
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. This path must point to a single gzip compressed tar
    archive (.tar.gz suffix).
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. Each key and value
    in the Environment string-to-string map can have length of up to 1024. We
    support up to 16 entries in the map.
    """

    container_metrics_config: ContainerMetricsConfig | None = None
    """The configuration for container metrics scraping. Specifies the metrics
    endpoint path and publishing frequency for the inference component's
    container. If not specified when `EnableDetailedObservability` is `True`, the
    default path `/metrics` on port `8080` is used. For first-party and Deep
    Learning Containers (DLC), the endpoint path is determined automatically and
    this configuration is optional.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDataCacheConfig(Structure):
    """Settings that affect how the inference component caches data."""

    enable_caching: bool
    """Sets whether the endpoint that hosts the inference component caches the model
    artifacts and container image.

    With caching enabled, the endpoint caches this data in each instance that it
    provisions for the inference component. That way, the inference component
    deploys faster during the auto scaling process. If caching isn't enabled, the
    inference component takes longer to deploy because of the time it spends
    downloading the data.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSpecification(Structure):
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    instance_type: ProductionVariantInstanceType | None = field(
        default=None, converter=production_variant_instance_type_or_none
    )
    """The ML compute instance type for the inference component specification.
    Specifies which instance type this specification applies to. Required when
    using the `Specifications` parameter with multiple entries.
    """

    model_name: str | None = None
    """The name of an existing SageMaker AI model object in your account that you
    want to deploy with the inference component.
    """

    container: InferenceComponentContainerSpecification | None = None
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    startup_parameters: InferenceComponentStartupParameters | None = None
    """Settings that take effect while the model container starts up."""

    compute_resource_requirements: (
        InferenceComponentComputeResourceRequirements | None
    ) = None
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component.

    Omit this parameter if your request is meant to create an adapter inference
    component. An adapter inference component is loaded by a base inference
    component, and it uses the compute resources of the base inference component.
    """

    base_inference_component_name: str | None = None
    """The name of an existing inference component that is to contain the inference
    component that you're creating with your request.

    Specify this parameter only if your request is meant to create an adapter
    inference component. An adapter inference component contains the path to an
    adapter model. The purpose of the adapter model is to tailor the inference
    output of a base foundation model, which is hosted by the base inference
    component. The adapter inference component uses the compute resources that you
    assigned to the base inference component.

    When you create an adapter inference component, use the `Container` parameter
    to specify the location of the adapter artifacts. In the parameter value, use
    the `ArtifactUrl` parameter of the `InferenceComponentContainerSpecification`
    data type.

    Before you can create an adapter inference component, you must have an
    existing inference component that contains the foundation model that you want
    to adapt.
    """

    data_cache_config: InferenceComponentDataCacheConfig | None = None
    """Settings that affect how the inference component caches data."""

    scheduling_config: InferenceComponentSchedulingConfig | None = None
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """
