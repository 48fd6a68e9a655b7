"""Classes that this SDK has no names for: of other SDKs, and other attrs classes."""

from collections.abc import Callable, Sequence
from functools import partial
from types import GenericAlias
from typing import Any

import pytest
from attrs import frozen
from botocore.exceptions import ClientError

import typed_aws
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from tests.golden.expected import to_dict as to_dict_of_library
from tests.golden.expected.library import Book
from tests.support.boto import MakeClient
from tests.support.sdk import Sdk
from typed_aws.sagemaker import (
    AIAdapterSourceModelPackageArns,
    AssociationSummary,
    CreateArtifactResponse,
    ListAssociationsRequest,
    ResourceNotFound,
    Tag,
)


@frozen
class Point:
    x: int = 0


@frozen
class Nothing:
    pass


OBJECTS: Sequence[Any] = (
    Tag(key="a", value="b"),
    AssociationSummary(source_arn="a"),
    ListAssociationsRequest(),
    CreateArtifactResponse(),
    AIAdapterSourceModelPackageArns([]),  # all its members have wire names
    Point(),
    Nothing(),
)


def _class_name(value: object) -> str:
    return type(value).__name__


@pytest.mark.parametrize("value", OBJECTS, ids=_class_name)
def test_no_conversion_takes_them(value: Any) -> None:
    cls: type[Any] = value.__class__
    listed: Any = GenericAlias(list, (cls,))
    calls: Sequence[Callable[[], object]] = (
        partial(to_dict, value),
        lambda: to_dict([value]),
        lambda: to_json(value),
        lambda: to_json([value]),
        partial(from_dict, cls, {}),
        partial(from_dict, listed, [{}]),
        partial(from_json, cls, "{}"),
    )
    for call in calls:
        with pytest.raises(TypeError, match="is not a class with wire names"):
            call()


def test_no_sdk_takes_the_objects_of_another() -> None:
    tag: Any = Tag(key="a", value="b")
    book: Any = Book(isbn="1")
    for convert, value in ((to_dict_of_library, tag), (typed_aws.to_dict, book)):
        with pytest.raises(TypeError, match="is not a class with wire names"):
            convert(value)


def test_clients_name_the_module_of_objects_of_another_sdk(
    sdk: Sdk, make_client: MakeClient
) -> None:
    sagemaker = sdk("sagemaker").SageMakerClient(make_client("sagemaker"))
    with pytest.raises(TypeError, match="sends requests of"):
        sagemaker.send(ListAssociationsRequest())
    source: Any = AssociationSummary()
    expected = r"got typed_aws\.sagemaker\..*\.AssociationSummary"
    s3 = sdk("s3").S3Client(make_client("s3"))
    with pytest.raises(sdk().ArgumentError, match=expected):
        s3.copy_object(bucket="b", key="k", copy_source=source)


def test_errors_are_not_converted_either() -> None:
    error: Any = ResourceNotFound({}, "Get")
    for convert in (typed_aws.to_dict, typed_aws.to_json):
        with pytest.raises(TypeError, match="whose dict is its attribute `response`"):
            convert(error)
    combined = type("Raised", (ResourceNotFound, ClientError), {})
    for cls in (ResourceNotFound, combined):
        name = cls.__name__
        expected = rf"^{name} is an error, which .* a response: {name}\(response, oper"
        with pytest.raises(TypeError, match=expected):
            typed_aws.from_dict(cls, {})
        with pytest.raises(TypeError, match=expected):
            typed_aws.from_json(cls, "{}")
