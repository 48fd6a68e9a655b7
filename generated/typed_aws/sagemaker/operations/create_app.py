"""CreateApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.app_type import as_app_type

if TYPE_CHECKING:
    from ..shapes.app_type import AppType
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppResponse(Response):
    """The response of `CreateApp`, with `app_arn`."""

    app_arn: str | None = None
    """The Amazon Resource Name (ARN) of the app."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppRequest(Request[CreateAppResponse]):
    """Creates a running app for the specified UserProfile. This operation is
    automatically invoked by Amazon SageMaker AI upon access to the associated
    Domain, and when new kernel configurations are selected by the user. A user
    may have multiple Apps active simultaneously.
    """

    __operation__: ClassVar = "CreateApp"
    __response__: ClassVar = CreateAppResponse

    domain_id: str
    """The domain ID."""

    user_profile_name: str | None = None
    """The user profile name. If this value is not set, then `SpaceName` must be set."""

    space_name: str | None = None
    """The name of the space. If this value is not set, then `UserProfileName` must
    be set.
    """

    app_type: AppType = field(converter=as_app_type)
    """The type of app."""

    app_name: str
    """The name of the app."""

    tags: Sequence[Tag] | None = None
    """Each tag consists of a key and an optional value. Tag keys must be unique per
    resource.
    """

    resource_spec: ResourceSpec | None = None
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance.

    **Note:** The value of `InstanceType` passed as part of the `ResourceSpec` in
    the `CreateApp` call overrides the value passed as part of the `ResourceSpec`
    configured for the user profile or the domain. If `InstanceType` is not
    specified in any of those three `ResourceSpec` values for a `KernelGateway`
    app, the `CreateApp` call fails with a request validation error.
    """

    recovery_mode: bool | None = None
    """Indicates whether the application is launched in recovery mode."""
