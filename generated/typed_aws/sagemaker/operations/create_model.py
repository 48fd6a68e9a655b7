"""CreateModel of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.container_definition import ContainerDefinition
    from ..shapes.inference_execution_config import InferenceExecutionConfig
    from ..shapes.tag import Tag
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelResponse(Response):
    """The response of `CreateModel`, with `model_arn`."""

    model_arn: str | None = None
    """The ARN of the model created in SageMaker."""


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
    """The name of the new model."""

    primary_container: ContainerDefinition | None = None
    """The location of the primary docker image containing inference code, associated
    artifacts, and custom environment map that the inference code uses when the
    model is deployed for predictions.
    """

    containers: Sequence[ContainerDefinition] | None = None
    """Specifies the containers in the inference pipeline."""

    inference_execution_config: InferenceExecutionConfig | None = None
    """Specifies details of how containers in a multi-container endpoint are called."""

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute instances
    or for batch transform jobs. Deploying on ML compute instances is part of
    model hosting. For more information, see [SageMaker
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker, the caller of this API
    must have the `iam:PassRole` permission.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """

    vpc_config: VpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want your model to connect to. Control
    access to and from your model container by configuring the VPC. `VpcConfig` is
    used in hosting services and in batch transform. For more information, see
    [Protect Endpoints by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html) and
    [Protect Data in Batch Transform Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-vpc.html).
    """

    enable_network_isolation: bool | None = None
    """Isolates the model container. No inbound or outbound network calls can be made
    to or from the model container.
    """
