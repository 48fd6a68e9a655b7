"""AutoMLSecurityConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True)
class AutoMLSecurityConfig:
    """Security options."""

    volume_kms_key_id: str | None = field(default=None, metadata=wire("VolumeKmsKeyId"))
    """The key used to encrypt stored data."""

    enable_inter_container_traffic_encryption: bool | None = field(
        default=None, metadata=wire("EnableInterContainerTrafficEncryption")
    )
    """Whether to use traffic encryption between the container layers."""

    vpc_config: VpcConfig | None = field(default=None, metadata=wire("VpcConfig"))
    """The VPC configuration."""
