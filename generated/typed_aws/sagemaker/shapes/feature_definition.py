"""FeatureDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.feature_type import FeatureType


class CollectionType(OpenEnum):
    LIST = "List"
    SET = "Set"
    VECTOR = "Vector"


CollectionTypeLike: TypeAlias = CollectionType | Literal["List", "Set", "Vector"]


@frozen(repr=False, eq=False)
class CollectionConfigVectorConfig(Variant):
    """Configuration for your vector collection type.

    - `Dimension`: The number of elements in your vector.
    """

    value: VectorConfig = field(metadata=wire("VectorConfig"))


CollectionConfig: TypeAlias = CollectionConfigVectorConfig | UnknownVariant
"""Configuration for your collection."""


@frozen(kw_only=True, repr=False, eq=False)
class FeatureDefinition(Structure):
    """A list of features. You must include `FeatureName` and `FeatureType`. Valid
    feature `FeatureType`s are `Integral`, `Fractional` and `String`.
    """

    feature_name: str
    feature_type: FeatureType = field(converter=as_enum(FeatureType))
    collection_type: CollectionType | None = field(
        default=None, converter=or_none(CollectionType)
    )
    collection_config: CollectionConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class VectorConfig(Structure):
    """Configuration for your vector collection type."""

    dimension: int
