"""DescribeModel of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    model_name: str = ABSENT
    primary_container: ContainerDefinition | None = None
    containers: Sequence[ContainerDefinition] = ABSENT
    inference_execution_config: InferenceExecutionConfig | None = None
    execution_role_arn: str | None = None
    vpc_config: VpcConfig | None = None
    creation_time: datetime = ABSENT
    model_arn: str = ABSENT
    enable_network_isolation: bool | None = None
    deployment_recommendation: DeploymentRecommendation | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelRequest(Request[DescribeModelResponse]):
    """Describes a model that you created using the `CreateModel` API."""

    __operation__: ClassVar = "DescribeModel"
    __response__: ClassVar = DescribeModelResponse

    model_name: str
