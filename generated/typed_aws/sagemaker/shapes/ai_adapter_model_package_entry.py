"""AIAdapterModelPackageEntry of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AIAdapterModelPackageEntry(Structure):
    """A LoRA adapter entry identified by a model package ARN."""

    adapter_id: str
    model_package_arn: str
