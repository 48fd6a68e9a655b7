"""CreateNotebookInstanceLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.notebook_instance_lifecycle_hook import NotebookInstanceLifecycleHook
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `CreateNotebookInstanceLifecycleConfig`, with
    `notebook_instance_lifecycle_config_arn`.
    """

    notebook_instance_lifecycle_config_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateNotebookInstanceLifecycleConfigRequest(
    Request[CreateNotebookInstanceLifecycleConfigResponse]
):
    """Creates a lifecycle configuration that you can associate with a notebook
    instance. A *lifecycle configuration* is a collection of shell scripts that
    run when you create or start a notebook instance.

    Each lifecycle configuration script has a limit of 16384 characters.

    The value of the `$PATH` environment variable that is available to both
    scripts is `/sbin:bin:/usr/sbin:/usr/bin`.

    View Amazon CloudWatch Logs for notebook instance lifecycle configurations in
    log group `/aws/sagemaker/NotebookInstances` in log stream
    `[notebook-instance-name]/[LifecycleConfigHook]`.

    Lifecycle configuration scripts cannot run for longer than 5 minutes. If a
    script runs for longer than 5 minutes, it fails and the notebook instance is
    not created or started.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).

    **Note:** Lifecycle configuration scripts execute with root access and the
    notebook instance's IAM execution role privileges. Grant this permission only
    to trusted principals. See [Customize a Notebook Instance Using a Lifecycle
    Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    __operation__: ClassVar = "CreateNotebookInstanceLifecycleConfig"
    __response__: ClassVar = CreateNotebookInstanceLifecycleConfigResponse

    notebook_instance_lifecycle_config_name: str
    on_create: Sequence[NotebookInstanceLifecycleHook] | None = None
    on_start: Sequence[NotebookInstanceLifecycleHook] | None = None
    tags: Sequence[Tag] | None = None
