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
    | Literal[
        "MaintenanceInProgress",
        "MaintenanceComplete",
        "MaintenanceFailed",
    ]
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
    """The ARN of the MLflow App."""

    name: str | None = None
    """The name of the MLflow App."""

    artifact_store_uri: str | None = None
    """The S3 URI of the general purpose bucket used as the MLflow App artifact
    store.
    """

    mlflow_version: str | None = None
    """The MLflow version used."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3.
    """

    kms_key_id: str | None = None
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App. This field is absent if the MLflow App is not
    encrypted with a customer-managed key.
    """

    status: MlflowAppStatus | None = field(
        default=None, converter=mlflow_app_status_or_none
    )
    """The current creation status of the described MLflow App."""

    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=model_registration_mode_or_none
    )
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled.
    """

    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=account_default_status_or_none
    )
    """Indicates whether this MLflow app is the default for the entire account."""

    default_domain_id_list: Sequence[str] | None = None
    """List of SageMaker Domain IDs for which this MLflow App is the default."""

    creation_time: datetime | None = None
    """The timestamp when the MLflow App was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """The timestamp when the MLflow App was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    weekly_maintenance_window_start: str | None = None
    """The day and time of the week when weekly maintenance occurs."""

    maintenance_status: MaintenanceStatus | None = field(
        default=None, converter=maintenance_status_or_none
    )
    """Current maintenance status of the MLflow App."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowAppRequest(Request[DescribeMlflowAppResponse]):
    """Returns information about an MLflow App."""

    __operation__: ClassVar = "DescribeMlflowApp"
    __response__: ClassVar = DescribeMlflowAppResponse

    arn: str
    """The ARN of the MLflow App for which to get information."""
