"""Objects as values: comparisons, hashes, copies and pickles."""

import copy
import pickle
import weakref
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as some

from tests.golden.expected._runtime.shapes import Structure
from typed_aws import ResponseMetadata
from typed_aws.sagemaker import (
    AddTagsRequest,
    AddTagsResponse,
    AssociationSummary,
    Tag,
    UserContext,
)

TEXTS = some.none() | some.sampled_from(["", "a", "b"])
TAGS = some.builds(Tag, key=some.text(max_size=1), value=some.text(max_size=1))
SUMMARIES = some.builds(
    AssociationSummary,
    source_arn=TEXTS,
    creation_time=some.none() | some.just(datetime(2026, 1, 1, tzinfo=UTC)),
    created_by=some.none() | some.builds(UserContext, domain_id=TEXTS),
)


@given(SUMMARIES, SUMMARIES)
def test_objects_are_equal_if_their_members_are(
    one: AssociationSummary, other: AssociationSummary
) -> None:
    are_equal = attrs.astuple(one) == attrs.astuple(other)
    assert (one == other) is are_equal
    assert (one != other) is not are_equal
    if are_equal:
        assert hash(one) == hash(other)


@given(SUMMARIES | TAGS)
def test_copies_and_pickles_are_equal(one: object) -> None:
    for made in (
        copy.copy(one),
        copy.deepcopy(one),
        *(pickle.loads(pickle.dumps(one, protocol)) for protocol in range(2, 6)),
    ):
        assert made == one
        assert type(made) is type(one)


def test_objects_of_other_classes_are_not_equal() -> None:
    @attrs.frozen(kw_only=True)
    class Label(Tag):
        pass

    assert Tag(key="a", value="b") != Label(key="a", value="b")
    assert Tag(key="a", value="b") != ("a", "b")
    assert Label(key="a", value="b") == Label(key="a", value="b")


def test_comparisons_of_responses_ignore_their_metadata() -> None:
    tags = [Tag(key="a", value="b")]
    one = AddTagsResponse(tags=tags)
    other = AddTagsResponse(
        tags=tags, response_metadata=ResponseMetadata(request_id="1")
    )
    assert one == other
    loaded = pickle.loads(pickle.dumps(other))
    assert (loaded.tags, loaded.response_metadata.request_id) == (tags, "1")


def test_an_object_with_a_list_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(AddTagsRequest(resource_arn="a", tags=[]))


def test_classes_without_members_compare_by_identity() -> None:
    class Empty(Structure):
        pass

    one = Empty()
    assert one == one
    assert one != Empty()


def test_objects_and_those_of_classes_derived_from_theirs_do_not_change() -> None:
    @attrs.define  # pyright: ignore[reportGeneralTypeIssues]
    class Label(Tag):
        colour: str = attrs.field(default="red", kw_only=True)

    tag: Any
    for tag in (Tag(key="a", value="b"), Label(key="a", value="b")):
        with pytest.raises(FrozenInstanceError):
            tag.key = "c"
        with pytest.raises(FrozenInstanceError):
            del tag.key
        assert weakref.ref(tag)() is tag
