"""DescribeDomain of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.app_network_access_type import AppNetworkAccessType
from ..shapes.app_security_group_management import AppSecurityGroupManagement
from ..shapes.auth_mode import AuthMode
from ..shapes.domain_status import DomainStatus
from ..shapes.home_efs_file_system_creation import HomeEfsFileSystemCreation
from ..shapes.tag_propagation import TagPropagation

if TYPE_CHECKING:
    from ..shapes.default_space_settings import DefaultSpaceSettings
    from ..shapes.domain_settings import DomainSettings
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDomainResponse(Response):
    """The response of `DescribeDomain`, with `domain_arn`, `domain_id`,
    `domain_name`, `home_efs_file_system_id`,
    `single_sign_on_managed_application_instance_id`,
    `single_sign_on_application_arn`, `status`, `creation_time` and others.
    """

    domain_arn: str | None = None
    domain_id: str | None = None
    domain_name: str | None = None
    home_efs_file_system_id: str | None = None
    single_sign_on_managed_application_instance_id: str | None = None
    single_sign_on_application_arn: str | None = None
    status: DomainStatus | None = field(default=None, converter=or_none(DomainStatus))
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    failure_reason: str | None = None
    security_group_id_for_domain_boundary: str | None = None
    auth_mode: AuthMode | None = field(default=None, converter=or_none(AuthMode))
    default_user_settings: UserSettings | None = None
    domain_settings: DomainSettings | None = None
    app_network_access_type: AppNetworkAccessType | None = field(
        default=None, converter=or_none(AppNetworkAccessType)
    )
    home_efs_file_system_kms_key_id: str | None = None
    subnet_ids: Sequence[str] = ABSENT
    url: str | None = None
    vpc_id: str | None = None
    kms_key_id: str | None = None
    app_security_group_management: AppSecurityGroupManagement | None = field(
        default=None, converter=or_none(AppSecurityGroupManagement)
    )
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None = field(
        default=None, converter=or_none(HomeEfsFileSystemCreation)
    )
    tag_propagation: TagPropagation | None = field(
        default=None, converter=or_none(TagPropagation)
    )
    default_space_settings: DefaultSpaceSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDomainRequest(StatusOrGoneRequest[DescribeDomainResponse]):
    """The description of the domain."""

    __operation__: ClassVar = "DescribeDomain"
    __response__: ClassVar = DescribeDomainResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "DomainStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed", "Update_Failed"),
        "undeleted": ("Delete_Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    domain_id: str
