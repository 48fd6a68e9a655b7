"""Classes as the generator prints them, with every kind of member; written for tests.

`MODEL` is their model, for botocore's parser.
"""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any, ClassVar, Literal, TypeAlias

from attrs import field, frozen
from botocore.model import ShapeResolver, StructureShape

from botosmith.runtime.enums import OpenEnum, or_none
from botosmith.runtime.shapes import (
    JSONValue,
    Request,
    Response,
    Structure,
    Variant,
    redacted,
    wire,
)
from botosmith.runtime.unions import UnknownVariant
from tests.support.shapes import SCALARS, enum, list_of, map_of, ref, structure, union


class Color(OpenEnum):
    RED = "Red"
    DARK_BLUE = "DarkBlue"
    NONE = ""


ColorLike: TypeAlias = Color | Literal["Red", "DarkBlue", ""]


@frozen
class ShadeName(Variant):
    value: str = field(metadata=wire("Name", "name"))


@frozen
class ShadeMix(Variant):
    value: Sequence[Shade] = field(metadata=wire("Mix", "mix"))


@frozen
class ShadeSecret(Variant):
    value: str = field(repr=redacted, metadata=wire("Secret", "secret"))


@frozen
class ShadeColor(Variant):
    value: Color = field(metadata=wire("Color", "color"))


Shade: TypeAlias = ShadeName | ShadeMix | ShadeSecret | ShadeColor | UnknownVariant


@frozen(kw_only=True)
class Credentials(Structure):
    user: str | None = field(default=None, metadata=wire("User"))
    tokens: Mapping[str, int] | None = field(default=None, metadata=wire("Tokens"))


@frozen(kw_only=True)
class Thing(Structure):
    text: str | None = field(default=None, metadata=wire("Text", "text"))
    whole: int | None = field(default=None, metadata=wire("Whole"))
    number: float | None = field(default=None, metadata=wire("Number"))
    flag: bool | None = field(default=None, metadata=wire("Flag"))
    blob: bytes | None = field(default=None, metadata=wire("Blob"))
    time: datetime | None = field(default=None, metadata=wire("Time", "when"))
    color: Color | None = field(
        default=None, converter=or_none(Color), metadata=wire("Color")
    )
    texts: Sequence[str | None] | None = field(default=None, metadata=wire("Texts"))
    times: Sequence[datetime] | None = field(default=None, metadata=wire("Times"))
    colors: Sequence[Color] | None = field(default=None, metadata=wire("Colors"))
    labels: Mapping[str, str] | None = field(default=None, metadata=wire("Labels"))
    by_color: Mapping[Color | str, int] | None = field(
        default=None, metadata=wire("ByColor")
    )
    table: Mapping[str, Sequence[Mapping[str, Thing]]] | None = field(
        default=None, metadata=wire("Table")
    )
    part: Thing | None = field(default=None, metadata=wire("Part"))
    parts: Sequence[Thing] | None = field(default=None, metadata=wire("Parts"))
    shade: Shade | None = field(default=None, metadata=wire("Shade"))
    shades: Mapping[str, Shade] | None = field(default=None, metadata=wire("Shades"))
    document: JSONValue | None = field(default=None, metadata=wire("Document"))
    credentials: Credentials | None = field(
        default=None, repr=redacted, metadata=wire("Credentials")
    )


@frozen(kw_only=True)
class GetThingResponse(Response):
    thing: Thing | None = field(default=None, metadata=wire("Thing"))
    things: Sequence[Thing] | None = field(default=None, metadata=wire("Things"))


@frozen(kw_only=True)
class GetThingRequest(Request[GetThingResponse]):
    __operation__: ClassVar = "GetThing"
    __response__: ClassVar = GetThingResponse

    thing_id: str = field(metadata=wire("ThingId"))
    body: bytes | IO[bytes] | None = field(default=None, metadata=wire("Body"))


@frozen(kw_only=True)
class NothingResponse(Response):
    pass


@frozen(kw_only=True)
class PutThingRequest(Request[NothingResponse]):
    __operation__: ClassVar = "PutThing"
    __response__: ClassVar = NothingResponse

    thing: Thing = field(metadata=wire("Thing"))


MODEL: Mapping[str, Any] = {
    **SCALARS,
    "Color": enum("Red", "DarkBlue", ""),
    "Texts": list_of("String"),
    "Times": list_of("Timestamp"),
    "Colors": list_of("Color"),
    "Labels": map_of("String"),
    "ByColor": map_of("Integer", "Color"),
    "ThingMap": map_of("Thing"),
    "ThingMaps": list_of("ThingMap"),
    "Table": map_of("ThingMaps"),
    "Things": list_of("Thing"),
    "ShadeMap": map_of("Shade"),
    "ShadeList": list_of("Shade"),
    "Tokens": map_of("Integer"),
    "Document": structure() | {"document": True},
    "Credentials": structure(User="String", Tokens="Tokens"),
    "Shade": union(
        Name=ref("String", locationName="name"),
        Mix=ref("ShadeList", locationName="mix"),
        Secret=ref("String", locationName="secret"),
        Color=ref("Color", locationName="color"),
    ),
    "Thing": structure(
        Text=ref("String", locationName="text"),
        Whole="Integer",
        Number="Double",
        Flag="Boolean",
        Blob="Blob",
        Time=ref("Timestamp", locationName="when"),
        Color="Color",
        Texts="Texts",
        Times="Times",
        Colors="Colors",
        Labels="Labels",
        ByColor="ByColor",
        Table="Table",
        Part="Thing",
        Parts="Things",
        Shade="Shade",
        Shades="ShadeMap",
        Document="Document",
        Credentials="Credentials",
    ),
    "GetThingResponse": structure(Thing="Thing", Things="Things"),
}


def output_shape() -> StructureShape:
    shape = ShapeResolver(dict(MODEL)).get_shape_by_name("GetThingResponse")
    assert isinstance(shape, StructureShape)
    return shape
