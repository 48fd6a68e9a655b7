"""DescribeModel of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.container_definition import ContainerDefinition
    from ..shapes.deployment_recommendation import DeploymentRecommendation
    from ..shapes.inference_execution_config import InferenceExecutionConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelResponse(Response):
    """The response of `DescribeModel`, with `model_name`, `primary_container`,
    `containers`, `inference_execution_config`, `execution_role_arn`,
    `vpc_config`, `creation_time`, `model_arn` and others.
    """

    model_name: str | None = None
    """Name of the SageMaker model."""

    primary_container: ContainerDefinition | None = None
    """The location of the primary inference code, associated artifacts, and custom
    environment map that the inference code uses when it is deployed in
    production.
    """

    containers: Sequence[ContainerDefinition] | None = None
    """The containers in the inference pipeline."""

    inference_execution_config: InferenceExecutionConfig | None = None
    """Specifies details of how containers in a multi-container endpoint are called."""

    execution_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the
    model.
    """

    vpc_config: VpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that this model has access to. For more
    information, see [Protect Endpoints by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html)
    """

    creation_time: datetime | None = None
    """A timestamp that shows when the model was created."""

    model_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model."""

    enable_network_isolation: bool | None = None
    """If `True`, no inbound or outbound network calls can be made to or from the
    model container.
    """

    deployment_recommendation: DeploymentRecommendation | None = None
    """A set of recommended deployment configurations for the model."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelRequest(Request[DescribeModelResponse]):
    """Describes a model that you created using the `CreateModel` API."""

    __operation__: ClassVar = "DescribeModel"
    __response__: ClassVar = DescribeModelResponse

    model_name: str
    """The name of the model."""
