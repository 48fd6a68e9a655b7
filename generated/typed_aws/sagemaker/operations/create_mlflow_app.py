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


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowAppRequest(Request[CreateMlflowAppResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store.
    """

    __operation__: ClassVar = "CreateMlflowApp"
    __response__: ClassVar = CreateMlflowAppResponse

    name: str
    artifact_store_uri: str
    role_arn: str
    kms_key_id: str | None = None
    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=model_registration_mode_or_none
    )
    weekly_maintenance_window_start: str | None = None
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=account_default_status_or_none
    )
    default_domain_id_list: Sequence[str] | None = None
    tags: Sequence[Tag] | None = None
