"""ModelPackageSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageSecurityConfig(Structure):
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data.
    """

    kms_key_id: str
