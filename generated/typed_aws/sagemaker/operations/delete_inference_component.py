"""DeleteInferenceComponent of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceComponentResponse(Response):
    """The response of `DeleteInferenceComponent`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceComponentRequest(Request[DeleteInferenceComponentResponse]):
    """Deletes an inference component."""

    __operation__: ClassVar = "DeleteInferenceComponent"
    __response__: ClassVar = DeleteInferenceComponentResponse

    inference_component_name: str
