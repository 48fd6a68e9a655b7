"""AIBenchmarkNetworkConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True)
class AIBenchmarkNetworkConfig:
    """The network configuration for an AI benchmark job."""

    vpc_config: VpcConfig | None = field(default=None, metadata=wire("VpcConfig"))
    """The VPC configuration, including security group IDs and subnet IDs."""
