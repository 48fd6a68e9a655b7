"""DescribeCodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.git_config import GitConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCodeRepositoryResponse(Response):
    """The response of `DescribeCodeRepository`, with `code_repository_name`,
    `code_repository_arn`, `creation_time`, `last_modified_time` and `git_config`.
    """

    code_repository_name: str = ABSENT
    code_repository_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    git_config: GitConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeCodeRepositoryRequest(Request[DescribeCodeRepositoryResponse]):
    """Gets details about the specified Git repository."""

    __operation__: ClassVar = "DescribeCodeRepository"
    __response__: ClassVar = DescribeCodeRepositoryResponse

    code_repository_name: str
