"""Unknown members: an error in requests at any depth, ignored elsewhere."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json
from tests.runtime.sample import GetThingResponse, PutThingRequest, Thing


@pytest.mark.parametrize(
    ("data", "places"),
    [
        ({"Things": []}, "PutThingRequest['Things'] (did you mean 'Thing'?)"),
        (
            {"Thing": {"Shade": {"Name": "n"}, "Zebra": 2}, "Zebra": 1},
            "PutThingRequest['Zebra'], PutThingRequest.thing['Zebra']",
        ),
    ],
)
def test_requests_refuse_unknown_members_at_any_depth(
    data: Mapping[str, Any], places: str
) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(PutThingRequest, data)
    assert caught.value.got == places
    from_dict(PutThingRequest, data, strict=False)


def test_requests_refuse_unknown_members_of_json_by_their_names_there() -> None:
    given = from_json(PutThingRequest, '{"Thing": {"text": "t"}}')
    assert given == PutThingRequest(thing=Thing(text="t"))
    text = json.dumps({"Thing": {"Text": "t"}})
    with pytest.raises(ConversionError, match="did you mean 'Texts' or 'text'"):
        from_json(PutThingRequest, text)
    assert from_json(PutThingRequest, text, strict=False).thing == Thing()


def test_responses_and_nested_structures_ignore_unknown_members() -> None:
    new = {"Whole": 1, "New": 1}
    text = json.dumps(new)
    assert from_dict(Thing, new) == from_json(Thing, text) == Thing(whole=1)
    assert from_dict(GetThingResponse, {"Thing": new}).thing == Thing(whole=1)
    with pytest.raises(ConversionError, match=r"Thing\['New'\]"):
        from_json(Thing, text, strict=True)
