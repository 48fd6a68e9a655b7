"""DescribeApp of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.app_status import app_status_or_none
from ..shapes.app_type import app_type_or_none, as_app_type
from ..shapes.feature_status import feature_status_or_none

if TYPE_CHECKING:
    from ..shapes.app_status import AppStatus
    from ..shapes.app_type import AppType
    from ..shapes.feature_status import FeatureStatus
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppResponse(Response):
    """The response of `DescribeApp`, with `app_arn`, `app_type`, `app_name`,
    `domain_id`, `user_profile_name`, `space_name`, `status`,
    `effective_trusted_identity_propagation_status` and others.
    """

    app_arn: str | None = None
    """The Amazon Resource Name (ARN) of the app."""

    app_type: AppType | None = field(default=None, converter=app_type_or_none)
    """The type of app."""

    app_name: str | None = None
    """The name of the app."""

    domain_id: str | None = None
    """The domain ID."""

    user_profile_name: str | None = None
    """The user profile name."""

    space_name: str | None = None
    """The name of the space. If this value is not set, then `UserProfileName` must
    be set.
    """

    status: AppStatus | None = field(default=None, converter=app_status_or_none)
    """The status."""

    effective_trusted_identity_propagation_status: FeatureStatus | None = field(
        default=None, converter=feature_status_or_none
    )
    """The effective status of Trusted Identity Propagation (TIP) for this
    application. When enabled, user identities from IAM Identity Center are being
    propagated through the application to TIP enabled Amazon Web Services
    services. When disabled, standard IAM role-based access is used.
    """

    recovery_mode: bool | None = None
    """Indicates whether the application is launched in recovery mode."""

    last_health_check_timestamp: datetime | None = None
    """The timestamp of the last health check."""

    last_user_activity_timestamp: datetime | None = None
    """The timestamp of the last user's activity. `LastUserActivityTimestamp` is also
    updated when SageMaker AI performs health checks without user activity. As a
    result, this value is set to the same value as `LastHealthCheckTimestamp`.
    """

    creation_time: datetime | None = None
    """The creation time of the application.

    **Note:** After an application has been shut down for 24 hours, SageMaker AI
    deletes all metadata for the application. To be considered an update and
    retain application metadata, applications must be restarted within 24 hours
    after the previous application has been shut down. After this time window,
    creation of an application is considered a new application rather than an
    update of the previous application.
    """

    failure_reason: str | None = None
    """The failure reason."""

    resource_spec: ResourceSpec | None = None
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance.
    """

    built_in_lifecycle_config_arn: str | None = None
    """The lifecycle configuration that runs before the default lifecycle
    configuration
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppRequest(Request[DescribeAppResponse]):
    """Describes the app."""

    __operation__: ClassVar = "DescribeApp"
    __response__: ClassVar = DescribeAppResponse

    domain_id: str
    """The domain ID."""

    user_profile_name: str | None = None
    """The user profile name. If this value is not set, then `SpaceName` must be set."""

    space_name: str | None = None
    """The name of the space."""

    app_type: AppType = field(converter=as_app_type)
    """The type of app."""

    app_name: str
    """The name of the app."""
