"""DeleteCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteCodeRepositoryResponse(Response):
    """The response of `DeleteCodeRepository`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteCodeRepositoryRequest(Request[DeleteCodeRepositoryResponse]):
    """Deletes the specified Git repository from your account."""

    __operation__: ClassVar = "DeleteCodeRepository"
    __response__: ClassVar = DeleteCodeRepositoryResponse

    code_repository_name: str
