"""Unions: DynamoDB's `AttributeValue` is a union here and a structure in botocore.

botocore's value for an unknown variant is `{}`.
"""

from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.support.network import json_answer
from tests.support.sdk import Sdk

ITEM = {"known": {"S": "a"}, "newer": {"V": [1]}, "deep": {"L": [{"V": 1}, {"N": "1"}]}}
AS_BOTOCORE_HAS_IT = {"known": {"S": "a"}, "newer": {}, "deep": {"L": [{}, {"N": "1"}]}}


@pytest.fixture
def root(sdk: Sdk) -> Any:
    return sdk()


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_empty_union_of_botocore_is_kept(
    dynamodb: Any, root: Any, answered: Answered, decode: str
) -> None:
    answer = json_answer({"Items": [ITEM], "Count": 1, "ScannedCount": 1})
    client = answered("dynamodb", answer, decode=decode)
    response = client.query(table_name="t")
    (item,) = response.items
    assert item["known"] == dynamodb.AttributeValueS("a")
    assert item["newer"] == root.UnknownVariant("")
    assert item["deep"].value[0] == root.UnknownVariant("")
    expected = client.boto.query(TableName="t")
    assert expected["Items"] == [AS_BOTOCORE_HAS_IT]
    assert root.to_dict(response)["Items"] == expected["Items"]
    assert root.from_json(type(response), root.to_json(response)) == response
