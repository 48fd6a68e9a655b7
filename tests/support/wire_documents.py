"""Bodies and headers of responses, from documents in the form of boto3's dicts."""

import base64
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from botosmith.recording.cbor import write_cbor
from botosmith.recording.messages import HttpResponse
from botosmith.recording.value_types import Blob, EpochTime, Text

Document = Mapping[str, Any]
_XML = ("query", "ec2", "rest-xml")
_CBOR = "smithy-rpc-v2-cbor"


def response(
    operation: OperationModel, document: Document, protocol: str
) -> HttpResponse:
    shape = operation.output_shape
    if shape is None:
        return HttpResponse(status=200)
    payload = shape.serialization.get("payload")
    content: Shape = shape.members[payload] if payload else shape
    value = document.get(payload) if payload else document
    if isinstance(value, bytes | str):
        body = value if isinstance(value, bytes) else value.encode()
    elif protocol in _XML:
        inside = "".join(_elements(content, value or {}))
        wrapper = shape.serialization.get("resultWrapper")
        if wrapper:
            inside = f"<{wrapper}>{inside}</{wrapper}>"
        body = f"<Response>{inside}</Response>".encode()
    else:
        body = _tree_bytes(content, value or {}, protocol)
    return HttpResponse(status=200, headers=_headers(shape, document), body=body)


def error(shape: StructureShape, document: Document, protocol: str) -> HttpResponse:
    code = str(shape.metadata.get("error", {}).get("code", shape.name))
    if protocol not in _XML:
        body = _tree_bytes(shape, document, protocol, {"__type": Text(code)})
    else:
        inside = f"<Code>{code}</Code>{''.join(_elements(shape, document))}"
        if protocol == "ec2":
            text = f"<Response><Errors><Error>{inside}</Error></Errors></Response>"
        else:
            text = f"<ErrorResponse><Error>{inside}</Error></ErrorResponse>"
        body = text.encode()
    return HttpResponse(status=400, headers=_headers(shape, document), body=body)


def _headers(shape: StructureShape, document: Document) -> dict[str, str]:
    return {
        str(member.serialization.get("name", name)): _text(member, document[name])
        for name, member in shape.members.items()
        if member.serialization.get("location") == "header" and name in document
    }


def _tree_bytes(
    shape: Shape, value: Any, protocol: str, more: Mapping[str, Any] | None = None
) -> bytes:
    is_cbor = protocol == _CBOR
    tree = {**(more or {}), **_tree(shape, value, is_cbor=is_cbor)}
    return write_cbor(tree) if is_cbor else json.dumps(tree).encode()


def _tree(shape: Shape, value: Any, *, is_cbor: bool) -> Any:
    if isinstance(shape, StructureShape):
        if getattr(shape, "is_document_type", False):
            return value
        return {
            name if is_cbor else shape.members[name].serialization.get("name", name): (
                _tree(shape.members[name], item, is_cbor=is_cbor)
            )
            for name, item in value.items()
            if "location" not in shape.members[name].serialization
        }
    if isinstance(shape, ListShape):
        return [_tree(shape.member, item, is_cbor=is_cbor) for item in value]
    if isinstance(shape, MapShape):
        return {
            Text(key): _tree(shape.value, item, is_cbor=is_cbor)
            for key, item in value.items()
        }
    match value:
        case bytes():
            return Blob(base64.b64encode(value).decode())
        case datetime():
            return EpochTime(value.timestamp()) if is_cbor else value.timestamp()
        case str():
            return Text(value)
        case _:
            return value


def _text(shape: Shape, value: Any) -> str:
    match value:
        case bytes():
            return base64.b64encode(value).decode()
        case datetime():
            return value.isoformat()
        case bool():
            return str(value).lower()
        case dict():
            return base64.b64encode(json.dumps(value).encode()).decode()
        case _ if isinstance(shape, ListShape):
            return ",".join(_text(shape.member, item) for item in value)
        case _:
            return str(value)


def _elements(shape: Shape, value: Any) -> Iterator[str]:
    if isinstance(shape, StructureShape):
        for name, item in value.items():
            member = shape.members[name]
            traits = member.serialization
            if "location" not in traits and "xmlAttribute" not in traits:
                yield from _element(member, item, str(traits.get("name", name)))
    elif isinstance(shape, ListShape):
        tag = str(shape.member.serialization.get("name", "member"))
        for item in value:
            yield from _element(shape.member, item, tag)
    elif isinstance(shape, MapShape):
        for key, item in value.items():
            yield f"<entry>{''.join(_entry(shape, key, item))}</entry>"
    else:
        yield escape(_text(shape, value))


def _entry(shape: MapShape, key: str, value: Any) -> Iterator[str]:
    yield from _element(shape.key, key, shape.key.serialization.get("name") or "key")
    name = shape.value.serialization.get("name") or "value"
    yield from _element(shape.value, value, name)


def _element(shape: Shape, value: Any, tag: str) -> Iterator[str]:
    """The element of a member; several, if it is flattened."""
    if shape.serialization.get("flattened"):
        if isinstance(shape, ListShape):
            tag = str(shape.member.serialization.get("name", tag))
            for item in value:
                yield from _element(shape.member, item, tag)
        elif isinstance(shape, MapShape):
            for key, item in value.items():
                yield f"<{tag}>{''.join(_entry(shape, key, item))}</{tag}>"
        return
    attributes = ""
    if isinstance(shape, StructureShape):
        for name, item in value.items():
            traits = shape.members[name].serialization
            if "xmlAttribute" in traits:
                prefix, _, _ = str(traits["name"]).partition(":")
                attributes += f' xmlns:{prefix}="urn:{prefix}"'
                attributes += f" {traits['name']}={quoteattr(str(item))}"
    yield f"<{tag}{attributes}>{''.join(_elements(shape, value))}</{tag}>"
