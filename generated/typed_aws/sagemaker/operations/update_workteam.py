"""UpdateWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration
    from ..shapes.workteam import Workteam


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkteamResponse(Response):
    """The response of `UpdateWorkteam`, with `workteam`."""

    workteam: Workteam = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkteamRequest(Request[UpdateWorkteamResponse]):
    """Updates an existing work team with new member definitions or description."""

    __operation__: ClassVar = "UpdateWorkteam"
    __response__: ClassVar = UpdateWorkteamResponse

    workteam_name: str
    member_definitions: Sequence[MemberDefinition] | None = None
    description: str | None = None
    notification_configuration: NotificationConfiguration | None = None
    worker_access_configuration: WorkerAccessConfiguration | None = None
