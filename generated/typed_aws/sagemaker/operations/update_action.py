"""UpdateAction of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.action_status import action_status_or_none

if TYPE_CHECKING:
    from ..shapes.action_status import ActionStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateActionResponse(Response):
    """The response of `UpdateAction`, with `action_arn`."""

    action_arn: str | None = None
    """The Amazon Resource Name (ARN) of the action."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateActionRequest(Request[UpdateActionResponse]):
    """Updates an action."""

    __operation__: ClassVar = "UpdateAction"
    __response__: ClassVar = UpdateActionResponse

    action_name: str
    """The name of the action to update."""

    description: str | None = None
    """The new description for the action."""

    status: ActionStatus | None = field(default=None, converter=action_status_or_none)
    """The new status for the action."""

    properties: Mapping[str, str] | None = None
    """The new list of properties. Overwrites the current property list."""

    properties_to_remove: Sequence[str] | None = None
    """A list of properties to remove."""
