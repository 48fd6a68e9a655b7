"""FeatureDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.feature_type import as_feature_type

if TYPE_CHECKING:
    from ..shapes.feature_type import FeatureType


class CollectionType(OpenEnum):
    LIST = "List"
    SET = "Set"
    VECTOR = "Vector"


CollectionTypeLike: TypeAlias = CollectionType | Literal["List", "Set", "Vector"]


def collection_type_or_none(
    value: CollectionTypeLike | None, /
) -> CollectionType | None:
    return None if value is None else converted(CollectionType, value)


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
    feature_type: FeatureType = field(converter=as_feature_type)
    collection_type: CollectionType | None = field(
        default=None, converter=collection_type_or_none
    )
    collection_config: CollectionConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class VectorConfig(Structure):
    """Configuration for your vector collection type."""

    dimension: int
