"""StartNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartNotebookInstanceResponse(Response):
    """The response of `StartNotebookInstance`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StartNotebookInstanceRequest(Request[StartNotebookInstanceResponse]):
    """Launches an ML compute instance with the latest version of the libraries and
    attaches your ML storage volume. After configuring the notebook instance,
    SageMaker AI sets the notebook instance status to `InService`. A notebook
    instance's status must be `InService` before you can connect to your Jupyter
    notebook.
    """

    __operation__: ClassVar = "StartNotebookInstance"
    __response__: ClassVar = StartNotebookInstanceResponse

    notebook_instance_name: str
