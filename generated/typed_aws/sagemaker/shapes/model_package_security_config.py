"""ModelPackageSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelPackageSecurityConfig:
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data.
    """

    kms_key_id: str = field(metadata=wire("KmsKeyId"))
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information."""
