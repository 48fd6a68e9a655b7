"""DeleteNotebookInstanceLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteNotebookInstanceLifecycleConfigResponse(Response):
    """The response of `DeleteNotebookInstanceLifecycleConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteNotebookInstanceLifecycleConfigRequest(
    Request[DeleteNotebookInstanceLifecycleConfigResponse]
):
    """Deletes a notebook instance lifecycle configuration."""

    __operation__: ClassVar = "DeleteNotebookInstanceLifecycleConfig"
    __response__: ClassVar = DeleteNotebookInstanceLifecycleConfigResponse

    notebook_instance_lifecycle_config_name: str
