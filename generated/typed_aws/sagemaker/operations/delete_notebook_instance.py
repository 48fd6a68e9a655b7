"""DeleteNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteNotebookInstanceResponse(Response):
    """The response of `DeleteNotebookInstance`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteNotebookInstanceRequest(Request[DeleteNotebookInstanceResponse]):
    """Deletes an SageMaker AI notebook instance. Before you can delete a notebook
    instance, you must call the `StopNotebookInstance` API.

    **Important:** When you delete a notebook instance, you lose all of your data.
    SageMaker AI removes the ML compute instance, and deletes the ML storage
    volume and the network interface associated with the notebook instance.
    """

    __operation__: ClassVar = "DeleteNotebookInstance"
    __response__: ClassVar = DeleteNotebookInstanceResponse

    notebook_instance_name: str
