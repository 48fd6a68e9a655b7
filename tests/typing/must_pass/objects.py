"""Constructing, reading and copying objects."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import assert_type

from attrs import evolve

from typed_aws import ResponseMetadata
from typed_aws.sagemaker import (
    AssociationEdgeType,
    AssociationSummary,
    CreateTrialRequest,
    IamIdentity,
    ListAssociationsRequest,
    ListAssociationsResponse,
    QueryLineageRequest,
    SortOrder,
    Tag,
    UserContext,
)

summary = AssociationSummary(
    source_arn="a",
    association_type="Produced",
    creation_time=datetime.now(UTC),
    created_by=UserContext(iam_identity=IamIdentity(arn="b")),
)
assert_type(summary.source_arn, str | None)
assert_type(summary.association_type, AssociationEdgeType | None)
assert_type(summary.created_by, UserContext | None)

# Enums accept their members and plain strings; reading gives the enum.
AssociationSummary(association_type=AssociationEdgeType.PRODUCED)
changed = evolve(summary, association_type="SameAs", created_by=None)
assert_type(changed, AssociationSummary)
if summary.association_type is not None:
    assert_type(summary.association_type.is_known, bool)
    text: str = summary.association_type
QueryLineageRequest(start_arns=["a"], filters=None, direction="Both")

# Optional members are narrowed as usual.
if summary.created_by is not None and summary.created_by.iam_identity is not None:
    assert_type(summary.created_by.iam_identity.arn, str | None)

# Required members of requests are not optional.
request = CreateTrialRequest(
    trial_name="t", experiment_name="e", tags=(Tag(key="k", value="v"),)
)
assert_type(request.trial_name, str)
assert_type(request.tags, Sequence[Tag] | None)
ListAssociationsRequest(sort_order=SortOrder.ASCENDING, max_results=5)


def read(response: ListAssociationsResponse) -> None:
    """Read responses."""
    assert_type(response.association_summaries, Sequence[AssociationSummary])
    assert_type(response.response_metadata, ResponseMetadata)
    assert_type(response.response_metadata.request_id, str | None)
    assert_type(response.response_metadata.http_headers, Mapping[str, str])
