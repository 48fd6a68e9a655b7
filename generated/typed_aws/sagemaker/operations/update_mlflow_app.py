"""UpdateMlflowApp of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.account_default_status import account_default_status_or_none
from ..shapes.model_registration_mode import model_registration_mode_or_none

if TYPE_CHECKING:
    from ..shapes.account_default_status import AccountDefaultStatus
    from ..shapes.model_registration_mode import ModelRegistrationMode


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowAppResponse(Response):
    """The response of `UpdateMlflowApp`, with `arn`."""

    arn: str | None = None
    """The ARN of the updated MLflow App."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowAppRequest(Request[UpdateMlflowAppResponse]):
    """Updates an MLflow App."""

    __operation__: ClassVar = "UpdateMlflowApp"
    __response__: ClassVar = UpdateMlflowAppResponse

    arn: str
    """The ARN of the MLflow App to update."""

    name: str | None = None
    """The name of the MLflow App to update."""

    artifact_store_uri: str | None = None
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow App.
    """

    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=model_registration_mode_or_none
    )
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `AutoModelRegistrationEnabled`. To disable automatic model
    registration, set this value to `AutoModelRegistrationDisabled`. If not
    specified, `AutomaticModelRegistration` defaults to
    `AutoModelRegistrationEnabled`
    """

    weekly_maintenance_window_start: str | None = None
    """The new weekly maintenance window start day and time to update. The
    maintenance window day and time should be in Coordinated Universal Time (UTC)
    24-hour standard time. For example: TUE:03:30.
    """

    default_domain_id_list: Sequence[str] | None = None
    """List of SageMaker Domain IDs for which this MLflow App is the default."""

    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=account_default_status_or_none
    )
    """Indicates whether this this MLflow App is the default for the account."""
