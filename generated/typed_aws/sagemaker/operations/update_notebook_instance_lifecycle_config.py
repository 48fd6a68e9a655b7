"""UpdateNotebookInstanceLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.notebook_instance_lifecycle_hook import NotebookInstanceLifecycleHook


@frozen(kw_only=True, repr=False, eq=False)
class UpdateNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `UpdateNotebookInstanceLifecycleConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateNotebookInstanceLifecycleConfigRequest(
    Request[UpdateNotebookInstanceLifecycleConfigResponse]
):
    """Updates a notebook instance lifecycle configuration created with the
    [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
    API.

    **Note:** Updates to lifecycle configurations affect all notebook instances
    using that configuration upon their next start. Lifecycle configuration
    scripts execute with root access and the notebook instance's IAM execution
    role privileges. Grant this permission only to trusted principals. See
    [Customize a Notebook Instance Using a Lifecycle Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    __operation__: ClassVar = "UpdateNotebookInstanceLifecycleConfig"
    __response__: ClassVar = UpdateNotebookInstanceLifecycleConfigResponse

    notebook_instance_lifecycle_config_name: str
    on_create: Sequence[NotebookInstanceLifecycleHook] | None = None
    on_start: Sequence[NotebookInstanceLifecycleHook] | None = None
