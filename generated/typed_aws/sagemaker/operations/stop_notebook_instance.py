"""StopNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopNotebookInstanceResponse(Response):
    """The response of `StopNotebookInstance`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopNotebookInstanceRequest(Request[StopNotebookInstanceResponse]):
    """Terminates the ML compute instance. Before terminating the instance, SageMaker
    AI disconnects the ML storage volume from it. SageMaker AI preserves the ML
    storage volume. SageMaker AI stops charging you for the ML compute instance
    when you call `StopNotebookInstance`.

    To access data on the ML storage volume for a notebook instance that has been
    terminated, call the `StartNotebookInstance` API. `StartNotebookInstance`
    launches another ML compute instance, configures it, and attaches the
    preserved ML storage volume so you can continue your work.
    """

    __operation__: ClassVar = "StopNotebookInstance"
    __response__: ClassVar = StopNotebookInstanceResponse

    notebook_instance_name: str
