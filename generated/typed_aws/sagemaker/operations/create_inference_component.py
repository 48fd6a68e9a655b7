"""CreateInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    inference_component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the inference component."""


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
    """A unique name to assign to the inference component."""

    endpoint_name: str
    """The name of an existing endpoint where you host the inference component."""

    variant_name: str | None = None
    """The name of an existing production variant where you host the inference
    component.
    """

    specification: InferenceComponentSpecification | None = None
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    specifications: Sequence[InferenceComponentSpecification] | None = None
    """A list of specification objects for the inference component, one per instance
    type. Use this parameter when you want to deploy a different model or resource
    configuration for the inference component on each instance type. You can use
    either this parameter or the singular `Specification` parameter, but not both.
    """

    runtime_config: InferenceComponentRuntimeConfig | None = None
    """Runtime settings for a model that is deployed with an inference component."""

    tags: Sequence[Tag] | None = None
    """A list of key-value pairs associated with the model. For more information, see
    [Tagging Amazon Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference*.
    """
