"""CreateInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.inference_component_runtime_config import (
        InferenceComponentRuntimeConfig,
    )
    from ..shapes.inference_component_specification import (
        InferenceComponentSpecification,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceComponentResponse(Response):
    """The response of `CreateInferenceComponent`, with `inference_component_arn`."""

    inference_component_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceComponentRequest(Request[CreateInferenceComponentResponse]):
    """Creates an inference component, which is a SageMaker AI hosting object that
    you can use to deploy a model to an endpoint. In the inference component
    settings, you specify the model, the endpoint, and how the model utilizes the
    resources that the endpoint hosts. You can optimize resource utilization by
    tailoring how the required CPU cores, accelerators, and memory are allocated.
    You can deploy multiple inference components to an endpoint, where each
    inference component contains one model and the resource utilization needs for
    that individual model. After you deploy an inference component, you can
    directly invoke the associated model when you use the InvokeEndpoint API
    action.
    """

    __operation__: ClassVar = "CreateInferenceComponent"
    __response__: ClassVar = CreateInferenceComponentResponse

    inference_component_name: str
    endpoint_name: str
    variant_name: str | None = None
    specification: InferenceComponentSpecification | None = None
    specifications: Sequence[InferenceComponentSpecification] | None = None
    runtime_config: InferenceComponentRuntimeConfig | None = None
    tags: Sequence[Tag] | None = None
