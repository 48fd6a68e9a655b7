"""UpdateInferenceComponentRuntimeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig,
    )


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceComponentRuntimeConfigResponse(Response):
    """The response of `UpdateInferenceComponentRuntimeConfig`, with
    `inference_component_arn`.
    """

    inference_component_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceComponentRuntimeConfigRequest(
    Request[UpdateInferenceComponentRuntimeConfigResponse]
):
    """Runtime settings for a model that is deployed with an inference component."""

    __operation__: ClassVar = "UpdateInferenceComponentRuntimeConfig"
    __response__: ClassVar = UpdateInferenceComponentRuntimeConfigResponse

    inference_component_name: str
    desired_runtime_config: InferenceComponentRuntimeConfig
