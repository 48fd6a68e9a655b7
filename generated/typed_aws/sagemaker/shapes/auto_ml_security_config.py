"""AutoMLSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLSecurityConfig(Structure):
    """Security options."""

    volume_kms_key_id: str | None = None
    enable_inter_container_traffic_encryption: bool | None = None
    vpc_config: VpcConfig | None = None
