"""GitConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class GitConfig(Structure):
    """Specifies configuration details for a Git repository in your Amazon Web
    Services account.
    """

    repository_url: str
    branch: str | None = None
    secret_arn: str | None = None
