"""DeleteModelCard of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelCardResponse(Response):
    """The response of `DeleteModelCard`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelCardRequest(Request[DeleteModelCardResponse]):
    """Deletes an Amazon SageMaker Model Card."""

    __operation__: ClassVar = "DeleteModelCard"
    __response__: ClassVar = DeleteModelCardResponse

    model_card_name: str
