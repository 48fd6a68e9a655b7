"""DescribeMlflowApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.account_default_status import AccountDefaultStatus
from ..shapes.mlflow_app_status import MlflowAppStatus
from ..shapes.model_registration_mode import ModelRegistrationMode

if TYPE_CHECKING:
    from ..shapes.user_context import UserContext


class MaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"


MaintenanceStatusLike: TypeAlias = (
    MaintenanceStatus
    | Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowAppResponse(Response):
    """The response of `DescribeMlflowApp`, with `arn`, `name`, `artifact_store_uri`,
    `mlflow_version`, `role_arn`, `kms_key_id`, `status`,
    `model_registration_mode` and others.
    """

    arn: str | None = None
    name: str | None = None
    artifact_store_uri: str | None = None
    mlflow_version: str | None = None
    role_arn: str | None = None
    kms_key_id: str | None = None
    status: MlflowAppStatus | None = field(
        default=None, converter=or_none(MlflowAppStatus)
    )
    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=or_none(ModelRegistrationMode)
    )
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=or_none(AccountDefaultStatus)
    )
    default_domain_id_list: Sequence[str] = ABSENT
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    weekly_maintenance_window_start: str | None = None
    maintenance_status: MaintenanceStatus | None = field(
        default=None, converter=or_none(MaintenanceStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowAppRequest(StatusOrGoneRequest[DescribeMlflowAppResponse]):
    """Returns information about an MLflow App."""

    __operation__: ClassVar = "DescribeMlflowApp"
    __response__: ClassVar = DescribeMlflowAppResponse
    __status__: ClassVar = "status"
    __enum__: ClassVar = "MlflowAppStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Created", "Updated"),
        "failed": ("CreateFailed", "UpdateFailed"),
        "deleted": ("Deleted",),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    arn: str
