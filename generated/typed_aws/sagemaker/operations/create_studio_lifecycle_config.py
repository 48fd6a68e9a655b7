"""CreateStudioLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.studio_lifecycle_config_app_type import (
    as_studio_lifecycle_config_app_type,
)

if TYPE_CHECKING:
    from ..shapes.studio_lifecycle_config_app_type import StudioLifecycleConfigAppType
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateStudioLifecycleConfigResponse(Response):
    """The response of `CreateStudioLifecycleConfig`, with
    `studio_lifecycle_config_arn`.
    """

    studio_lifecycle_config_arn: str | None = None
    """The ARN of your created Lifecycle Configuration."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateStudioLifecycleConfigRequest(Request[CreateStudioLifecycleConfigResponse]):
    """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration."""

    __operation__: ClassVar = "CreateStudioLifecycleConfig"
    __response__: ClassVar = CreateStudioLifecycleConfigResponse

    studio_lifecycle_config_name: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create."""

    studio_lifecycle_config_content: str
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script.
    This content must be base64 encoded.
    """

    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType = field(
        converter=as_studio_lifecycle_config_app_type
    )
    """The App type that the Lifecycle Configuration is attached to."""

    tags: Sequence[Tag] | None = None
    """Tags to be associated with the Lifecycle Configuration. Each tag consists of a
    key and an optional value. Tag keys must be unique per resource. Tags are
    searchable using the Search API.
    """
