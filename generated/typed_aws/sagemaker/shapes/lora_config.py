"""LoraConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class LoraConfig:
    """The Low-Rank Adaptation (LoRA) configuration for a training session, including
    the rank and alpha parameters.
    """

    rank: int = field(metadata=wire("Rank"))
    """The rank of the Low-Rank Adaptation (LoRA) adapter matrices."""

    alpha: int = field(metadata=wire("Alpha"))
    """The Low-Rank Adaptation (LoRA) scaling factor."""
