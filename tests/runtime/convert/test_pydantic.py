"""pydantic and what builds on it: validation, serialization and JSON Schema."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

# Not installed where other versions of botocore are tested.
pytest.importorskip("fastapi")

from pydantic import TypeAdapter, ValidationError

from tests.support.sdk import Sdk

CREATED = datetime(2024, 5, 1, 12, tzinfo=UTC)


def test_validation_takes_wire_names_and_attribute_names(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    adapter = TypeAdapter[Any](sagemaker.AssociationSummary)
    expected = sagemaker.AssociationSummary(
        source_arn="a",
        association_type="Produced",
        creation_time=CREATED,
        created_by=sagemaker.UserContext(domain_id="d"),
    )
    by_attribute = {
        "source_arn": "a",
        "association_type": "Produced",
        "creation_time": "2024-05-01T12:00:00Z",
        "created_by": {"domain_id": "d"},
    }
    by_wire_name = {
        "SourceArn": "a",
        "AssociationType": "Produced",
        "CreationTime": CREATED,
        "CreatedBy": {"DomainId": "d"},
    }
    assert adapter.validate_python(by_attribute) == expected
    assert adapter.validate_python(by_wire_name) == expected
    assert adapter.validate_python(expected) is expected


def test_serialization_writes_attribute_names_or_by_alias_wire_names(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    adapter = TypeAdapter[Any](sagemaker.AssociationSummary)
    summary = sagemaker.AssociationSummary(source_arn="a", creation_time=CREATED)
    dumped = adapter.dump_python(summary, exclude_none=True)
    assert dumped == {"source_arn": "a", "creation_time": CREATED}
    text = adapter.dump_json(summary, by_alias=True, exclude_none=True)
    assert json.loads(text) == {
        "SourceArn": "a",
        "CreationTime": "2024-05-01T12:00:00Z",
    }
    assert adapter.validate_json(text) == summary


def test_json_schema_lists_members_required_ones_and_known_values(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    schema = TypeAdapter[Any](dynamodb.QueryRequest).json_schema(by_alias=False)
    assert schema["required"] == ["table_name"]
    assert {"table_name", "select", "key_conditions"} < {*schema["properties"]}
    select, null = schema["properties"]["select"]["anyOf"]
    assert null == {"type": "null"}
    assert select["type"] == "string"
    assert "ALL_ATTRIBUTES" in select["examples"]
    by_wire_name = TypeAdapter[Any](dynamodb.QueryRequest).json_schema()
    assert by_wire_name["required"] == ["TableName"]


def test_unions_are_objects_with_one_entry_at_any_depth(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    adapter = TypeAdapter[Any](dynamodb.PutItemRequest)
    item = {"A": {"L": [{"S": "x"}, {"M": {"b": {"N": "1"}}}]}}
    made = adapter.validate_python({"TableName": "t", "Item": item})
    assert sdk().to_dict(made) == {"TableName": "t", "Item": item}
    dumped = adapter.dump_python(made, exclude_none=True)
    assert dumped == {"table_name": "t", "item": item}
    schema = adapter.json_schema()
    assert "AttributeValue" in schema["$defs"]
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        adapter.validate_python({"TableName": "t", "Item": {"A": {"Z": "x"}}})


def test_the_alias_of_a_union_is_a_type_of_its_own(sdk: Sdk, dynamodb: Any) -> None:
    adapter = TypeAdapter[Any](dynamodb.AttributeValue)
    for value in ({"S": "x"}, {"BOOL": True}, {"L": [{"NULL": True}]}):
        made = adapter.validate_python(value)
        assert adapter.dump_python(made) == value
    unknown = adapter.validate_python({"SDK_UNKNOWN_MEMBER": {"name": "Q"}})
    assert unknown == sdk().UnknownVariant("Q")
    assert adapter.validate_python(adapter.dump_python(unknown)) == unknown
