"""ModelCardSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardSecurityConfig(Structure):
    """Configure the security settings to protect model card data."""

    kms_key_id: str | None = None
