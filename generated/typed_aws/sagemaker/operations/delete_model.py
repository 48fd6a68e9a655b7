"""DeleteModel of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelResponse(Response):
    """The response of `DeleteModel`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelRequest(Request[DeleteModelResponse]):
    """Deletes a model. The `DeleteModel` API deletes only the model entry that was
    created in SageMaker when you called the `CreateModel` API. It does not delete
    model artifacts, inference code, or the IAM role that you specified when
    creating the model.
    """

    __operation__: ClassVar = "DeleteModel"
    __response__: ClassVar = DeleteModelResponse

    model_name: str
