"""Workteam of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.member_definition import MemberDefinition
    from ..shapes.notification_configuration import NotificationConfiguration
    from ..shapes.worker_access_configuration import WorkerAccessConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class Workteam(Structure):
    """Provides details about a labeling work team."""

    workteam_name: str | None = None
    """The name of the work team."""

    member_definitions: Sequence[MemberDefinition] | None = None
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team.

    Workforces can be created using Amazon Cognito or your own OIDC Identity
    Provider (IdP). For private workforces created using Amazon Cognito use
    `CognitoMemberDefinition`. For workforces created using your own OIDC identity
    provider (IdP) use `OidcMemberDefinition`.
    """

    workteam_arn: str | None = None
    """The Amazon Resource Name (ARN) that identifies the work team."""

    workforce_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workforce."""

    product_listing_ids: Sequence[str] | None = None
    """The Amazon Marketplace identifier for a vendor's work team."""

    description: str | None = None
    """A description of the work team."""

    sub_domain: str | None = None
    """The URI of the labeling job's user interface. Workers open this URI to start
    labeling your data objects.
    """

    create_date: datetime | None = None
    """The date and time that the work team was created (timestamp)."""

    last_updated_date: datetime | None = None
    """The date and time that the work team was last updated (timestamp)."""

    notification_configuration: NotificationConfiguration | None = None
    """Configures SNS notifications of available or expiring work items for work
    teams.
    """

    worker_access_configuration: WorkerAccessConfiguration | None = None
    """Describes any access constraints that have been defined for Amazon S3
    resources.
    """
