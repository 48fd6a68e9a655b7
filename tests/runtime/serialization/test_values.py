"""Values of every shape: made by compiled functions if they are usual and valid."""

import io
from collections.abc import Mapping
from copy import copy
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import pytest
from botocore.model import ServiceModel
from botocore.serialize import create_serializer

from tests.support.shapes import (
    Json,
    list_of,
    map_of,
    operation,
    operations,
    ref,
    structure,
    union,
)
from typed_aws._runtime.serialization.serializer import CompiledSerializer
from typed_aws._runtime.unsupported import Unsupported

SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Name": {"type": "string", "min": 2},
    "Whole": {"type": "integer", "min": 3},
    "Number": {"type": "double", "min": 1.5},
    "Flag": {"type": "boolean"},
    "Blob": {"type": "blob"},
    "Time": {"type": "timestamp"},
    "Iso": {"type": "timestamp", "timestampFormat": "iso8601"},
    "Pair": list_of("Text") | {"min": 2},
    "Table": map_of("Text", "Name"),
    "Times": list_of("Time"),
    "Document": structure() | {"document": True},
    "Inner": structure("A", A=ref("Text", locationName="a"), B="Inner"),
    "Events": structure() | {"eventstream": True},
    "Either": union(A="Text", B="Text"),
}
BODY: dict[str, Any] = {
    **{name: name for name in SHAPES if name != "Events"},
    "OneOf": ref("Inner", union=True),
}
NOW = datetime(2024, 5, 1, 10, 20, 30, 250_000, UTC)
FILE = io.BytesIO(b"sent")


def _located(shape: str, location: str, **traits: object) -> Json:
    return ref(shape, location=location, locationName=f"x-{shape}", **traits)


LOCATED = {
    "Text": _located("Text", "uri"),
    "Pair": _located("Pair", "querystring"),
    "Time": _located("Time", "header"),
    "Json": _located("Text", "header", jsonvalue=True),
}
INPUTS: dict[str, Any] = {
    "Body": structure("Host", **BODY, Host=ref("Host", hostLabel=True)),
    "Located": structure("Text", **BODY | LOCATED),
    "Structure": structure(Inner="Inner") | {"payload": "Inner"},
    "Events": structure(Events="Events") | {"payload": "Events"},
    "Stream": structure(Blob="Blob", Flag="Flag") | {"payload": "Blob"},
}


def _serializers(protocol: str) -> tuple[Any, Any, Any]:
    """Make botocore's serializer, and the same with compiled functions in front."""
    made = operations(*(operation(name, f"{name}Input") for name in INPUTS))
    made["Direct"] = {**made["Body"], "input": ref("Inner")}
    made["Body"]["endpoint"] = {"hostPrefix": "{Host}."}
    made["Located"]["http"]["requestUri"] = "/{x-Text}"
    inputs = {f"{name}Input": shape for name, shape in INPUTS.items()}
    model: Any = ServiceModel(
        {
            "metadata": {
                "protocol": protocol,
                "apiVersion": "1",
                "jsonVersion": "1.1",
                "targetPrefix": "T",
            },
            "operations": made,
            "shapes": SHAPES | {"Host": {"type": "string"}} | inputs,
        },
        "values",
    )
    serializer: Any = create_serializer(protocol)
    ours: Any = copy(serializer)
    return serializer, CompiledSerializer(model, ours), model


