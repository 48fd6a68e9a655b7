"""cattrs converters of users, and libraries that make values of generated classes."""

from datetime import UTC, datetime
from typing import Any

import pytest
from cattrs import Converter
from cattrs.preconf.json import make_converter
from hypothesis import given
from hypothesis import strategies as st

from tests.support.sdk import Sdk


def test_a_plain_converter_takes_strings_enums_and_nested_structures(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    request = sagemaker.ListAssociationsRequest(source_arn="a", sort_order="Ascending")
    summary = sagemaker.AssociationSummary(
        association_type="Invented", created_by=sagemaker.UserContext(domain_id="d")
    )
    converter: Any = Converter()
    for value in (request, summary):
        data = converter.unstructure(value)
        assert converter.structure(data, type(value)) == value
    assert converter.unstructure(summary)["created_by"]["domain_id"] == "d"


@pytest.fixture(params=[Converter, make_converter])
def converter(request: pytest.FixtureRequest, sdk: Sdk) -> Any:
    """A converter of a user, configured."""
    made = request.param()
    sdk().configure_converter(made)
    return made


def test_timestamps_become_text(sdk: Sdk, converter: Any) -> None:
    cls = sdk("sagemaker").AssociationSummary
    created = datetime(2024, 5, 1, 12, 0, 0, 250000, UTC)
    data = converter.unstructure(cls(creation_time=created))
    assert data["creation_time"] == "2024-05-01T12:00:00.250000Z"
    for value in (data["creation_time"], created, created.timestamp()):
        made = converter.structure({"creation_time": value}, cls)
        assert made == cls(creation_time=created)


def test_unions_become_entries(sdk: Sdk, converter: Any) -> None:
    dynamodb = sdk("dynamodb")
    item = {"A": {"L": [{"S": "x"}, {"M": {"b": {"N": "1"}}}, {"NULL": True}]}}
    request = sdk().from_dict(dynamodb.PutItemRequest, {"TableName": "t", "Item": item})
    data = converter.unstructure(request)
    assert data["item"] == item
    assert converter.structure(data, dynamodb.PutItemRequest) == request


def test_unknown_variants_keep_their_tag(sdk: Sdk, converter: Any) -> None:
    union = sdk("dynamodb").AttributeValue
    unknown = sdk().UnknownVariant("Q")
    assert converter.structure({"Q": 1}, union) == unknown
    assert converter.structure(converter.unstructure(unknown), union) == unknown
    with pytest.raises(sdk().ConversionError, match="a dict with one entry"):
        converter.structure("text", union)


def test_text_or_a_structure(sdk: Sdk, converter: Any) -> None:
    cls = sdk("s3").CopyObjectRequest
    for source in ("b/k", {"Bucket": "a", "Key": "x"}):
        data = {"Bucket": "b", "Key": "k", "CopySource": source}
        request = sdk().from_dict(cls, data)
        assert converter.structure(converter.unstructure(request), cls) == request


def test_streams_pass(sdk: Sdk, converter: Any) -> None:
    cls = sdk("s3").GetObjectResponse
    body = object()
    assert converter.structure({"body": body}, cls).body is body


def test_hypothesis_makes_values_from_types(sdk: Sdk) -> None:
    cls = sdk("sagemaker").ListAssociationsResponse
    seen: list[Any] = []

    @given(st.from_type(cls))
    def collect(value: Any) -> None:
        assert isinstance(value, cls)
        seen.append(value)

    collect()
    assert any(value.association_summaries for value in seen)


def test_polyfactory_makes_values(sdk: Sdk) -> None:
    # Not installed where other versions of botocore are tested.
    module = pytest.importorskip("polyfactory.factories.attrs_factory")
    cls = sdk("sagemaker").AssociationSummary
    factory: Any = type("Factory", (module.AttrsFactory,), {"__model__": cls})
    made = factory.build(source_arn="a")
    assert isinstance(made, cls)
    assert made.source_arn == "a"
