"""cattrs converters of users, which know the values of generated classes."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest
from cattrs import Converter
from cattrs.preconf.json import make_converter

from tests.support.sdk import Sdk


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


def test_unions_become_entries(sdk: Sdk, dynamodb: Any, converter: Any) -> None:
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


def test_hooks_of_users_for_their_own_enums_stay(sdk: Sdk, converter: Any) -> None:
    class Color(StrEnum):
        RED = "red"

    def same(value: object, _: object) -> object:
        return value

    converter.register_structure_hook(Color | str, same)
    assert converter.structure("blue", Color | str) == "blue"
