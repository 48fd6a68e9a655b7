"""CreateAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppImageConfigResponse(Response):
    """The response of `CreateAppImageConfig`, with `app_image_config_arn`."""

    app_image_config_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppImageConfigRequest(Request[CreateAppImageConfigResponse]):
    """Creates a configuration for running a SageMaker AI image as a KernelGateway
    app. The configuration specifies the Amazon Elastic File System storage volume
    on the image, and a list of the kernels in the image.
    """

    __operation__: ClassVar = "CreateAppImageConfig"
    __response__: ClassVar = CreateAppImageConfigResponse

    app_image_config_name: str
    tags: Sequence[Tag] | None = None
    kernel_gateway_image_config: KernelGatewayImageConfig | None = None
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None
    code_editor_app_image_config: CodeEditorAppImageConfig | None = None
