"""DescribeFlowDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.flow_definition_status import FlowDefinitionStatus

if TYPE_CHECKING:
    from ..shapes.flow_definition_output_config import FlowDefinitionOutputConfig
    from ..shapes.human_loop_activation_config import HumanLoopActivationConfig
    from ..shapes.human_loop_config import HumanLoopConfig
    from ..shapes.human_loop_request_source import HumanLoopRequestSource


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFlowDefinitionResponse(Response):
    """The response of `DescribeFlowDefinition`, with `flow_definition_arn`,
    `flow_definition_name`, `flow_definition_status`, `creation_time`,
    `human_loop_request_source`, `human_loop_activation_config`,
    `human_loop_config`, `output_config` and others.
    """

    flow_definition_arn: str = ABSENT
    flow_definition_name: str = ABSENT
    flow_definition_status: FlowDefinitionStatus = field(
        default=ABSENT, converter=as_enum(FlowDefinitionStatus)
    )
    creation_time: datetime = ABSENT
    human_loop_request_source: HumanLoopRequestSource | None = None
    human_loop_activation_config: HumanLoopActivationConfig | None = None
    human_loop_config: HumanLoopConfig | None = None
    output_config: FlowDefinitionOutputConfig = ABSENT
    role_arn: str = ABSENT
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFlowDefinitionRequest(
    StatusOrGoneRequest[DescribeFlowDefinitionResponse]
):
    """Returns information about the specified flow definition."""

    __operation__: ClassVar = "DescribeFlowDefinition"
    __response__: ClassVar = DescribeFlowDefinitionResponse
    __status__: ClassVar = "flow_definition_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "FlowDefinitionStatus"
    __states__: ClassVar = {
        "passing": ("Initializing",),
        "leaving": ("Deleting",),
        "resting": ("Active",),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    flow_definition_name: str
