"""DeleteApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.app_type import AppType


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAppResponse(Response):
    """The response of `DeleteApp`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAppRequest(Request[DeleteAppResponse]):
    """Used to stop and delete an app."""

    __operation__: ClassVar = "DeleteApp"
    __response__: ClassVar = DeleteAppResponse

    domain_id: str
    user_profile_name: str | None = None
    space_name: str | None = None
    app_type: AppType = field(converter=as_enum(AppType))
    app_name: str
