"""The cattrs converters: users' hooks apply to all conversions.

Each test runs in a process of its own, because a process has one converter per form.
"""

from __future__ import annotations

from textwrap import dedent

from tests.support.processes import run_python

PRELUDE = """
from datetime import UTC, datetime
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from tests.runtime.sample import (
    Color, Credentials, GetThingResponse, Shade, ShadeName, Thing)
NOON = datetime(2024, 2, 29, 12, tzinfo=UTC)
DATA = {"Thing": {"Time": NOON, "Times": [NOON], "Color": "Red",
                  "Credentials": {"User": "u"}, "Shade": {"Name": "n"},
                  "Parts": [{"Blob": b"b"}]}}
"""


def run(code: str) -> None:
    run_python("-c", PRELUDE + dedent(code))


def test_from_dict_and_to_dict_do_not_import_cattrs() -> None:
    run("""
    import sys
    assert to_dict(from_dict(GetThingResponse, DATA)) == DATA
    assert "cattrs" not in sys.modules
    """)


def test_converters_equal_the_conversion_functions() -> None:
    run("""
    before = from_dict(GetThingResponse, DATA)
    from botosmith.runtime.convert.converters import dict_converter, json_converter
    assert dict_converter.structure(DATA, GetThingResponse) == before
    assert from_dict(GetThingResponse, DATA) == before
    assert dict_converter.unstructure(before) == DATA == to_dict(before)
    text = json_converter.unstructure(before)
    assert text["Thing"]["when"] == "2024-02-29T12:00:00Z"
    assert json_converter.structure(text, GetThingResponse) == before
    assert from_json(GetThingResponse, to_json(before)) == before
    things = dict_converter.structure([DATA["Thing"]], list[Thing])
    assert things == [before.thing]
    assert dict_converter.unstructure(things) == [DATA["Thing"]]
    assert dict_converter.structure({"Name": "n"}, Shade) == ShadeName("n")
    assert dict_converter.structure("Red", Color) is Color.RED
    """)


def test_hooks_for_scalars_and_enums() -> None:
    run("""
    from botosmith.runtime.convert.converters import dict_converter, json_converter
    year = lambda value, _: value.year
    dict_converter.register_structure_hook(datetime, year)
    dict_converter.register_unstructure_hook(int, lambda value: value * 2)
    dict_converter.register_unstructure_hook(
        datetime, lambda value: datetime(value, 2, 29, 12, tzinfo=UTC))
    dict_converter.register_unstructure_hook(Color, lambda value: value.name)
    made = from_dict(GetThingResponse, DATA)
    assert made.thing.time == 2024
    assert made.thing.times == [2024]
    told = to_dict(made)
    assert told == {"Thing": {**DATA["Thing"], "Color": "RED"}}
    # Each converter has its own.
    assert from_json(Thing, '{"when": 0}').time.year == 1970
    """)


def test_hooks_for_generated_classes() -> None:
    run("""
    from botosmith.runtime.convert.converters import dict_converter, json_converter
    ours = dict_converter.get_structure_hook(Credentials)
    def hook(value, cls):
        return ours({**value, "User": value["User"].upper()}, cls)
    dict_converter.register_structure_hook(Credentials, hook)
    dict_converter.register_unstructure_hook(Credentials, lambda value: value.user)
    made = from_dict(GetThingResponse, DATA)
    assert made.thing.credentials == Credentials(user="U")
    assert from_dict(Credentials, {"User": "x"}) == Credentials(user="X")
    assert to_dict(made)["Thing"]["Credentials"] == "U"
    """)


def test_errors_in_hooks_are_reported_with_their_path() -> None:
    run("""
    from botosmith.runtime.conversion_error import ConversionError
    from botosmith.runtime.convert.converters import dict_converter
    ours = dict_converter.get_structure_hook(Thing)
    dict_converter.register_structure_hook(Thing, lambda value, cls: ours(value, cls))
    def refuse(value, cls):
        raise RuntimeError
    dict_converter.register_structure_hook(bytes, refuse)
    for data, message in [
        ({"Thing": {"Text": 5}},
         "GetThingResponse.thing.text: expected text, got int 5"),
        ({"Things": [{"Blob": b"x"}]},
         "GetThingResponse.things[0].blob: expected bytes or text, got bytes b'x'"),
    ]:
        try:
            from_dict(GetThingResponse, data)
        except ConversionError as error:
            assert str(error) == message, error
        else:
            raise AssertionError(message)
    """)


def test_other_attrs_classes_are_converted_by_cattrs() -> None:
    run("""
    from attrs import frozen
    from botosmith.runtime.convert.converters import dict_converter
    @frozen
    class Mine:
        count: int
        thing: Thing
    made = dict_converter.structure({"count": 3, "thing": {"Text": "x"}}, Mine)
    assert made == Mine(3, Thing(text="x"))
    assert dict_converter.unstructure(made) == {"count": 3, "thing": {"Text": "x"}}
    """)


def test_errors_are_not_made() -> None:
    run("""
    from typed_aws import dict_converter, json_converter
    from typed_aws.sagemaker import ResourceNotFound
    for converter in (dict_converter, json_converter):
        try:
            made = converter.structure([{}], list[ResourceNotFound])
        except Exception as error:
            while hasattr(error, "exceptions"):
                (error,) = error.exceptions
            assert "is an error, which is made from a response" in str(error)
        else:
            raise AssertionError(made)
    """)