SERIALIZERS = {name: _serializers(name) for name in ("json", "rest-json")}
HOST = {"Host": "h"}
USUAL: list[tuple[str, Any]] = [
    ("Text", ""),
    ("Name", "ab"),
    ("Whole", 3),
    ("Number", 1.5),
    ("Number", 2),
    ("Flag", False),
    ("Blob", b"x"),
    ("Blob", bytearray(b"x")),
    ("Blob", "ü"),
    ("Time", NOW),
    ("Time", "2024-05-01"),
    ("Time", NOW.replace(tzinfo=None)),
    ("Pair", ("a", "b")),
    ("Table", {"ab": ""}),
    ("Times", [NOW]),
    ("Iso", NOW),
    ("Iso", NOW.astimezone(timezone(timedelta(hours=2)))),
    ("Iso", NOW.replace(year=999)),
    ("Document", {"a": [None, 1.5, {"b": True}], "c": "d"}),
    ("Inner", {"A": "a", "B": {"A": "b"}}),
    ("Either", {"B": "b"}),
]
OTHERS: list[tuple[str, Any]] = [
    ("Host", ""),
    ("Unknown", 1),
    ("Text", None),
    ("Text", 5),
    ("Name", "a"),
    ("Whole", 2),
    ("Whole", True),
    ("Number", 1),
    ("Number", 1.25),
    ("Number", 1 << 53),
    ("Number", float("inf")),
    ("Flag", 1),
    ("Blob", FILE),
    ("Blob", 5),
    ("Time", object()),
    ("Pair", ["a"]),
    ("Pair", {"a", "b"}),
    ("Pair", ["a", 5]),
    ("Table", {"a": ""}),
    ("Table", {"ab": 5}),
    ("Table", [("ab", "")]),
    ("Document", {"a": [{1, 2}]}),
    ("Document", {"a": NOW}),
    ("Document", {"a": (1, 2)}),
    ("OneOf", {"A": "a", "B": {"A": "b"}}),
    ("Inner", {}),
    ("Inner", {"A": "a", "B": {}}),
    ("Inner", []),
    ("Either", {}),
    ("Either", {"A": "a", "B": "b"}),
]
COMPILED: list[tuple[str, Mapping[str, Any]]] = [
    ("Direct", {"A": "a"}),
    *(("Body", {**HOST, name: value}) for name, value in USUAL),
    ("Located", {"Text": "a/b", "Pair": ["a", "b"], "Time": NOW, "Whole": 3}),
    ("Located", {"Text": "a", "Json": {"a": [1]}}),
    ("Structure", {"Inner": {"A": "a"}}),
    ("Structure", {}),
    ("Stream", {"Blob": FILE}),
    ("Stream", {"Blob": "text"}),
]
LEFT: list[tuple[str, Mapping[str, Any]]] = [
    ("Direct", {"B": {"A": "a"}}),
    ("Direct", {"A": "a", "B": {}}),
    *(("Body", {**HOST, name: value}) for name, value in OTHERS),
    ("Body", {}),
    ("Located", {}),
    ("Located", {"Text": 5}),
    ("Located", {"Text": "a", "Pair": ["a"]}),
    ("Located", {"Text": "a", "Time": "never"}),
    ("Located", {"Text": "a", "Json": {1, 2}}),
    ("Located", {"Text": "a", "Document": None}),
    ("Structure", {"Inner": {}}),
    ("Structure", {"Inner": None}),
    ("Events", {"Events": {}}),
    ("Stream", {"Blob": 5}),
    ("Stream", {"Blob": b"", "Flag": True}),
]


@pytest.mark.parametrize("protocol", SERIALIZERS)
def test_usual_values_are_sent_as_by_botocore(protocol: str) -> None:
    botocores, compiled, model = SERIALIZERS[protocol]
    for name, arguments in COMPILED:
        if protocol == "json" and name in ("Located", "Stream"):
            continue  # it has only bodies
        operation = model.operation_model(name)
        made = compiled._maker(operation)(arguments)
        assert made == botocores.serialize_to_request(arguments, operation), arguments


@pytest.mark.parametrize("protocol", SERIALIZERS)
def test_other_values_are_left_to_botocore(protocol: str) -> None:
    _, compiled, model = SERIALIZERS[protocol]
    for name, arguments in LEFT:
        if protocol == "json" and name in ("Located", "Stream"):
            continue
        make = compiled._maker(model.operation_model(name))
        with pytest.raises(Unsupported):
            pytest.fail(f"{name}: {make(arguments)}")


def test_requests_of_other_models_are_left_to_botocore() -> None:
    botocores, compiled, model = SERIALIZERS["json"]
    _, _, other = _serializers("json")
    operation: Any = other.operation_model("Structure")
    operation.input_shape.members["Inner"].members["A"].serialization["name"] = "new"
    arguments = {"Inner": {"A": "a"}}
    for one in (model.operation_model("Structure"), operation):
        made = compiled.serialize_to_request(arguments, one)
        assert made == botocores.serialize_to_request(arguments, one)


def test_nothing_is_compiled_after_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    _, compiled, model = _serializers("json")
    operation = model.operation_model("Body")
    compiled.load(operation)
    module = import_module("typed_aws._runtime.serialization.body_compiler")
    for name in ("checker", "plain_class", "timestamp_converter"):
        monkeypatch.setattr(module, name, None)
    for name, arguments in COMPILED:
        if name == "Body":
            compiled._maker(operation)(arguments)
