"""ModelCardSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelCardSecurityConfig:
    """Configure the security settings to protect model card data."""

    kms_key_id: str | None = field(default=None, metadata=wire("KmsKeyId"))
    """A Key Management Service [key
    ID](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id)
    to use for encrypting a model card.
    """
