"""Objects in code that takes them for boto3's dicts: errors name the attributes."""

import copy
import pickle
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from typing import Any

import pytest
from attrs import frozen

from tests.golden.expected._runtime.shapes import Structure
from typed_aws import ResponseMetadata
from typed_aws.sagemaker import (
    AssociationSummary,
    CustomFileSystemConfigS3FileSystemConfig,
    ListAssociationsResponse,
    S3FileSystemConfig,
)

SUMMARY = AssociationSummary(source_name="data", source_arn="arn")
RESPONSE: Any = ListAssociationsResponse(
    association_summaries=[SUMMARY], response_metadata=ResponseMetadata(request_id="1")
)
VARIANT = CustomFileSystemConfigS3FileSystemConfig(S3FileSystemConfig(s3_uri="s3://b"))
NOT_DICTS: list[Any] = [RESPONSE, SUMMARY, RESPONSE.response_metadata]


@pytest.mark.parametrize(
    ("value", "key", "hint"),
    [
        (RESPONSE, "AssociationSummaries", "; use .association_summaries"),
        (RESPONSE, "ResponseMetadata", "; use .response_metadata"),
        (RESPONSE.response_metadata, "RequestId", "; use .request_id"),
        (SUMMARY, "SourceArn", "; use .source_arn"),
        (SUMMARY, "source_arn", "; use .source_arn"),
        (SUMMARY, "SourceARN", "; did you mean .source_arn?"),
        (VARIANT, "S3FileSystemConfig", "; use .value"),
        (SUMMARY, "Colour", ""),
        (RESPONSE, 0, ""),
        (RESPONSE, [0], ""),
        (RESPONSE, slice(1), ""),
    ],
)
def test_a_key_gets_pythons_error_and_the_attribute(
    value: Any, key: object, hint: str
) -> None:
    with pytest.raises(TypeError) as caught:
        value[key]
    name = type(value).__name__
    assert str(caught.value) == f"{name!r} object is not subscriptable{hint}"


def test_get_gets_pythons_error_and_the_attributes() -> None:
    with pytest.raises(AttributeError) as caught:
        RESPONSE.get("NextToken")
    assert str(caught.value) == (
        "'ListAssociationsResponse' object has no attribute 'get'; "
        "use .association_summaries, .next_token"
    )
    assert not hasattr(RESPONSE, "get")
    assert not hasattr(ListAssociationsResponse, "get")
    assert getattr(SUMMARY, "get", "none") == "none"


class Plain:
    """A class that has nothing to do with dicts."""


def _matched(value: object) -> str:
    match value:
        case [] | {}:
            return "a list or a dict"
        case _:
            return "something else"


USES: list[Callable[[Any], object]] = [
    iter,
    list,
    len,
    bool,
    _matched,
    lambda value: dict(value),
    lambda value: {**value},
    lambda value: "NextToken" in value,
    lambda value: hasattr(value, "get"),
    lambda value: {"get", "__getitem__", "__iter__"} & {*dir(value)},
    lambda value: isinstance(value, Iterable),
    lambda value: isinstance(value, Container),
    lambda value: isinstance(value, Collection),
    lambda value: isinstance(value, Sequence),
    lambda value: isinstance(value, Mapping),
]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("value", NOT_DICTS, ids=lambda value: type(value).__name__)
def test_apart_from_that_they_are_like_other_objects(
    value: Any, use: Callable[[object], object]
) -> None:
    def outcome(of: object) -> object:
        try:
            return use(of)
        except TypeError as error:
            return str(error).replace(type(of).__name__, "Plain")

    assert outcome(value) == outcome(Plain())
    assert copy.copy(value) == copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_members_and_methods_of_users_have_precedence() -> None:
    @frozen(kw_only=True, repr=False, eq=False)
    class Route(Structure):
        get: str
        keys: str
        items: str

    class Steps(AssociationSummary):
        def __iter__(self) -> Any:
            return iter("ab")

        def __getitem__(self, key: str) -> str:
            return key

        def get(self, key: str) -> str:
            return key

    route = Route(get="a", keys="b", items="c")
    assert (route.get, route.keys, route.items) == ("a", "b", "c")
    assert "get" in dir(route)
    assert not {"__getitem__", "__iter__"} & {*dir(route)}
    steps = Steps()
    assert ([*steps], steps["c"], steps.get("d")) == (["a", "b"], "c", "d")
    assert {"get", "__getitem__", "__iter__"} <= {*dir(steps)}
