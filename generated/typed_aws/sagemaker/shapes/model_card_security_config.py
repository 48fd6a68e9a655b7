"""ModelCardSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardSecurityConfig(Structure):
    """Configure the security settings to protect model card data."""

    kms_key_id: str | None = None
    """A Key Management Service [key
    ID](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id)
    to use for encrypting a model card.
    """
