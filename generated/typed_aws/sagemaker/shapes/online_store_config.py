"""OnlineStoreConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.storage_type import storage_type_or_none

if TYPE_CHECKING:
    from ..shapes.storage_type import StorageType
    from ..shapes.ttl_duration import TtlDuration


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreConfig(Structure):
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. You can turn `OnlineStore` on
    or off by specifying the `EnableOnlineStore` flag at General Assembly.

    The default value is `False`.
    """

    security_config: OnlineStoreSecurityConfig | None = None
    """Use to specify KMS Key ID (`KMSKeyId`) for at-rest encryption of your
    `OnlineStore`.
    """

    enable_online_store: bool | None = None
    """Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag.
    Turn `OnlineStore` on by specifying `True` for the `EnableOnlineStore` flag.

    The default value is `False`.
    """

    ttl_duration: TtlDuration | None = None
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`. For information on
    HardDelete, see the
    [DeleteRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html)
    API in the Amazon SageMaker API Reference guide.
    """

    storage_type: StorageType | None = field(
        default=None, converter=storage_type_or_none
    )
    """Option for different tiers of low latency storage for real-time data
    retrieval.

    - `Standard`: A managed low latency data store for feature groups.
    - `Standard_V2`: A managed low latency data store for feature groups that
      supports partial updates to individual features using the
      [UpdateRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_UpdateRecord.html)
      operation. Choose this storage type at feature group creation time if your
      use case requires updating specific feature values without rewriting the
      entire record.
    - `InMemory`: A managed data store for feature groups that supports very low
      latency retrieval.
    """


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreSecurityConfig(Structure):
    """The security configuration for `OnlineStore`."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (KMS) key ARN that SageMaker
    Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3
    server-side encryption.

    The caller (either user or IAM role) of `CreateFeatureGroup` must have below
    permissions to the `OnlineStore` `KmsKeyId`:

    - `"kms:Encrypt"`
    - `"kms:Decrypt"`
    - `"kms:DescribeKey"`
    - `"kms:CreateGrant"`
    - `"kms:RetireGrant"`
    - `"kms:ReEncryptFrom"`
    - `"kms:ReEncryptTo"`
    - `"kms:GenerateDataKey"`
    - `"kms:ListAliases"`
    - `"kms:ListGrants"`
    - `"kms:RevokeGrant"`

    The caller (either user or IAM role) to all DataPlane operations (`PutRecord`,
    `GetRecord`, `DeleteRecord`) must have the following permissions to the
    `KmsKeyId`:

    - `"kms:Decrypt"`
    """
