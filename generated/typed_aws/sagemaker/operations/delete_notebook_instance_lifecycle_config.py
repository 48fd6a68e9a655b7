"""DeleteNotebookInstanceLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `DeleteNotebookInstanceLifecycleConfig`, which is empty."""


@frozen(kw_only=True)
class DeleteNotebookInstanceLifecycleConfigRequest(
    Request[DeleteNotebookInstanceLifecycleConfigResponse]
):
    """Deletes a notebook instance lifecycle configuration."""

    __operation__: ClassVar = "DeleteNotebookInstanceLifecycleConfig"
    __response__: ClassVar = DeleteNotebookInstanceLifecycleConfigResponse

    notebook_instance_lifecycle_config_name: str = field(
        metadata=wire("NotebookInstanceLifecycleConfigName")
    )
    """The name of the lifecycle configuration to delete."""
