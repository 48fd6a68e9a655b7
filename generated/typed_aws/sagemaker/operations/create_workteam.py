"""CreateWorkteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.tag import Tag
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class CreateWorkteamResponse(Response):
    """The response of `CreateWorkteam`, with `workteam_arn`."""

    workteam_arn: str | None = None
    """The Amazon Resource Name (ARN) of the work team. You can use this ARN to
    identify the work team.
    """


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
    """The name of the work team. Use this name to identify the work team."""

    workforce_name: str | None = None
    """The name of the workforce."""

    member_definitions: Sequence[MemberDefinition]
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team.

    Workforces can be created using Amazon Cognito or your own OIDC Identity
    Provider (IdP). For private workforces created using Amazon Cognito use
    `CognitoMemberDefinition`. For workforces created using your own OIDC identity
    provider (IdP) use `OidcMemberDefinition`. Do not provide input for both of
    these parameters in a single request.

    For workforces created using Amazon Cognito, private work teams correspond to
    Amazon Cognito *user groups* within the user pool used to create a workforce.
    All of the `CognitoMemberDefinition` objects that make up the member
    definition must have the same `ClientId` and `UserPool` values. To add a
    Amazon Cognito user group to an existing worker pool, see Adding groups to a
    User Pool. For more information about user pools, see [Amazon Cognito User
    Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).

    For workforces created using your own OIDC IdP, specify the user groups that
    you want to include in your private work team in `OidcMemberDefinition` by
    listing those groups in `Groups`.
    """

    description: str
    """A description of the work team."""

    notification_configuration: NotificationConfiguration | None = None
    """Configures notification of workers regarding available or expiring work items."""

    worker_access_configuration: WorkerAccessConfiguration | None = None
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs.

    For more information, see [Resource
    Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html)
    and [Using Cost Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """
