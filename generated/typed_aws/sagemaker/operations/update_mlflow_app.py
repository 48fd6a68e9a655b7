"""UpdateMlflowApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.account_default_status import AccountDefaultStatus
from ..shapes.model_registration_mode import ModelRegistrationMode


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowAppResponse(Response):
    """The response of `UpdateMlflowApp`, with `arn`."""

    arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowAppRequest(Request[UpdateMlflowAppResponse]):
    """Updates an MLflow App."""

    __operation__: ClassVar = "UpdateMlflowApp"
    __response__: ClassVar = UpdateMlflowAppResponse

    arn: str
    name: str | None = None
    artifact_store_uri: str | None = None
    model_registration_mode: ModelRegistrationMode | None = field(
        default=None, converter=or_none(ModelRegistrationMode)
    )
    weekly_maintenance_window_start: str | None = None
    default_domain_id_list: Sequence[str] | None = None
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=or_none(AccountDefaultStatus)
    )
