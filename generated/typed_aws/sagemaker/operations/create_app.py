"""CreateApp of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.app_type import AppType

if TYPE_CHECKING:
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppResponse(Response):
    """The response of `CreateApp`, with `app_arn`."""

    app_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppRequest(Request[CreateAppResponse]):
    """Creates a running app for the specified UserProfile. This operation is
    automatically invoked by Amazon SageMaker AI upon access to the associated
    Domain, and when new kernel configurations are selected by the user. A user
    may have multiple Apps active simultaneously.
    """

    __operation__: ClassVar = "CreateApp"
    __response__: ClassVar = CreateAppResponse

    domain_id: str
    user_profile_name: str | None = None
    space_name: str | None = None
    app_type: AppType = field(converter=as_enum(AppType))
    app_name: str
    tags: Sequence[Tag] | None = None
    resource_spec: ResourceSpec | None = None
    recovery_mode: bool | None = None
