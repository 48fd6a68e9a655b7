"""DeleteAlgorithm of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAlgorithmResponse(Response):
    """The response of `DeleteAlgorithm`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAlgorithmRequest(Request[DeleteAlgorithmResponse]):
    """Removes the specified algorithm from your account."""

    __operation__: ClassVar = "DeleteAlgorithm"
    __response__: ClassVar = DeleteAlgorithmResponse

    algorithm_name: str
