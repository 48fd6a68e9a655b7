"""ClusterLifeCycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ClusterLifeCycleConfig(Structure):
    """The lifecycle configuration for a SageMaker HyperPod cluster."""

    source_s3_uri: str | None = None
    on_create: str | None = None
    on_init_complete: str | None = None
