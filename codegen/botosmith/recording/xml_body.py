"""Masks secrets in XML."""

import re
from collections.abc import Mapping
from typing import TypeAlias
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from botocore.model import ListShape, MapShape, Shape, StructureShape

from .masking import MASK, is_secret_value, is_sensitive, mask
from .secret_text import is_secret_name, is_secret_text
from .value_types import text_fits

Content: TypeAlias = "Shape | Mapping[str, Content] | None"
"""What an element contains: the value of a shape, elements by name, or the unknown."""

# Comments, instructions and definitions, which a parser does not see as elements.
_HIDDEN = re.compile(r"<!|<\?(?!xml )")


def redact_xml(content: Content, body: bytes, path: str, masked: list[str]) -> bytes:
    """Mask the secrets of a document.

    Args:
        content: What its root contains.
        body: The document.
        path: The path of the document in its message.
        masked: Takes the paths of masked values.

    Raises:
        ValueError: The document is not XML.
    """
    try:
        root = ElementTree.fromstring(body)
    except (ElementTree.ParseError, LookupError) as error:
        raise ValueError("not XML") from error
    paths: list[str] = []
    _redact(content, root, path, paths)
    try:
        if not paths and _HIDDEN.search(body.decode()):
            paths.append(path)
    except UnicodeDecodeError:
        paths.append(path)
    masked += paths
    # The original bytes, unless something was masked.
    return ElementTree.tostring(root) if paths else body


def elements(shape: StructureShape | ListShape | MapShape) -> Mapping[str, Content]:
    """The elements in an element of a shape, by their names."""
    match shape:
        case ListShape():
            return {_name(shape.member, "member"): shape.member}
        case MapShape():
            return {"entry": _entry(shape)}
        case _:
            return dict(
                _member(name, member)
                for name, member in shape.members.items()
                if not member.serialization.get("xmlAttribute")
                and not member.serialization.get("location")
            )


def _member(name: str, shape: Shape) -> tuple[str, Content]:
    name = _name(shape, name)
    if not shape.serialization.get("flattened") or is_sensitive(shape):
        return name, shape
    # The items of a flattened list or map are elements of the structure itself.
    match shape:
        case ListShape():
            return _name(shape.member, name), shape.member
        case MapShape():
            return name, _entry(shape)
        case _:
            return name, shape


def _entry(shape: MapShape) -> Mapping[str, Content]:
    return {
        _name(shape.key, "key"): shape.key,
        _name(shape.value, "value"): shape.value,
    }


def _name(shape: Shape, default: str) -> str:
    return str(shape.serialization.get("name", default))


def _redact(content: Content, element: Element, path: str, masked: list[str]) -> None:
    _redact_attributes(content, element, path, masked)
    if content is None or (isinstance(content, Shape) and is_sensitive(content)):
        _hide(content, element, path, masked)
    elif isinstance(content, StructureShape | ListShape | MapShape):
        _redact_children(elements(content), element, path, masked)
    elif not isinstance(content, Shape):
        _redact_children(content, element, path, masked)
    elif len(element) or not _is_public(content, element.text or ""):
        _hide(content, element, path, masked)


def _is_public(shape: Shape, text: str) -> bool:
    return not text or (text_fits(shape, text) and not is_secret_value(shape, text))


def _redact_children(
    contents: Mapping[str, Content], element: Element, path: str, masked: list[str]
) -> None:
    if (element.text or "").strip():
        element.text = None
        masked.append(path)
    key = ""
    for position, child in enumerate(element):
        name = _local(child.tag)
        content = contents.get(name)
        here = f"{path}.{name}"
        if (child.tail or "").strip():
            child.tail = None
            masked.append(here)
        # In an entry of a map and in a tag, the key comes before the value.
        is_value = len(element) == 2 and position == 1
        is_named = is_secret_name(name) or (is_value and is_secret_name(key))
        key = (child.text or "").strip()
        if is_named and not len(child):
            _hide(content, child, here, masked)
        else:
            _redact(content, child, here, masked)


def _redact_attributes(
    content: Content, element: Element, path: str, masked: list[str]
) -> None:
    if is_secret_text(element.tag):
        raise ValueError("a secret as the name of an element")
    known: dict[str, Shape] = {}
    if isinstance(content, StructureShape) and not is_sensitive(content):
        for name, shape in content.members.items():
            if shape.serialization.get("xmlAttribute"):
                # The prefix stands for a namespace, which the parser puts in braces.
                known[_name(shape, name).rpartition(":")[2]] = shape
    for key, value in list(element.attrib.items()):
        member = known.get(_local(key))
        if member is None or is_sensitive(member) or not _is_public(member, value):
            element.attrib[key] = MASK
            masked.append(f"{path}.{_local(key)}")


def _hide(content: Content, element: Element, path: str, masked: list[str]) -> None:
    masked.append(path)
    element[:] = []
    element.attrib.clear()
    if isinstance(content, Shape):
        match mask(content, ""):
            case bool():
                element.text = "false"
            case str() | int() as value:
                element.text = str(value)
            case _:
                element.text = None
    else:
        element.text = MASK


def _local(name: str) -> str:
    return name.rpartition("}")[2]
