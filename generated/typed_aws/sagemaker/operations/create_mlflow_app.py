"""CreateMlflowApp of Amazon SageMaker Service."""

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
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowAppResponse(Response):
    """The response of `CreateMlflowApp`, with `arn`."""

    arn: str | None = None
    """The ARN of the MLflow App."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowAppRequest(Request[CreateMlflowAppResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store.
    """

    __operation__: ClassVar = "CreateMlflowApp"
    __response__: ClassVar = CreateMlflowAppResponse

    name: str
    """A string identifying the MLflow app name. This string is not part of the
    tracking server ARN.
    """

    artifact_store_uri: str
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact
    store.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3. The role should have the
    `AmazonS3FullAccess` permission.
    """

    kms_key_id: str | None = None
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App. If you don't specify a value, the MLflow App
    is not encrypted with a customer-managed key.
    """

    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=model_registration_mode_or_none
    )
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `AutoModelRegistrationEnabled`. To disable automatic model
    registration, set this value to `AutoModelRegistrationDisabled`. If not
    specified, `AutomaticModelRegistration` defaults to
    `AutoModelRegistrationDisabled`.
    """

    weekly_maintenance_window_start: str | None = None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. For example:
    TUE:03:30.
    """

    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=account_default_status_or_none
    )
    """Indicates whether this MLflow app is the default for the entire account."""

    default_domain_id_list: Sequence[str] | None = None
    """List of SageMaker domain IDs for which this MLflow App is used as the default."""

    tags: Sequence[Tag] | None = None
    """Tags consisting of key-value pairs used to manage metadata for the MLflow App."""
