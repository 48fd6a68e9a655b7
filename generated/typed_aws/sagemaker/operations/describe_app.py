"""DescribeApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.app_status import AppStatus
from ..shapes.app_type import AppType
from ..shapes.feature_status import FeatureStatus

if TYPE_CHECKING:
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppResponse(Response):
    """The response of `DescribeApp`, with `app_arn`, `app_type`, `app_name`,
    `domain_id`, `user_profile_name`, `space_name`, `status`,
    `effective_trusted_identity_propagation_status` and others.
    """

    app_arn: str | None = None
    app_type: AppType | None = field(default=None, converter=or_none(AppType))
    app_name: str | None = None
    domain_id: str | None = None
    user_profile_name: str | None = None
    space_name: str | None = None
    status: AppStatus | None = field(default=None, converter=or_none(AppStatus))
    effective_trusted_identity_propagation_status: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
    recovery_mode: bool | None = None
    last_health_check_timestamp: datetime | None = None
    last_user_activity_timestamp: datetime | None = None
    creation_time: datetime | None = None
    failure_reason: str | None = None
    resource_spec: ResourceSpec | None = None
    built_in_lifecycle_config_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppRequest(StatusOrGoneRequest[DescribeAppResponse]):
    """Describes the app."""

    __operation__: ClassVar = "DescribeApp"
    __response__: ClassVar = DescribeAppResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "AppStatus"
    __states__: ClassVar = {
        "passing": ("Pending",),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed",),
        "deleted": ("Deleted",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    domain_id: str
    user_profile_name: str | None = None
    space_name: str | None = None
    app_type: AppType = field(converter=as_enum(AppType))
    app_name: str
