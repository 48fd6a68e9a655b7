"""GitConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class GitConfig:
    """Specifies configuration details for a Git repository in your Amazon Web
    Services account.
    """

    repository_url: str = field(metadata=wire("RepositoryUrl"))
    """The URL where the Git repository is located."""

    branch: str | None = field(default=None, metadata=wire("Branch"))
    """The default branch for the Git repository."""

    secret_arn: str | None = field(default=None, metadata=wire("SecretArn"))
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. The
    secret must have a staging label of `AWSCURRENT` and must be in the following
    format:

    `{"username": UserName, "password": Password}`
    """
