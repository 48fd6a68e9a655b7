"""CodeRepository of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CodeRepository(Structure):
    """A Git repository that SageMaker AI automatically displays to users for cloning
    in the JupyterServer application.
    """

    repository_url: str
