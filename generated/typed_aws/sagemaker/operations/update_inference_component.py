"""UpdateInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.inference_component_deployment_config import (
        InferenceComponentDeploymentConfig,
    )
    from ..shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig,
    )
    from ..shapes.inference_component_specification import (
        InferenceComponentSpecification,
    )


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceComponentResponse(Response):
    """The response of `UpdateInferenceComponent`, with `inference_component_arn`."""

    inference_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the inference component."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceComponentRequest(Request[UpdateInferenceComponentResponse]):
    """Updates an inference component."""

    __operation__: ClassVar = "UpdateInferenceComponent"
    __response__: ClassVar = UpdateInferenceComponentResponse

    inference_component_name: str
    """The name of the inference component."""

    specification: InferenceComponentSpecification | None = None
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    specifications: Sequence[InferenceComponentSpecification] | None = None
    """A list of specification objects for the inference component, one per instance
    type. Use this parameter when you want to specify different model or resource
    configurations for the inference component on each instance type. You can use
    either this parameter or the singular `Specification` parameter, but not both.
    """

    runtime_config: InferenceComponentRuntimeConfig | None = None
    """Runtime settings for a model that is deployed with an inference component."""

    deployment_config: InferenceComponentDeploymentConfig | None = None
    """The deployment configuration for the inference component. The configuration
    contains the desired deployment strategy and rollback settings.
    """
