"""ProductionVariantServerlessConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantServerlessConfig(Structure):
    """Specifies the serverless configuration for an endpoint variant."""

    memory_size_in_mb: int = field(metadata=wire("MemorySizeInMB"))
    max_concurrency: int
    provisioned_concurrency: int | None = None
