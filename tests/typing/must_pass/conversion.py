"""Conversions and unions."""

from collections.abc import Mapping, Sequence
from typing import Any, assert_never, assert_type

from typed_aws import (
    AbsentValueError,
    ConversionError,
    Structure,
    UnknownVariant,
    from_dict,
    from_json,
    required,
    to_dict,
    to_json,
)
from typed_aws.sagemaker import (
    AIModelSource,
    AIModelSourceS3,
    AIModelSourceS3_,
    AssociationSummary,
    IamIdentity,
    ListAssociationsResponse,
    SortOrder,
)

wire: Mapping[str, object] = {"SourceArn": "a"}
summary = from_dict(AssociationSummary, wire)
assert_type(summary, AssociationSummary)
assert_type(
    from_dict(AssociationSummary, {"SourceArn": "a"}, strict=True), AssociationSummary
)
assert_type(from_json(ListAssociationsResponse, b"{}"), ListAssociationsResponse)
assert_type(to_dict(summary), dict[str, Any])
assert_type(to_json(summary, indent=2), str)

# The alias of a union, lists, and dicts.
source = from_dict(AIModelSource, {"S3": {"S3Uri": "s3://b/k"}})
assert_type(source, AIModelSource)
assert_type(from_json(AIModelSource, "{}"), AIModelSource)
summaries = from_dict(list[AssociationSummary], [{"SourceArn": "a"}, wire])
assert_type(summaries, list[AssociationSummary])
assert_type(from_json(list[AssociationSummary], "[]"), list[AssociationSummary])
assert_type(from_dict(list[AIModelSource], []), list[AIModelSource])
assert_type(to_dict(summaries), list[dict[str, Any]])
assert_type(to_json(summaries), str)
by_arn = from_dict(dict[str, AssociationSummary], {"a": wire})
assert_type(by_arn, dict[str, AssociationSummary])
assert_type(to_dict(by_arn), dict[str, dict[str, Any]])
assert_type(to_dict({SortOrder.ASCENDING: summary}), dict[str, dict[str, Any]])
by_number: dict[int, AssociationSummary] = {1: summary}
assert_type(to_dict(by_number), dict[Any, Any])
lists = from_json(dict[str, list[AssociationSummary]], "{}")
assert_type(lists, dict[str, list[AssociationSummary]])
assert_type(to_dict(lists), dict[Any, Any])
assert_type(to_dict([lists, by_arn]), list[Any])
assert_type(to_json([lists]), str)
assert_type(
    from_dict(list[dict[str, AssociationSummary]], [{"a": wire}]),
    list[dict[str, AssociationSummary]],
)
assert_type(from_dict(list[list[AIModelSource]], [[wire]]), list[list[AIModelSource]])

# With what boto3's dicts have besides the members.
answer = ListAssociationsResponse()
assert_type(to_dict(answer, metadata=True), dict[str, Any])
assert_type(to_dict([answer], metadata=True), list[dict[str, Any]])

# What must be there.
assert_type(required(summary.source_arn), str)
assert_type(required(summary.source_arn, "the source"), str)
assert_type(required(required(summary.created_by).iam_identity), IamIdentity)

try:
    required(summary.destination_arn)
except AbsentValueError as absent:
    assert_type(absent.name, str | None)


def save(value: Structure | Sequence[Structure]) -> None:
    """Any object, or several."""
    print(to_json(value))


save(summaries)
save(ListAssociationsResponse())

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
