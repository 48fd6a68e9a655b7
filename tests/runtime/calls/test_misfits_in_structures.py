"""Structures taken out of a response, with values that do not fit the model."""

import copy
import json
import pickle
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders

from tests.runtime.conftest import Answered
from tests.support.network import json_answer
from tests.support.sdk import Sdk

SCALARS: Mapping[str, dict[str, Any]] = {
    "number for text": {"SourceArn": 5, "SourceName": "s"},
    "list for text": {"SourceArn": ["a", {"b": None}]},
    "number for an enum": {"AssociationType": 5},
    "map for an enum": {"AssociationType": {"Value": "Produced"}},
    "number in a structure": {"CreatedBy": {"IamIdentity": {"Arn": 7}}},
    "several": {"SourceArn": 5, "DestinationType": {}, "CreationTime": 1.5},
}
# botocore's parsers do not read these.
STRUCTURES: Mapping[str, dict[str, Any]] = {
    "text for a structure": {"CreatedBy": "me"},
    "list for a structure": {"CreatedBy": [{"UserProfileArn": "me"}], "SourceArn": "a"},
    "false for a structure": {"CreatedBy": {"IamIdentity": False}},
}
SUMMARIES = {**SCALARS, **STRUCTURES}


def mocked(client: Any, parsed: dict[str, Any]) -> Any:
    """Let calls return a dict, as mocks do."""

    def answer(**_: object) -> tuple[AWSResponse, dict[str, Any]]:
        return AWSResponse("https://x/", 200, HTTPHeaders(), None), parsed

    client.meta.events.register("before-call", answer)
    return client


@pytest.mark.parametrize("name", SCALARS)
def test_a_structure_gives_back_what_it_keeps(
    sdk: Sdk, answered: Answered, decode: str, name: str
) -> None:
    answer = json_answer({"AssociationSummaries": [SCALARS[name]]})
    client = answered("sagemaker", answer, decode=decode)
    (expected,) = client.boto.list_associations()["AssociationSummaries"]
    with pytest.warns(sdk().UnexpectedValueWarning):
        (summary,) = client.list_associations().association_summaries
    assert sdk().to_dict(summary) == expected
    text = json.loads(sdk().to_json(summary))
    assert text == {**SCALARS[name], **_times(text)}


def _times(text: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in text.items() if name == "CreationTime"}


@pytest.mark.parametrize("name", SUMMARIES)
def test_copies_keep_it_too(sdk: Sdk, answered: Answered, name: str) -> None:
    expected = {**SUMMARIES[name], "CreationTime": datetime(2024, 1, 1, tzinfo=UTC)}
    client = mocked(answered("sagemaker"), {"AssociationSummaries": [expected]})
    with pytest.warns(sdk().UnexpectedValueWarning):
        response = client.list_associations()
    (summary,) = response.association_summaries
    assert sdk().to_dict(summary) == expected
    for made in (
        copy.copy(summary),
        copy.deepcopy(summary),
        pickle.loads(pickle.dumps(summary)),
        evolve(summary),
    ):
        assert made == summary
        assert sdk().to_dict(made) == expected
    changed = evolve(summary, destination_arn="d")
    assert changed != summary
    assert sdk().to_dict(changed) == {**expected, "DestinationArn": "d"}
    assert repr(summary) in repr(response)


def test_repr_shows_what_is_kept_unless_it_is_sensitive(
    sdk: Sdk, answered: Answered
) -> None:
    environment = {"Variables": "hunter2", "Error": {"Message": ["hunter2"]}}
    function = {"FunctionName": ["odd"], "Environment": environment}
    client = mocked(answered("lambda"), {"Functions": [function]})
    with pytest.warns(sdk().UnexpectedValueWarning) as given:
        response = client.list_functions()
    assert "hunter2" not in str(given[0].message)
    (received,) = response.functions
    for value in (
        received,
        response,
        copy.copy(received),
        sdk().evolve(received, role="r"),
    ):
        assert "hunter2" not in repr(value)
        assert "['odd']" in repr(value)
        assert "variables=***" in repr(value)
    assert sdk().to_dict(received) == function


def test_values_of_any_class_are_kept(sdk: Sdk, answered: Answered) -> None:
    # What a boto3 resource makes of items, with such a handler of its client.
    item = {"id": Decimal("1.5"), "tags": {"a", "b"}, "blob": memoryview(b"x")}
    parsed: dict[str, object] = {"Items": [item], "Count": Decimal(1)}
    client = mocked(answered("dynamodb"), parsed)
    with pytest.warns(sdk().UnexpectedValueWarning, match="3 more"):
        response = client.query(table_name="t")
    assert response.items == [item]
    assert sdk().to_dict(response) == parsed
    with pytest.raises(sdk().ConversionError, match=r"items\[0\]\['id'\]"):
        sdk().to_json(response)


def test_structures_are_checked_when_a_request_sends_them(
    sdk: Sdk, answered: Answered
) -> None:
    package = sdk("dynamodb")
    client = answered("dynamodb")
    odd = package.ExpectedAttributeValue(value="text", comparison_operator=5)
    assert sdk().to_dict(odd) == {"Value": "text", "ComparisonOperator": 5}
    request = package.PutItemRequest(table_name="t", item={}, expected={"a": odd})
    for convert in (sdk().to_dict, sdk().to_json, client.send):
        with pytest.raises(
            sdk().ConversionError, match=r"^(PutItemRequest\.|put_item\()expected\['a"
        ):
            convert(request)
