"""Random XML bodies of the sample's classes for hypothesis."""

from collections.abc import Mapping
from datetime import datetime
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.runtime.sample import MODEL

Bodies = st.SearchStrategy[bytes]

texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Z"]))
seconds = st.integers(-(2**33), 2**33) | st.floats(-(2.0**33), 2.0**33)
# One day from either limit, so that the times exist in all time zones.
times = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30))
iso = times.map(datetime.isoformat)
timestamps: st.SearchStrategy[str] = st.one_of(
    iso.map("{}Z".format),
    iso.map("{}+05:30".format),
    iso,
    times.map(lambda time: f"{time:%a, %d %b %Y %H:%M:%S} GMT"),
    seconds.map(str),
    texts,
)
numbers = st.integers().map(str) | st.floats().map(str)
XML_SCALARS: Mapping[str, st.SearchStrategy[str]] = {
    "string": texts | st.sampled_from(["Red", "DarkBlue", ""]),
    "integer": st.integers().map(str) | numbers,
    "double": numbers,
    "boolean": st.sampled_from(["true", "false", "True", "1", ""]),
    "blob": st.sampled_from(["", "YWJj", "YWI=", "*"]),
    "timestamp": timestamps,
}


def element(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>"


def xml(name: str, tag: str, depth: int) -> st.SearchStrategy[str]:
    """Random elements of a shape."""
    shape = MODEL[name]
    kind = shape["type"]
    if kind in XML_SCALARS:
        return XML_SCALARS[kind].map(lambda text: element(tag, escape(text)))
    if not depth:
        return st.just(element(tag, ""))
    parts: st.SearchStrategy[str]
    if kind == "list":
        items = xml(shape["member"]["shape"], "member", depth - 1)
        parts = st.lists(items, max_size=3).map("".join)
    elif kind == "map":
        key = xml(shape["key"]["shape"], "key", depth - 1)
        value = xml(shape["value"]["shape"], "value", depth - 1)
        entry = st.tuples(key, value).map(lambda pair: element("entry", "".join(pair)))
        parts = st.lists(entry, max_size=2).map("".join)
    else:
        members = [
            xml(ref["shape"], ref.get("locationName", member), depth - 1)
            for member, ref in shape["members"].items()
        ]
        some = st.lists(st.one_of(members), max_size=1 if shape.get("union") else 4)
        parts = some.map("".join) if members else st.just("")
    return parts.map(lambda content: element(tag, content))


results = xml("GetThingResponse", "Result", 5)
xml_bodies: Bodies = st.one_of(
    results.map(
        lambda result: element(
            "r",
            result + "<ResponseMetadata><RequestId>q</RequestId></ResponseMetadata>",
        )
    ),
    # Without the result wrapper of the query protocol.
    results,
).map(str.encode)
