"""CreateFlowDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    flow_definition_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateFlowDefinitionRequest(Request[CreateFlowDefinitionResponse]):
    """Creates a flow definition."""

    __operation__: ClassVar = "CreateFlowDefinition"
    __response__: ClassVar = CreateFlowDefinitionResponse

    flow_definition_name: str
    human_loop_request_source: HumanLoopRequestSource | None = None
    human_loop_activation_config: HumanLoopActivationConfig | None = None
    human_loop_config: HumanLoopConfig | None = None
    output_config: FlowDefinitionOutputConfig
    role_arn: str
    tags: Sequence[Tag] | None = None
