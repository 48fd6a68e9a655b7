"""CodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class CodeRepository:
    """A Git repository that SageMaker AI automatically displays to users for cloning
    in the JupyterServer application.
    """

    repository_url: str = field(metadata=wire("RepositoryUrl"))
    """The URL of the Git repository."""
