"""DescribeProject of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.project_status import ProjectStatus

if TYPE_CHECKING:
    from ..shapes.service_catalog_provisioned_product_details import (
        ServiceCatalogProvisionedProductDetails,
    )
    from ..shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from ..shapes.template_provider_detail import TemplateProviderDetail
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProjectResponse(Response):
    """The response of `DescribeProject`, with `project_arn`, `project_name`,
    `project_id`, `project_description`, `service_catalog_provisioning_details`,
    `service_catalog_provisioned_product_details`, `project_status`,
    `template_provider_details` and others.
    """

    project_arn: str = ABSENT
    project_name: str = ABSENT
    project_id: str = ABSENT
    project_description: str | None = None
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = (
        None
    )
    service_catalog_provisioned_product_details: (
        ServiceCatalogProvisionedProductDetails | None
    ) = None
    project_status: ProjectStatus = field(
        default=ABSENT, converter=as_enum(ProjectStatus)
    )
    template_provider_details: Sequence[TemplateProviderDetail] = ABSENT
    created_by: UserContext | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeProjectRequest(StatusOrGoneRequest[DescribeProjectResponse]):
    """Describes the details of a project."""

    __operation__: ClassVar = "DescribeProject"
    __response__: ClassVar = DescribeProjectResponse
    __status__: ClassVar = "project_status"
    __enum__: ClassVar = "ProjectStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "CreateInProgress", "UpdateInProgress"),
        "leaving": ("DeleteInProgress",),
        "resting": ("CreateCompleted", "UpdateCompleted"),
        "failed": ("CreateFailed", "UpdateFailed"),
        "deleted": ("DeleteCompleted",),
        "undeleted": ("DeleteFailed",),
    }

    project_name: str
