"""UpdateInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    inference_component_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceComponentRequest(Request[UpdateInferenceComponentResponse]):
    """Updates an inference component."""

    __operation__: ClassVar = "UpdateInferenceComponent"
    __response__: ClassVar = UpdateInferenceComponentResponse

    inference_component_name: str
    specification: InferenceComponentSpecification | None = None
    specifications: Sequence[InferenceComponentSpecification] | None = None
    runtime_config: InferenceComponentRuntimeConfig | None = None
    deployment_config: InferenceComponentDeploymentConfig | None = None
