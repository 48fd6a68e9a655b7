"""DeleteCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteCodeRepositoryResponse(Response):
    """The response of `DeleteCodeRepository`, which is empty."""


@frozen(kw_only=True)
class DeleteCodeRepositoryRequest(Request[DeleteCodeRepositoryResponse]):
    """Deletes the specified Git repository from your account."""

    __operation__: ClassVar = "DeleteCodeRepository"
    __response__: ClassVar = DeleteCodeRepositoryResponse

    code_repository_name: str = field(metadata=wire("CodeRepositoryName"))
    """The name of the Git repository to delete."""
