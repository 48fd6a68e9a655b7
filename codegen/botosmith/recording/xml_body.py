"""Masks secrets in XML."""

import re
from collections.abc import Mapping, Set
from typing import TypeAlias
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from attrs import frozen
from botocore.model import ListShape, MapShape, Shape, StructureShape

from ..secrets.members import holds_text, is_sensitive, members_named_as_secrets
from ..secrets.texts import is_credential_name, is_key_of_secret, is_secret_text
from .masking import MessageMasker


@frozen
class Entry:
    """An entry of a map."""

    shape: MapShape


Content: TypeAlias = "Shape | Entry | Mapping[str, Content] | None"
"""The content of an element: the value of a shape, elements by name, or unknown."""

# Comments, instructions and definitions, which a parser does not see as elements.
_HIDDEN = re.compile(r"<!|<\?(?!xml )")


def redact_xml(
    content: Content, body: bytes, path: str, masker: MessageMasker
) -> bytes:
    """Mask the secrets of a document.

    Args:
        content: What its root contains.
        body: The document.
        path: The path of the document in its message.
        masker: Masks its values.

    Raises:
        ValueError: The document is not XML.
    """
    try:
        root = ElementTree.fromstring(body)
    except (ElementTree.ParseError, LookupError) as error:
        raise ValueError("not XML") from error
    before = len(masker.paths)
    _redact(content, root, path, masker)
    try:
        if len(masker.paths) == before and _HIDDEN.search(body.decode()):
            masker.paths.append(path)
    except UnicodeDecodeError:
        masker.paths.append(path)
    # The original bytes, unless something was masked.
    return ElementTree.tostring(root) if len(masker.paths) > before else body


def elements(
    shape: StructureShape | ListShape | MapShape | Entry,
) -> Mapping[str, Content]:
    """The elements in an element of a shape, by their names."""
    match shape:
        case ListShape():
            return {_name(shape.member, "member"): shape.member}
        case MapShape():
            return {"entry": Entry(shape)}
        case Entry(inner):
            return {
                _name(inner.key, "key"): inner.key,
                _name(inner.value, "value"): inner.value,
            }
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
            return name, Entry(shape)
        case _:
            return name, shape


def _name(shape: Shape, default: str) -> str:
    return str(shape.serialization.get("name", default))


def _redact(
    content: Content, element: Element, path: str, masker: MessageMasker
) -> None:
    _redact_attributes(content, element, path, masker)
    if content is None or (isinstance(content, Shape) and is_sensitive(content)):
        _hide(content, element, path, masker)
    elif not isinstance(content, Shape) or isinstance(
        content, StructureShape | ListShape | MapShape
    ):
        _redact_children(content, element, path, masker)
    elif len(element) or not masker.is_public(content, element.text or ""):
        _hide(content, element, path, masker)


def _redact_children(
    content: StructureShape | ListShape | MapShape | Entry | Mapping[str, Content],
    element: Element,
    path: str,
    masker: MessageMasker,
) -> None:
    if (element.text or "").strip():
        masker.note(None, element.text, path)
        element.text = None
    contents = content if isinstance(content, Mapping) else elements(content)
    secrets = _secrets(content, element)
    for child in element:
        name = _local(child.tag)
        inner = contents.get(name)
        here = f"{path}.{name}"
        if (child.tail or "").strip():
            masker.note(None, child.tail, here)
            child.tail = None
        if name in secrets or (is_credential_name(name) and not len(child)):
            _hide(inner, child, here, masker)
        else:
            _redact(inner, child, here, masker)


def _secrets(content: object, element: Element) -> Set[str]:
    """The names of the elements in an element that others name as secrets."""
    texts = {_local(child.tag): (child.text or "").strip() for child in element}
    match content:
        case Entry(shape) if holds_text(shape.value):
            key = texts.get(_name(shape.key, "key"), "")
            return {_name(shape.value, "value")} if is_key_of_secret(key) else set()
        case StructureShape():
            return members_named_as_secrets(content, texts, _element_name)
        case _:
            return set()


def _element_name(name: str, member: Shape) -> str:
    return _member(name, member)[0]


def _redact_attributes(
    content: Content, element: Element, path: str, masker: MessageMasker
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
        shown = masker.text(member, value, f"{path}.{_local(key)}") if value else value
        element.attrib[key] = shown


def _hide(content: Content, element: Element, path: str, masker: MessageMasker) -> None:
    shape = content if isinstance(content, Shape) else None
    masker.note(shape, [*element.itertext()], path)
    element[:] = []
    element.attrib.clear()
    match masker.mask(shape, ""):
        case bool():
            element.text = "false"
        case str() | int() as value:
            element.text = str(value)
        case _:
            element.text = None


def _local(name: str) -> str:
    return name.rpartition("}")[2]
