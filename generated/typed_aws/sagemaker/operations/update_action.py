"""UpdateAction of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.action_status import ActionStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateActionResponse(Response):
    """The response of `UpdateAction`, with `action_arn`."""

    action_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateActionRequest(Request[UpdateActionResponse]):
    """Updates an action."""

    __operation__: ClassVar = "UpdateAction"
    __response__: ClassVar = UpdateActionResponse

    action_name: str
    description: str | None = None
    status: ActionStatus | None = field(default=None, converter=or_none(ActionStatus))
    properties: Mapping[str, str] | None = None
    properties_to_remove: Sequence[str] | None = None
