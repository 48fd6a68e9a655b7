"""LoraConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LoraConfig(Structure):
    """The Low-Rank Adaptation (LoRA) configuration for a training session, including
    the rank and alpha parameters.
    """

    rank: int
    alpha: int
