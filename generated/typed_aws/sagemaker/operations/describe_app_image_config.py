"""DescribeAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig


@frozen(kw_only=True)
class DescribeAppImageConfigResponse(Response):
    """The response of `DescribeAppImageConfig`, with `app_image_config_arn`,
    `app_image_config_name`, `creation_time`, `last_modified_time`,
    `kernel_gateway_image_config`, `jupyter_lab_app_image_config` and
    `code_editor_app_image_config`.
    """

    app_image_config_arn: str | None = field(
        default=None, metadata=wire("AppImageConfigArn")
    )
    """The ARN of the AppImageConfig."""

    app_image_config_name: str | None = field(
        default=None, metadata=wire("AppImageConfigName")
    )
    """The name of the AppImageConfig."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """When the AppImageConfig was created."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """When the AppImageConfig was last modified."""

    kernel_gateway_image_config: KernelGatewayImageConfig | None = field(
        default=None, metadata=wire("KernelGatewayImageConfig")
    )
    """The configuration of a KernelGateway app."""

    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = field(
        default=None, metadata=wire("JupyterLabAppImageConfig")
    )
    """The configuration of the JupyterLab app."""

    code_editor_app_image_config: CodeEditorAppImageConfig | None = field(
        default=None, metadata=wire("CodeEditorAppImageConfig")
    )
    """The configuration of the Code Editor app."""


@frozen(kw_only=True)
class DescribeAppImageConfigRequest(Request[DescribeAppImageConfigResponse]):
    """Describes an AppImageConfig."""

    __operation__: ClassVar = "DescribeAppImageConfig"
    __response__: ClassVar = DescribeAppImageConfigResponse

    app_image_config_name: str = field(metadata=wire("AppImageConfigName"))
    """The name of the AppImageConfig to describe."""
