"""ShadowModeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ShadowModeConfig(Structure):
    """The configuration of `ShadowMode` inference experiment type, which specifies a
    production variant to take all the inference requests, and a shadow variant to
    which Amazon SageMaker replicates a percentage of the inference requests. For
    the shadow variant it also specifies the percentage of requests that Amazon
    SageMaker replicates.
    """

    source_model_variant_name: str
    shadow_model_variants: Sequence[ShadowModelVariantConfig]


@frozen(kw_only=True, repr=False, eq=False)
class ShadowModelVariantConfig(Structure):
    """The name and sampling percentage of a shadow variant."""

    shadow_model_variant_name: str
    sampling_percentage: int
