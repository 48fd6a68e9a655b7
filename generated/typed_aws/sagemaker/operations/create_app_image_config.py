"""CreateAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppImageConfigResponse(Response):
    """The response of `CreateAppImageConfig`, with `app_image_config_arn`."""

    app_image_config_arn: str | None = None
    """The ARN of the AppImageConfig."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateAppImageConfigRequest(Request[CreateAppImageConfigResponse]):
    """Creates a configuration for running a SageMaker AI image as a KernelGateway
    app. The configuration specifies the Amazon Elastic File System storage volume
    on the image, and a list of the kernels in the image.
    """

    __operation__: ClassVar = "CreateAppImageConfig"
    __response__: ClassVar = CreateAppImageConfigResponse

    app_image_config_name: str
    """The name of the AppImageConfig. Must be unique to your account."""

    tags: Sequence[Tag] | None = None
    """A list of tags to apply to the AppImageConfig."""

    kernel_gateway_image_config: KernelGatewayImageConfig | None = None
    """The KernelGatewayImageConfig. You can only specify one image kernel in the
    AppImageConfig API. This kernel will be shown to users before the image
    starts. Once the image runs, all kernels are visible in JupyterLab.
    """

    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None
    """The `JupyterLabAppImageConfig`. You can only specify one image kernel in the
    `AppImageConfig` API. This kernel is shown to users before the image starts.
    After the image runs, all kernels are visible in JupyterLab.
    """

    code_editor_app_image_config: CodeEditorAppImageConfig | None = None
    """The `CodeEditorAppImageConfig`. You can only specify one image kernel in the
    AppImageConfig API. This kernel is shown to users before the image starts.
    After the image runs, all kernels are visible in Code Editor.
    """
