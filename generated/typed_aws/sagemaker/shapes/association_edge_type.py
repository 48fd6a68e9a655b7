"""AssociationEdgeType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AssociationEdgeType(OpenEnum):
    CONTRIBUTED_TO = "ContributedTo"
    ASSOCIATED_WITH = "AssociatedWith"
    DERIVED_FROM = "DerivedFrom"
    PRODUCED = "Produced"
    SAME_AS = "SameAs"


AssociationEdgeTypeLike: TypeAlias = (
    AssociationEdgeType
    | Literal["ContributedTo", "AssociatedWith", "DerivedFrom", "Produced", "SameAs"]
)
