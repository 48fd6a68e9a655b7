"""CreateModel of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.container_definition import ContainerDefinition
    from ..shapes.inference_execution_config import InferenceExecutionConfig
    from ..shapes.tag import Tag
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelResponse(Response):
    """The response of `CreateModel`, with `model_arn`."""

    model_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelRequest(Request[CreateModelResponse]):
    """Creates a model in SageMaker. In the request, you name the model and describe
    a primary container. For the primary container, you specify the Docker image
    that contains inference code, artifacts (from prior training), and a custom
    environment map that the inference code uses when you deploy the model for
    predictions.

    Use this API to create a model if you want to use SageMaker hosting services
    or run a batch transform job.

    To host your model, you create an endpoint configuration with the
    `CreateEndpointConfig` API, and then create an endpoint with the
    `CreateEndpoint` API. SageMaker then deploys all of the containers that you
    defined for the model in the hosting environment.

    To run a batch transform using your model, you start a job with the
    `CreateTransformJob` API. SageMaker uses your model and your dataset to get
    inferences which are then saved to a specified S3 location.

    In the request, you also provide an IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute hosting
    instances or for batch transform jobs. In addition, you also use the IAM role
    to manage permissions the inference code needs. For example, if the inference
    code access any other Amazon Web Services resources, you grant necessary
    permissions via this role.
    """

    __operation__: ClassVar = "CreateModel"
    __response__: ClassVar = CreateModelResponse

    model_name: str
    primary_container: ContainerDefinition | None = None
    containers: Sequence[ContainerDefinition] | None = None
    inference_execution_config: InferenceExecutionConfig | None = None
    execution_role_arn: str | None = None
    tags: Sequence[Tag] | None = None
    vpc_config: VpcConfig | None = None
    enable_network_isolation: bool | None = None
