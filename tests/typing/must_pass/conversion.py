"""Conversions and unions."""

from collections.abc import Mapping
from typing import assert_never, assert_type

from typed_aws import (
    ConversionError,
    UnknownVariant,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from typed_aws.sagemaker import (
    AIModelSource,
    AIModelSourceS3,
    AIModelSourceS3_,
    AssociationSummary,
    ListAssociationsResponse,
)

wire: Mapping[str, object] = {"SourceArn": "a"}
summary = from_dict(AssociationSummary, wire)
assert_type(summary, AssociationSummary)
assert_type(
    from_dict(AssociationSummary, {"SourceArn": "a"}, strict=True), AssociationSummary
)
assert_type(from_json(ListAssociationsResponse, b"{}"), ListAssociationsResponse)
assert_type(to_dict(summary), dict[str, object])
assert_type(to_json(summary), str)

try:
    from_json(AssociationSummary, "?")
except ConversionError as error:
    assert_type(error.path, str)


def where(source: AIModelSource) -> str | None:
    """A match of all variants of a union, and of unknown ones."""
    match source:
        case AIModelSourceS3_(value):
            assert_type(value, AIModelSourceS3)
            return value.s3_uri
        case UnknownVariant(tag):
            assert_type(tag, str)
            return tag
        case _:
            assert_never(source)


assert_type(where(AIModelSourceS3_(AIModelSourceS3(s3_uri="s3://b/k"))), str | None)
