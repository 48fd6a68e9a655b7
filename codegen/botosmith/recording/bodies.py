"""Masks secrets in bodies, in the formats of all protocols."""

import json
from collections.abc import Mapping

from botocore.model import (
    OperationModel,
    ServiceModel,
    Shape,
    StructureShape,
)

from ..secrets.masker import MASK, PUBLIC
from ..secrets.members import is_sensitive
from .cbor import read_cbor, write_cbor
from .exchange import JSON
from .form_body import redact_form
from .masking import MessageMasker
from .xml_body import Content, elements, redact_xml

PROTOCOLS = ("json", "rest-json", "query", "ec2", "rest-xml", "smithy-rpc-v2-cbor")

# A shape without members, for bodies that have no shape.
_EMPTY = StructureShape("Empty", {"type": "structure", "members": {}})


def protocol_of(service: ServiceModel) -> str:
    """The protocol that botocore uses for a service."""
    # Old versions of botocore do not choose among protocols.
    return str(getattr(service, "resolved_protocol", service.metadata["protocol"]))


def located(shape: StructureShape | None, location: str | None) -> dict[str, Shape]:
    """The members at a location, by their names in messages; None is the body."""
    if shape is None:
        return {}
    return {
        str(member.serialization.get("name", name)): member
        for name, member in shape.members.items()
        if member.serialization.get("location") == location
    }


def redact_request_body(
    body: bytes, operation: OperationModel, masker: MessageMasker
) -> bytes:
    """Mask the secrets in the body of a request.

    Args:
        body: The body.
        operation: The operation.
        masker: Masks its values.
    """
    protocol, path = protocol_of(operation.service_model), "request.body"
    if protocol in ("query", "ec2") and body:
        try:
            return redact_form(operation, body, path, masker, ec2=protocol == "ec2")
        except ValueError:
            return _hide(body, path, masker)
    return redact_body(body, operation.input_shape, path, masker, protocol)


def _hide(body: bytes, path: str, masker: MessageMasker) -> bytes:
    masker.note(None, body, path)
    return MASK.encode()


def redact_body(
    body: bytes,
    shape: StructureShape | None,
    path: str,
    masker: MessageMasker,
    protocol: str,
    *,
    error: bool = False,
) -> bytes:
    """Mask the secrets in a body that is no form.

    Args:
        body: The body.
        shape: The shape of its document.
        path: The path of the body in its message.
        masker: Masks its values.
        protocol: botocore's name of the protocol.
        error: Whether it is an error.
    """
    if not body:
        return body
    payload = None if shape is None else shape.serialization.get("payload")
    content = None if shape is None or payload is None else shape.members[payload]
    if content is not None and content.type_name in ("blob", "string"):
        # The program reads and writes streams, and only it knows what they hold.
        is_hidden = is_sensitive(content) or "streaming" in content.serialization
        if not is_hidden and not masker.is_secret(body.decode(errors="replace")):
            return body
        return _hide(body, path, masker)
    before = len(masker.paths)
    try:
        if protocol in ("query", "ec2", "rest-xml"):
            root = _xml_root(shape, content, protocol, error=error)
            return redact_xml(root, body, path, masker)
        is_cbor = protocol == "smithy-rpc-v2-cbor"
        read, write = (read_cbor, write_cbor) if is_cbor else (_read, _write)
        members = _members(shape, error=error) if content is None else None
        document = masker.value(
            content or shape or _EMPTY, read(body), path, members=members
        )
        # Unless something was masked, these are the original bytes.
        return write(document) if len(masker.paths) > before else body
    except (ValueError, RecursionError):
        del masker.paths[before:]
        return _hide(body, path, masker)


def _members(shape: StructureShape | None, *, error: bool) -> dict[str, Shape]:
    """The members of a document of JSON or CBOR."""
    members = located(shape, None)
    return (
        {"__type": PUBLIC, "code": PUBLIC, **_messages(members)} if error else members
    )


def _messages(members: Mapping[str, Shape]) -> dict[str, Shape]:
    """The members of an error, with both names of its message.

    Services write either, whatever the model says, and botocore reads both.
    """
    known = dict(members)
    for name, member in members.items():
        if name.lower() == "message":
            known.setdefault("message", member)
            known.setdefault("Message", member)
    return known


def _xml_root(
    shape: StructureShape | None, content: Shape | None, protocol: str, *, error: bool
) -> Content:
    """The content of the root of an XML document."""
    members: dict[str, Content] = dict(elements(shape or _EMPTY))
    if error:
        messages = _messages(located(shape, None))
        inner = {"Code": PUBLIC, "Type": PUBLIC, **messages, **members}
        # Each protocol nests it in another way.
        return {
            **inner,
            "Error": inner,
            "Errors": {"Error": inner},
            "RequestId": PUBLIC,
            "RequestID": PUBLIC,
        }
    match protocol:
        case "query":
            wrapper = (shape or _EMPTY).serialization.get("resultWrapper")
            result: dict[str, Content] = {wrapper: shape} if wrapper else members
            return {**result, "ResponseMetadata": {"RequestId": PUBLIC}}
        case "ec2":
            return {**members, "requestId": PUBLIC}
        case _:
            return content or shape or _EMPTY


def _read(body: bytes) -> JSON:
    document: JSON = json.loads(body, object_pairs_hook=_object)
    return document


def _write(document: JSON) -> bytes:
    return json.dumps(document).encode()


def _object(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    """An object of JSON, whose keys differ: a dict would only have the last of equals.

    Raises:
        ValueError: Keys are equal.
    """
    items = dict(pairs)
    if len(items) < len(pairs):
        raise ValueError("duplicate keys")
    return items
