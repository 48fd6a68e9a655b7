"""CreateMlflowApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.account_default_status import AccountDefaultStatus
from ..shapes.model_registration_mode import ModelRegistrationMode

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowAppResponse(Response):
    """The response of `CreateMlflowApp`, with `arn`."""

    arn: str = ABSENT


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
        default=None, converter=or_none(ModelRegistrationMode)
    )
    weekly_maintenance_window_start: str | None = None
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=or_none(AccountDefaultStatus)
    )
    default_domain_id_list: Sequence[str] | None = None
    tags: Sequence[Tag] | None = None
