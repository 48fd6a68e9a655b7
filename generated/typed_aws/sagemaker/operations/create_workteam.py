"""CreateWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.tag import Tag
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class CreateWorkteamResponse(Response):
    """The response of `CreateWorkteam`, with `workteam_arn`."""

    workteam_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateWorkteamRequest(Request[CreateWorkteamResponse]):
    """Creates a new work team for labeling your data. A work team is defined by one
    or more Amazon Cognito user pools. You must first create the user pools before
    you can create a work team.

    You cannot create more than 25 work teams in an account and region.
    """

    __operation__: ClassVar = "CreateWorkteam"
    __response__: ClassVar = CreateWorkteamResponse

    workteam_name: str
    workforce_name: str | None = None
    member_definitions: Sequence[MemberDefinition]
    description: str
    notification_configuration: NotificationConfiguration | None = None
    worker_access_configuration: WorkerAccessConfiguration | None = None
    tags: Sequence[Tag] | None = None
