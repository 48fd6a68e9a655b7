"""Enums and unions that are taken for something else."""

# ruff: noqa: B018

from typing import assert_never

from typed_aws import UnknownVariant
from typed_aws.sagemaker import (
    AIModelSource,
    AIModelSourceS3,
    AIModelSourceS3_,
    AssociationEdgeType,
    QueryFilters,
    UserContext,
)

# A value that the enum does not have, by name.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
AssociationEdgeType.PRODUCES

# One wrong text in a list.
# refused: mypy[list-item] pyright[reportArgumentType]
QueryFilters(lineage_types=["Action", "Akcion"])
# A text in place of a list.
# refused: mypy[arg-type] pyright[reportArgumentType]
QueryFilters(lineage_types="Action")

# The value of another union, or no variant at all.
# refused: mypy[arg-type] pyright[reportArgumentType]
AIModelSourceS3_(UserContext())
# refused: mypy[assignment] pyright[reportAssignmentType]
source: AIModelSource = AIModelSourceS3(s3_uri="s3://b/k")


def where(source: AIModelSource) -> None:
    """A match that forgets what is unknown."""
    match source:
        case AIModelSourceS3_(value):
            # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
            value.uri
        case _:
            # refused: mypy[arg-type] pyright[reportArgumentType]
            assert_never(source)


# refused: mypy[call-arg] pyright[reportCallIssue]
UnknownVariant()
