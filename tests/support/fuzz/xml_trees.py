"""Elements of XML bodies, made at random from shapes, and damage to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from attrs import Factory, define
from botocore.model import ListShape, MapShape, Shape, StructureShape

from tests.support.fuzz.tree_damage import ODD
from tests.support.fuzz.trees import chosen_members, scalar_text


@define
class Element:
    """An element; its parts are texts, written as they are, and elements."""

    tag: str
    parts: list[Element | str] = Factory(list["Element | str"])
    attributes: list[tuple[str, str]] = Factory(list[tuple[str, str]])

    def elements(self) -> list[Element]:
        return [part for part in self.parts if isinstance(part, Element)]


def random_element(random: Random, shape: Shape, tag: str, depth: int = 0) -> Element:
    """Make an element of a structure that is the root, or of what is not flattened."""
    made = Element(tag)
    if isinstance(shape, StructureShape):
        for name, member in chosen_members(random, shape, depth):
            if member.serialization.get("xmlAttribute"):
                prefix = member.serialization["name"].partition(":")[0]
                url = "http://www.w3.org/2001/XMLSchema-instance"
                made.attributes.append((f"xmlns:{prefix}", url))
                text = scalar_text(random, member)
                made.attributes.append((member.serialization["name"], escape(text)))
            else:
                made.parts += _member(random, member, name, depth + 1)
    elif isinstance(shape, ListShape):
        name = shape.member.serialization.get("name", "member")
        for _ in _times(random, depth):
            made.parts += _member(random, shape.member, name, depth + 1)
    elif isinstance(shape, MapShape):
        for _ in _times(random, depth):
            made.parts.append(Element("entry", _entry(random, shape, depth)))
    else:
        made.parts.append(xml_text(scalar_text(random, shape)))
    return made


def xml_text(text: str) -> str:
    """Write text as XML, without the characters that it cannot have."""
    kept = (
        c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff")
    )
    return escape("".join(kept))


def _member(random: Random, shape: Shape, name: str, depth: int) -> list[Element | str]:
    tag = shape.serialization.get("name", name)
    if not shape.serialization.get("flattened"):
        return [random_element(random, shape, tag, depth)]
    if isinstance(shape, ListShape):
        tag = shape.member.serialization.get("name", tag)
        return [
            random_element(random, shape.member, tag, depth)
            for _ in _times(random, depth)
        ]
    assert isinstance(shape, MapShape)
    return [Element(tag, _entry(random, shape, depth)) for _ in _times(random, depth)]


def _entry(random: Random, shape: MapShape, depth: int) -> list[Element | str]:
    key = shape.key.serialization.get("name") or "key"
    value = shape.value.serialization.get("name") or "value"
    return [
        random_element(random, shape.key, key, depth + 1),
        random_element(random, shape.value, value, depth + 1),
    ]


def _times(random: Random, depth: int) -> range:
    return range(0 if depth > 6 else random.choice([0, 1, 1, 2, 2, 3]))


def xml_bytes(element: Element) -> bytes:
    return "".join(_written(element)).encode("utf-8", "surrogatepass")


def _written(element: Element) -> Iterator[str]:
    attributes = "".join(f" {k}={quoteattr(v)}" for k, v in element.attributes)
    if not element.parts:
        yield f"<{element.tag}{attributes}/>"
        return
    yield f"<{element.tag}{attributes}>"
    for part in element.parts:
        if isinstance(part, Element):
            yield from _written(part)
        else:
            yield part
    yield f"</{element.tag}>"


# Parts of XML that services do not write, or write rarely.
_PIECES = [
    *("<!-- comment -->", "<![CDATA[<b>]]>", "<![CDATA[]]>", "<?pi x?>", "&lt;"),
    *("&#65;", "&#x1F600;", "&undefined;", "&#0;", "&", "<", "]]>", "\n  ", " "),
    *("text", "<a/>", "<Error><Code>c</Code></Error>", "<key>k</key>", "<a><b/></a>"),
    *("\x01", "\ufffe"),
]


def damaged_element(random: Random, root: Element) -> Element:
    """Damage an element in one place, and return what it is then."""
    holder = Element("", [root])
    parents = [holder]
    for parent in parents:
        parents += parent.elements()
    parents = [parent for parent in parents if parent.elements()]
    parent = holder if random.random() < 0.05 else random.choice(parents)
    index = random.choice(
        [i for i, part in enumerate(parent.parts) if isinstance(part, Element)]
    )
    target = parent.parts[index]
    assert isinstance(target, Element)
    random.choice(_DAMAGES)(random, parent, index, target)
    return next(iter(holder.elements()), Element("empty"))


_Damage: TypeAlias = Callable[[Random, Element, int, Element], None]


def _odd_text(random: Random, _: Element, __: int, target: Element) -> None:
    odd = random.choice(ODD)
    target.parts = [xml_text(odd if isinstance(odd, str) else repr(odd))]


def _empty(_: Random, __: Element, ___: int, target: Element) -> None:
    target.parts = []


def _piece(random: Random, _: Element, __: int, target: Element) -> None:
    target.parts.insert(random.randint(0, len(target.parts)), random.choice(_PIECES))


def _drop(_: Random, parent: Element, index: int, __: Element) -> None:
    del parent.parts[index]


def _repeat(random: Random, parent: Element, index: int, target: Element) -> None:
    """Repeat an element, with the same content or another."""
    kept = list(target.parts)
    text: list[Element | str] = ["text"]
    again = random.choice([kept, kept[:0], text, kept[:1]])
    place = random.choice([index, index + 1, len(parent.parts)])
    parent.parts.insert(place, Element(target.tag, again, list(target.attributes)))


def _rename(random: Random, _: Element, __: int, target: Element) -> None:
    names = [target.tag.swapcase(), "unknown", "Error", "key", "value", "member"]
    target.tag = random.choice([*names, "entry", f"{target.tag}1", "ResponseMetadata"])


def _namespace(random: Random, _: Element, __: int, target: Element) -> None:
    if random.random() < 0.5:
        target.attributes.append(("xmlns", random.choice(["http://x/{y}", "", "u"])))
    else:
        target.attributes.append(("xmlns:p", "http://x/"))
        target.tag = f"p:{target.tag}"


def _attribute(random: Random, _: Element, __: int, target: Element) -> None:
    name = random.choice(["a", "xsi:type", "xml:space", "type", "xmlns:xsi"])
    target.attributes.append((name, random.choice(["", "x", "http://x/", "true"])))


def _wrap(random: Random, parent: Element, index: int, target: Element) -> None:
    tag = random.choice([target.tag, "member", "wrapper", "entry"])
    parent.parts[index] = Element(tag, [target])


def _unwrap(_: Random, parent: Element, index: int, target: Element) -> None:
    parent.parts[index : index + 1] = target.parts


def _shuffle(random: Random, _: Element, __: int, target: Element) -> None:
    random.shuffle(target.parts)


def _deep(random: Random, _: Element, __: int, target: Element) -> None:
    """Nest the content, rarely so deeply that parsers give up."""
    levels = 1200 if random.random() < 0.05 else random.choice([3, 3, 20])
    target.parts.insert(0, f"<{target.tag}>" * levels)
    target.parts.append(f"</{target.tag}>" * levels)


_DAMAGES: list[_Damage] = [
    *(_odd_text, _odd_text, _odd_text, _empty, _piece, _piece, _drop, _repeat, _repeat),
    *(_rename, _namespace, _attribute, _wrap, _unwrap, _shuffle, _deep),
]
