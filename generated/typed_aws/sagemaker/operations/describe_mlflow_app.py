"""DescribeMlflowApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response
from ..shapes.account_default_status import account_default_status_or_none
from ..shapes.mlflow_app_status import mlflow_app_status_or_none
from ..shapes.model_registration_mode import model_registration_mode_or_none

if TYPE_CHECKING:
    from ..shapes.account_default_status import AccountDefaultStatus
    from ..shapes.mlflow_app_status import MlflowAppStatus
    from ..shapes.model_registration_mode import ModelRegistrationMode
    from ..shapes.user_context import UserContext


class MaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"


MaintenanceStatusLike: TypeAlias = (
    MaintenanceStatus
    | Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
)


def maintenance_status_or_none(
    value: MaintenanceStatusLike | None, /
) -> MaintenanceStatus | None:
    return None if value is None else converted(MaintenanceStatus, value)


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
        default=None, converter=mlflow_app_status_or_none
    )
    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=model_registration_mode_or_none
    )
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=account_default_status_or_none
    )
    default_domain_id_list: Sequence[str] | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    weekly_maintenance_window_start: str | None = None
    maintenance_status: MaintenanceStatus | None = field(
        default=None, converter=maintenance_status_or_none
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowAppRequest(Request[DescribeMlflowAppResponse]):
    """Returns information about an MLflow App."""

    __operation__: ClassVar = "DescribeMlflowApp"
    __response__: ClassVar = DescribeMlflowAppResponse

    arn: str
