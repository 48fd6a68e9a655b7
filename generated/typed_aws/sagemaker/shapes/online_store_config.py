"""OnlineStoreConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.storage_type import StorageType

if TYPE_CHECKING:
    from ..shapes.ttl_duration import TtlDuration


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreConfig(Structure):
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. You can turn `OnlineStore` on
    or off by specifying the `EnableOnlineStore` flag at General Assembly.

    The default value is `False`.
    """

    security_config: OnlineStoreSecurityConfig | None = None
    enable_online_store: bool | None = None
    ttl_duration: TtlDuration | None = None
    storage_type: StorageType | None = field(
        default=None, converter=or_none(StorageType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreSecurityConfig(Structure):
    """The security configuration for `OnlineStore`."""

    kms_key_id: str | None = None
