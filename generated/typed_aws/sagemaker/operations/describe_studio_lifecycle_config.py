"""DescribeStudioLifecycleConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.studio_lifecycle_config_app_type import StudioLifecycleConfigAppType


@frozen(kw_only=True, repr=False, eq=False)
class DescribeStudioLifecycleConfigResponse(Response):
    """The response of `DescribeStudioLifecycleConfig`, with
    `studio_lifecycle_config_arn`, `studio_lifecycle_config_name`,
    `creation_time`, `last_modified_time`, `studio_lifecycle_config_content` and
    `studio_lifecycle_config_app_type`.
    """

    studio_lifecycle_config_arn: str | None = None
    studio_lifecycle_config_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    studio_lifecycle_config_content: str | None = None
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | None = field(
        default=None, converter=or_none(StudioLifecycleConfigAppType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeStudioLifecycleConfigRequest(
    Request[DescribeStudioLifecycleConfigResponse]
):
    """Describes the Amazon SageMaker AI Studio Lifecycle Configuration."""

    __operation__: ClassVar = "DescribeStudioLifecycleConfig"
    __response__: ClassVar = DescribeStudioLifecycleConfigResponse

    studio_lifecycle_config_name: str
