"""UpdateAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateAppImageConfigResponse(Response):
    """The response of `UpdateAppImageConfig`, with `app_image_config_arn`."""

    app_image_config_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateAppImageConfigRequest(Request[UpdateAppImageConfigResponse]):
    """Updates the properties of an AppImageConfig."""

    __operation__: ClassVar = "UpdateAppImageConfig"
    __response__: ClassVar = UpdateAppImageConfigResponse

    app_image_config_name: str
    kernel_gateway_image_config: KernelGatewayImageConfig | None = None
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None
    code_editor_app_image_config: CodeEditorAppImageConfig | None = None
