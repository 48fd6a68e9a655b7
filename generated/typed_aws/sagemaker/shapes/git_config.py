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
    """The URL where the Git repository is located."""

    branch: str | None = None
    """The default branch for the Git repository."""

    secret_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. The
    secret must have a staging label of `AWSCURRENT` and must be in the following
    format:

    `{"username": UserName, "password": Password}`
    """
