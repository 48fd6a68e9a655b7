"""Enums and unions that are used wrongly."""

# ruff: noqa: B018

from typing import assert_never

from typed_aws import UnknownVariant
from typed_aws.sagemaker import (
    AIModelSource,
    AIModelSourceS3,
    AIModelSourceS3_,
    AlgorithmSpecification,
    AssociationEdgeType,
    QueryFilters,
    SortOrder,
    UserContext,
)

# A member that the enum does not have.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
AssociationEdgeType.PRODUCES

# A wrong string in a list.
# refused: mypy[list-item] pyright[reportArgumentType]
QueryFilters(lineage_types=["Action", "Akcion"])

# `None` for a required value, which passes at run time.
# refused: mypy[arg-type] pyright[reportArgumentType]
AlgorithmSpecification(training_input_mode=None)

# The value of another variant, or a value without its variant.
# refused: mypy[arg-type] pyright[reportArgumentType]
AIModelSourceS3_(UserContext())
# refused: mypy[assignment] pyright[reportAssignmentType]
source: AIModelSource = AIModelSourceS3(s3_uri="s3://b/k")


def where(source: AIModelSource) -> None:
    """A match that forgets unknown variants."""
    match source:
        case AIModelSourceS3_(value):
            # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
            value.uri
        case _:
            # refused: mypy[arg-type] pyright[reportArgumentType]
            assert_never(source)


def direction(edge: SortOrder) -> int:
    """A match of all values that are known, although AWS may add others."""
    match edge:
        case SortOrder.ASCENDING:
            return 1
        case SortOrder.DESCENDING:
            return -1
        case _:
            # refused: mypy[arg-type] pyright[reportArgumentType]
            assert_never(edge)


# refused: mypy[call-arg] pyright[reportCallIssue]
UnknownVariant()
