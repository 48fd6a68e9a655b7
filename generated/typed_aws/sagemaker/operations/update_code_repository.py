"""UpdateCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class GitConfigForUpdate(Structure):
    """Specifies configuration details for a Git repository when the repository is
    updated.
    """

    secret_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateCodeRepositoryResponse(Response):
    """The response of `UpdateCodeRepository`, with `code_repository_arn`."""

    code_repository_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateCodeRepositoryRequest(Request[UpdateCodeRepositoryResponse]):
    """Updates the specified Git repository with the specified values."""

    __operation__: ClassVar = "UpdateCodeRepository"
    __response__: ClassVar = UpdateCodeRepositoryResponse

    code_repository_name: str
    git_config: GitConfigForUpdate | None = None
