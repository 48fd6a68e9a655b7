"""DescribeSpace of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.space_status import space_status_or_none

if TYPE_CHECKING:
    from ..shapes.ownership_settings import OwnershipSettings
    from ..shapes.space_settings import SpaceSettings
    from ..shapes.space_sharing_settings import SpaceSharingSettings
    from ..shapes.space_status import SpaceStatus


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSpaceResponse(Response):
    """The response of `DescribeSpace`, with `domain_id`, `space_arn`, `space_name`,
    `home_efs_file_system_uid`, `status`, `last_modified_time`, `creation_time`,
    `failure_reason` and others.
    """

    domain_id: str | None = None
    """The ID of the associated domain."""

    space_arn: str | None = None
    """The space's Amazon Resource Name (ARN)."""

    space_name: str | None = None
    """The name of the space."""

    home_efs_file_system_uid: str | None = None
    """The ID of the space's profile in the Amazon EFS volume."""

    status: SpaceStatus | None = field(default=None, converter=space_status_or_none)
    """The status."""

    last_modified_time: datetime | None = None
    """The last modified time."""

    creation_time: datetime | None = None
    """The creation time."""

    failure_reason: str | None = None
    """The failure reason."""

    space_settings: SpaceSettings | None = None
    """A collection of space settings."""

    ownership_settings: OwnershipSettings | None = None
    """The collection of ownership settings for a space."""

    space_sharing_settings: SpaceSharingSettings | None = None
    """The collection of space sharing settings for a space."""

    space_display_name: str | None = None
    """The name of the space that appears in the Amazon SageMaker Studio UI."""

    url: str | None = None
    """Returns the URL of the space. If the space is created with Amazon Web Services
    IAM Identity Center (Successor to Amazon Web Services Single Sign-On)
    authentication, users can navigate to the URL after appending the respective
    redirect parameter for the application type to be federated through Amazon Web
    Services IAM Identity Center.

    The following application types are supported:

    - Studio Classic: `&redirect=JupyterServer`
    - JupyterLab: `&redirect=JupyterLab`
    - Code Editor, based on Code-OSS, Visual Studio Code - Open Source:
      `&redirect=CodeEditor`
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeSpaceRequest(Request[DescribeSpaceResponse]):
    """Describes the space."""

    __operation__: ClassVar = "DescribeSpace"
    __response__: ClassVar = DescribeSpaceResponse

    domain_id: str
    """The ID of the associated domain."""

    space_name: str
    """The name of the space."""
