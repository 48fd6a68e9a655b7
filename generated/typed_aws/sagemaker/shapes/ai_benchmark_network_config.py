"""AIBenchmarkNetworkConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkNetworkConfig(Structure):
    """The network configuration for an AI benchmark job."""

    vpc_config: VpcConfig | None = None
