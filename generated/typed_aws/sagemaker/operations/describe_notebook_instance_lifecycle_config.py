"""DescribeNotebookInstanceLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.notebook_instance_lifecycle_hook import NotebookInstanceLifecycleHook


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `DescribeNotebookInstanceLifecycleConfig`, with
    `notebook_instance_lifecycle_config_arn`,
    `notebook_instance_lifecycle_config_name`, `on_create`, `on_start`,
    `last_modified_time` and `creation_time`.
    """

    notebook_instance_lifecycle_config_arn: str | None = None
    notebook_instance_lifecycle_config_name: str | None = None
    on_create: Sequence[NotebookInstanceLifecycleHook] = ABSENT
    on_start: Sequence[NotebookInstanceLifecycleHook] = ABSENT
    last_modified_time: datetime | None = None
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceLifecycleConfigRequest(
    Request[DescribeNotebookInstanceLifecycleConfigResponse]
):
    """Returns a description of a notebook instance lifecycle configuration.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    """

    __operation__: ClassVar = "DescribeNotebookInstanceLifecycleConfig"
    __response__: ClassVar = DescribeNotebookInstanceLifecycleConfigResponse

    notebook_instance_lifecycle_config_name: str
