"""The XML reader gives the dicts that botocore's parser gives."""

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from botocore.model import ShapeResolver
from botocore.parsers import RestXMLParser
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.convert.timestamps import utc_from_body
from botosmith.runtime.responses.xml_reader import XmlReader, with_reader
from tests.support.comparison import difference


def _flat(shape: str, **more: object) -> dict[str, object]:
    return {"shape": shape, "flattened": True, **more}


MODEL: Mapping[str, Any] = {
    "String": {"type": "string"},
    "Integer": {"type": "integer"},
    "Boolean": {"type": "boolean"},
    "Timestamp": {"type": "timestamp"},
    "Strings": {"type": "list", "member": {"shape": "String"}},
    "Named": {"type": "list", "member": {"shape": "Thing", "locationName": "item"}},
    "Lists": {"type": "list", "member": {"shape": "Strings"}},
    "Map": {
        "type": "map",
        "key": {"shape": "String"},
        "value": {"shape": "Integer"},
    },
    "NamedMap": {
        "type": "map",
        "key": {"shape": "String", "locationName": "k"},
        "value": {"shape": "Thing", "locationName": "v"},
    },
    "Union": {
        "type": "structure",
        "union": True,
        "members": {"s": {"shape": "String"}, "t": {"shape": "Thing"}},
    },
    "Bad": {
        "type": "structure",
        "members": {
            "one": {"shape": "String"},
            "two": {"shape": "String", "locationName": "one"},
        },
    },
    "OfRequests": {
        "type": "structure",
        "members": {"uri": {"shape": "String", "location": "uri"}},
    },
    "Thing": {
        "type": "structure",
        "members": {
            "a": {"shape": "String"},
            "number": {"shape": "Integer", "locationName": "n"},
            "flag": {"shape": "Boolean"},
            "time": {"shape": "Timestamp"},
            "thing": {"shape": "Thing"},
            "strings": {"shape": "Strings"},
            "named": {"shape": "Named", "locationName": "list"},
            "lists": {"shape": "Lists"},
            "flat": _flat("Strings"),
            "flatNamed": _flat("Named", locationName="not-this"),
            "flatLists": _flat("Lists"),
            "map": {"shape": "Map"},
            "namedMap": {"shape": "NamedMap"},
            "flatMap": _flat("Map"),
            "flatNamedMap": _flat("NamedMap"),
            "union": {"shape": "Union"},
            "kind": {"shape": "String", "xmlAttribute": True, "locationName": "x:type"},
            "plain": {"shape": "String", "xmlAttribute": True, "locationName": "plain"},
            "status": {"shape": "Integer", "location": "statusCode"},
            "request": {"shape": "OfRequests"},
            "bad": {"shape": "Bad"},
        },
    },
}
SHAPE: Any = ShapeResolver(dict(MODEL)).get_shape_by_name("Thing")
# The stubs do not type the constructor.
make_plain: Any = RestXMLParser
make_ours = with_reader(RestXMLParser, XmlReader(utc_from_body).read)
PLAIN, OURS = make_plain(), make_ours(timestamp_parser=utc_from_body)


def response(body: bytes) -> dict[str, Any]:
    return {"status_code": 200, "headers": {}, "body": body}


def parsed(body: bytes) -> Any:
    """The result of both for a body; `None` if it is left to botocore."""
    try:
        ours = OURS.parse(response(body), SHAPE)
    except Exception:
        return None
    theirs = PLAIN.parse(response(body), SHAPE)
    assert not difference(ours, theirs)
    del ours["ResponseMetadata"], ours["status"]
    return ours


