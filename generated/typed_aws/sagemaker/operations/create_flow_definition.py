"""CreateFlowDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.flow_definition_output_config import FlowDefinitionOutputConfig
    from ..shapes.human_loop_activation_config import HumanLoopActivationConfig
    from ..shapes.human_loop_config import HumanLoopConfig
    from ..shapes.human_loop_request_source import HumanLoopRequestSource
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateFlowDefinitionResponse(Response):
    """The response of `CreateFlowDefinition`, with `flow_definition_arn`."""

    flow_definition_arn: str | None = None
    """The Amazon Resource Name (ARN) of the flow definition you create."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateFlowDefinitionRequest(Request[CreateFlowDefinitionResponse]):
    """Creates a flow definition."""

    __operation__: ClassVar = "CreateFlowDefinition"
    __response__: ClassVar = CreateFlowDefinitionResponse

    flow_definition_name: str
    """The name of your flow definition."""

    human_loop_request_source: HumanLoopRequestSource | None = None
    """Container for configuring the source of human task requests. Use to specify if
    Amazon Rekognition or Amazon Textract is used as an integration source.
    """

    human_loop_activation_config: HumanLoopActivationConfig | None = None
    """An object containing information about the events that trigger a human
    workflow.
    """

    human_loop_config: HumanLoopConfig | None = None
    """An object containing information about the tasks the human reviewers will
    perform.
    """

    output_config: FlowDefinitionOutputConfig
    """An object containing information about where the human review results will be
    uploaded.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of the role needed to call other services on
    your behalf. For example,
    `arn:aws:iam::1234567890:role/service-role/AmazonSageMaker-ExecutionRole-20180111T151298`.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a flow definition. Each tag consists of a key and a value, both of
    which you define.
    """
