"""A kind of value that no module of the runtime knows, and all that conversion does."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import XML

import pytest
from attrs import field, frozen
from botocore.model import ShapeResolver

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert import kind
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.convert.codec import ENCODERS, fail_fast_decoder
from botosmith.runtime.convert.kind import (
    Codec,
    Conversion,
    Kind,
    Place,
    Schema,
    SchemaOf,
    Source,
    TypeOf,
    kind_of,
    places,
)
from botosmith.runtime.convert.scalars import Scalar
from botosmith.runtime.responses.json_decoder import names_match
from botosmith.runtime.responses.msgspec_decoder import decoder_in_c
from botosmith.runtime.responses.xml_compiler import XmlCompiler
from botosmith.runtime.shapes import Response, wire
from tests.support.shapes import list_of, map_of, structure


@frozen
class Percent:
    """What services write as text such as `50%`."""

    number: int


def from_text(value: object) -> object:
    if value is None or isinstance(value, Percent):
        return value
    if isinstance(value, str) and value.endswith("%"):
        return Percent(int(value[:-1]))
    raise ValueError


def to_text(value: object) -> object:
    if isinstance(value, Percent):
        return f"{value.number}%"
    raise TypeError


class PercentKind(Kind):
    hookable = Percent
    words = "a percentage"
    is_shown = True

    @classmethod
    def of(cls, annotation: object) -> Kind | None:
        return cls() if annotation is Percent else None

    def expression(self, source: Source, v: str, depth: int) -> str:
        convert = source.name(from_text if source.codec.decodes else to_text)
        return f"None if {v} is None else {convert}({v})"

    def converted(self, conversion: Conversion, place: Place) -> object:
        convert = from_text if conversion.codec.decodes else to_text
        return convert(place.value)

    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        made = {"type": "no-info", "function": from_text}
        written = {"type": "function-plain", "function": to_text}
        return {"type": "function-plain", "function": made, "serialization": written}

    def type_in_c(self, codec: Codec, type_of: TypeOf) -> object:
        return str

    def from_text(self, source: Source, scalar: Scalar | None, text: str) -> str | None:
        return f"{source.name(from_text)}({text})" if scalar == "str" else None


@frozen(kw_only=True)
class SaleResponse(Response):
    share: Percent | None = field(default=None, metadata=wire("Share", "share"))
    shares: Sequence[Percent] | None = field(default=None, metadata=wire("Shares"))
    by_name: Mapping[str, Percent] | None = field(default=None, metadata=wire("ByName"))


SALE = SaleResponse(share=Percent(5), shares=[Percent(6)], by_name={"a": Percent(7)})
DICT = {"Share": "5%", "Shares": ["6%"], "ByName": {"a": "7%"}}
BODY = {"share": "5%", "Shares": ["6%"], "ByName": {"a": "7%"}}
XML_BODY = """<Sale><share>5%</share><Shares><member>6%</member></Shares>
<ByName><entry><key>a</key><value>7%</value></entry></ByName></Sale>"""
SHAPES: Any = {
    "Sale": structure(
        Share={"shape": "Text", "locationName": "share"},
        Shares={"shape": "Shares"},
        ByName={"shape": "ByName"},
    ),
    "Shares": list_of("Text"),
    "ByName": map_of("Text", "Text"),
    "Text": {"type": "string"},
}


@pytest.fixture(autouse=True)
def new_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Adds the kind, for a class of which no functions are compiled before."""
    monkeypatch.setattr(kind, "KINDS", [PercentKind, *kind.KINDS])


def test_compiled_functions(no_second_walk: None) -> None:
    assert from_dict(SaleResponse, DICT) == SALE
    assert to_dict(SALE) == DICT
    assert json.loads(to_json(SALE)) == BODY
    assert from_json(SaleResponse, to_json(SALE)) == SALE


def test_errors_say_which_value_does_not_fit() -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(SaleResponse, {"Shares": ["1%", "2"], "Share": 3})
    error, other = caught.value, caught.value.others[0]
    assert str(error) == "SaleResponse.share: expected a percentage, got int 3"
    assert str(other) == "SaleResponse.shares[1]: expected a percentage, got str '2'"
    # What fits is made nevertheless.
    assert error.partial == SaleResponse(share=3, shares=[Percent(1), "2"])  # type: ignore[arg-type, list-item]  # misfits


def test_walk() -> None:
    found = places(ENCODERS["dict"], Place("Sale", kind_of(SaleResponse), SALE))
    values = {one.path: one.value for one in found if isinstance(one.kind, PercentKind)}
    assert values == {
        "Sale.share": Percent(5),
        "Sale.shares[0]": Percent(6),
        "Sale.by_name['a']": Percent(7),
    }


def test_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(SaleResponse)
    assert adapter.validate_python(DICT) == SALE
    assert adapter.dump_python(SALE, by_alias=True) == DICT
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_json('{"Share": "5"}')


def test_bodies_in_c() -> None:
    pytest.importorskip("msgspec")
    assert decoder_in_c(SaleResponse)(json.dumps(BODY).encode()) == SALE


def test_bodies_in_json() -> None:
    assert fail_fast_decoder(SaleResponse, "json")(BODY) == SALE
    shape: Any = ShapeResolver(SHAPES).get_shape_by_name("Sale")
    operation: Any = SimpleNamespace(output_shape=shape)
    assert names_match(SaleResponse, operation)


def test_bodies_in_xml() -> None:
    shape: Any = ShapeResolver(SHAPES).get_shape_by_name("Sale")
    assert XmlCompiler().response(SaleResponse, shape)(XML(XML_BODY)) == SALE