READ: Mapping[str, Mapping[str, object]] = {
    "": {},
    "<a>x</a><new>y</new>": {"a": "x"},
    "<a/><n>1</n><flag>true</flag>": {"a": "", "number": 1, "flag": True},
    "<a>x<b>y</b></a>": {"a": "x"},
    "<a>&lt;<!-- no --></a><?no no?>": {"a": "<"},
    "<thing><thing><a>x</a></thing></thing>": {"thing": {"thing": {"a": "x"}}},
    "<strings><member>x</member><any/></strings>": {"strings": ["x", ""]},
    "<list><item><a>x</a></item><item/></list>": {"named": [{"a": "x"}, {}]},
    "<flat>x</flat><a>y</a><flat/>": {"flat": ["x", ""], "a": "y"},
    "<item><n>1</n></item><item/>": {"flatNamed": [{"number": 1}, {}]},
    "<not-this><a>x</a></not-this>": {},
    "<flatLists><member>x</member></flatLists>": {"flatLists": [["x"]]},
    "<map><entry><key>x</key><value>1</value></entry></map>": {"map": {"x": 1}},
    "<map/>": {"map": {}},
    "<namedMap><entry><v/><k>x</k></entry></namedMap>": {"namedMap": {"x": {}}},
    "<flatMap><key>x</key><value>1</value></flatMap>"
    "<flatMap><value>2</value><key>y</key></flatMap>": {"flatMap": {"x": 1, "y": 2}},
    "<flatNamedMap><k>x</k><v><a>y</a></v></flatNamedMap>": {
        "flatNamedMap": {"x": {"a": "y"}}
    },
    "<union><s>x</s></union>": {"union": {"s": "x"}},
    "<thing xmlns:i='urn:i' i:type='x' plain='y'/>": {
        "thing": {"kind": "x", "plain": "y"}
    },
    "<plain>x</plain><status>1</status>": {"plain": "x"},
    "<n:a xmlns:n='urn:n'>x</n:a>": {"a": "x"},
    # botocore does not recognise this namespace.
    "<n:a xmlns:n='urn:&#10;n'>x</n:a>": {},
}


@pytest.mark.parametrize("root", ["r", "r xmlns='urn:r'"])
@pytest.mark.parametrize(("content", "result"), READ.items())
def test_xml_of_services_is_read(
    root: str, content: str, result: Mapping[str, object]
) -> None:
    assert parsed(f"<{root}>{content}</r>".encode()) == result


LEFT = [
    "<a>x</a><a>y</a>",
    "<strings/><strings/>",
    "<thing/><thing/>",
    "<n>x</n>",
    "<n/>",
    "<time>then</time>",
    "<map><entry><key>x</key></entry></map>",
    "<map><entry/></map>",
    "<map><entry><key>x</key><value>1</value><more/></entry></map>",
    "<flatMap/>",
    "<union/>",
    "<union><s>x</s><t/></union>",
    "<union><new>x</new></union>",
    "<bad><one>x</one></bad>",
    "<request/>",
]


@pytest.mark.parametrize("content", LEFT)
def test_unusual_xml_is_left_to_botocore(content: str) -> None:
    assert parsed(f"<r>{content}</r>".encode()) is None


names = st.sampled_from(
    [
        *(m.get("locationName", name) for name, m in MODEL["Thing"]["members"].items()),
        *(
            "member",
            "item",
            "entry",
            "key",
            "value",
            "k",
            "v",
            "s",
            "t",
            "one",
            "uri",
            "new",
        ),
    ]
).filter(lambda name: ":" not in name)
texts = st.sampled_from(["", "x", "1", "true", "2024-05-01T10:20:30Z", " 1 "])
attributes = st.sampled_from(
    ["", "", " xmlns='urn:a'", " xmlns:x='urn:x' x:type='t'", " plain='p'", " type='t'"]
)


def element(parts: tuple[str, str, str]) -> str:
    name, attribute, content = parts
    return f"<{name}{attribute}>{content}</{name}>"


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    content = st.lists(inner, max_size=3).map("".join)
    return st.tuples(names, attributes, content).map(element)


trees = st.recursive(
    st.tuples(names, attributes, texts).map(element), nested, max_leaves=12
)


@given(st.lists(trees, max_size=4).map("".join))
def test_random_elements_parse_as_in_botocore_or_are_left_to_it(content: str) -> None:
    parsed(f"<r>{content}</r>".encode())


def test_error_shapes_and_unknown_types_are_left_to_botocore() -> None:
    model: dict[str, Any] = {
        "Error": {"type": "structure", "exception": True, "members": {}},
        "Odd": {"type": "bigdecimal"},
    }
    resolver = ShapeResolver(model)
    reader = XmlReader(utc_from_body)
    for name in model:
        shape: Any = resolver.get_shape_by_name(name)
        with pytest.raises(ValueError, match=r"errors|bigdecimal"):
            reader.reader(shape)(Element("r"))
