"""CreateCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.git_config import GitConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateCodeRepositoryResponse(Response):
    """The response of `CreateCodeRepository`, with `code_repository_arn`."""

    code_repository_arn: str | None = None
    """The Amazon Resource Name (ARN) of the new repository."""


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
    """The name of the Git repository. The name must have 1 to 63 characters. Valid
    characters are a-z, A-Z, 0-9, and - (hyphen).
    """

    git_config: GitConfig
    """Specifies details about the repository, including the URL where the repository
    is located, the default branch, and credentials to use to access the
    repository.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """
