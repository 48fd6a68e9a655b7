"""HubContentDependency of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class HubContentDependency(Structure):
    """Any dependencies related to hub content, such as scripts, model artifacts,
    datasets, or notebooks.
    """

    dependency_origin_path: str | None = None
    dependency_copy_path: str | None = None
