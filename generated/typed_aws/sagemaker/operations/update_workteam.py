"""UpdateWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration
    from ..shapes.workteam import Workteam


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkteamResponse(Response):
    """The response of `UpdateWorkteam`, with `workteam`."""

    workteam: Workteam | None = None
    """A `Workteam` object that describes the updated work team."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateWorkteamRequest(Request[UpdateWorkteamResponse]):
    """Updates an existing work team with new member definitions or description."""

    __operation__: ClassVar = "UpdateWorkteam"
    __response__: ClassVar = UpdateWorkteamResponse

    workteam_name: str
    """The name of the work team to update."""

    member_definitions: Sequence[MemberDefinition] | None = None
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team.

    Workforces can be created using Amazon Cognito or your own OIDC Identity
    Provider (IdP). For private workforces created using Amazon Cognito use
    `CognitoMemberDefinition`. For workforces created using your own OIDC identity
    provider (IdP) use `OidcMemberDefinition`. You should not provide input for
    both of these parameters in a single request.

    For workforces created using Amazon Cognito, private work teams correspond to
    Amazon Cognito *user groups* within the user pool used to create a workforce.
    All of the `CognitoMemberDefinition` objects that make up the member
    definition must have the same `ClientId` and `UserPool` values. To add a
    Amazon Cognito user group to an existing worker pool, see Adding groups to a
    User Pool. For more information about user pools, see [Amazon Cognito User
    Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).

    For workforces created using your own OIDC IdP, specify the user groups that
    you want to include in your private work team in `OidcMemberDefinition` by
    listing those groups in `Groups`. Be aware that user groups that are already
    in the work team must also be listed in `Groups` when you make this request to
    remain on the work team. If you do not include these user groups, they will no
    longer be associated with the work team you update.
    """

    description: str | None = None
    """An updated description for the work team."""

    notification_configuration: NotificationConfiguration | None = None
    """Configures SNS topic notifications for available or expiring work items"""

    worker_access_configuration: WorkerAccessConfiguration | None = None
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """
