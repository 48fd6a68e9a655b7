"""CreateCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.git_config import GitConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateCodeRepositoryResponse(Response):
    """The response of `CreateCodeRepository`, with `code_repository_arn`."""

    code_repository_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateCodeRepositoryRequest(Request[CreateCodeRepositoryResponse]):
    """Creates a Git repository as a resource in your SageMaker AI account. You can
    associate the repository with notebook instances so that you can use Git
    source control for the notebooks you create. The Git repository is a resource
    in your SageMaker AI account, so it can be associated with more than one
    notebook instance, and it persists independently from the lifecycle of any
    notebook instances it is associated with.

    The repository can be hosted either in [Amazon Web Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository.
    """

    __operation__: ClassVar = "CreateCodeRepository"
    __response__: ClassVar = CreateCodeRepositoryResponse

    code_repository_name: str
    git_config: GitConfig
    tags: Sequence[Tag] | None = None
