"""CreateStudioLifecycleConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.studio_lifecycle_config_app_type import StudioLifecycleConfigAppType

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateStudioLifecycleConfigResponse(Response):
    """The response of `CreateStudioLifecycleConfig`, with
    `studio_lifecycle_config_arn`.
    """

    studio_lifecycle_config_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateStudioLifecycleConfigRequest(Request[CreateStudioLifecycleConfigResponse]):
    """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration."""

    __operation__: ClassVar = "CreateStudioLifecycleConfig"
    __response__: ClassVar = CreateStudioLifecycleConfigResponse

    studio_lifecycle_config_name: str
    studio_lifecycle_config_content: str
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType = field(
        converter=as_enum(StudioLifecycleConfigAppType)
    )
    tags: Sequence[Tag] | None = None
