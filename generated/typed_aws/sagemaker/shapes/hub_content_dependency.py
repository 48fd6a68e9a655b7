"""HubContentDependency of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class HubContentDependency:
    """Any dependencies related to hub content, such as scripts, model artifacts,
    datasets, or notebooks.
    """

    dependency_origin_path: str | None = field(
        default=None, metadata=wire("DependencyOriginPath")
    )
    """The hub content dependency origin path."""

    dependency_copy_path: str | None = field(
        default=None, metadata=wire("DependencyCopyPath")
    )
    """The hub content dependency copy path."""
