"""DescribeAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppImageConfigResponse(Response):
    """The response of `DescribeAppImageConfig`, with `app_image_config_arn`,
    `app_image_config_name`, `creation_time`, `last_modified_time`,
    `kernel_gateway_image_config`, `jupyter_lab_app_image_config` and
    `code_editor_app_image_config`.
    """

    app_image_config_arn: str | None = None
    app_image_config_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    kernel_gateway_image_config: KernelGatewayImageConfig | None = None
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None
    code_editor_app_image_config: CodeEditorAppImageConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAppImageConfigRequest(Request[DescribeAppImageConfigResponse]):
    """Describes an AppImageConfig."""

    __operation__: ClassVar = "DescribeAppImageConfig"
    __response__: ClassVar = DescribeAppImageConfigResponse

    app_image_config_name: str
