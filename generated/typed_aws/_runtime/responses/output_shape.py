"""What decides how an operation's responses are read: its protocol and output shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..static_types.botocore_types import ListShape as ListShape
    from ..static_types.botocore_types import MapShape as MapShape
    from ..static_types.botocore_types import OperationModel, Shape
    from ..static_types.botocore_types import StructureShape as StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape

XML_PROTOCOLS = ("ec2", "query", "rest-xml")

READERS: Mapping[str, str] = {
    "json": ".responses.json_decoder",
    "rest-json": ".responses.json_decoder",
    **dict.fromkeys(XML_PROTOCOLS, ".responses.xml_decoder"),
}
"""What reads the bodies of each protocol. The reader of XML is not in all packages."""


def protocol(operation: OperationModel) -> str:
    """The protocol that botocore uses for an operation."""
    service = operation.service_model
    # botocore 1.35 uses a service's first protocol only.
    name: str = getattr(service, "resolved_protocol", service.metadata["protocol"])
    return name


def has_structure(operation: OperationModel) -> bool:
    """Whether the body of an operation's responses is a plain structure."""
    if (
        operation.output_shape is None
        or operation.has_event_stream_output
        or operation.has_streaming_output
    ):
        return False
    shape = body_shape(operation)
    # An empty body is not a valid union, and could be any document.
    return (
        isinstance(shape, StructureShape)
        and not shape.is_tagged_union
        and not shape.is_document_type
    )


def is_all_in_body(operation: OperationModel) -> bool:
    """Whether the body holds all members of the output, whatever the protocol."""
    shape = output_shape(operation)
    return "payload" not in shape.serialization and not any(
        "location" in member.serialization for member in shape.members.values()
    )


def body_shape(operation: OperationModel) -> Shape:
    """The shape of the body: the payload, or the whole output."""
    shape = output_shape(operation)
    payload = shape.serialization.get("payload")
    return shape if payload is None else shape.members[payload]


def output_shape(operation: OperationModel) -> StructureShape:
    """The output shape of an operation that has one."""
    shape = operation.output_shape
    assert isinstance(shape, StructureShape)
    return shape


def shapes_in(shape: Shape) -> Iterator[Shape]:
    """List the shapes that a body of a shape may contain, and the shape itself."""
    seen: set[str] = set()
    pending = [shape]
    while pending:
        shape = pending.pop()
        if shape.name in seen:
            continue
        seen.add(shape.name)
        yield shape
        if isinstance(shape, StructureShape):
            pending += (
                member
                for member in shape.members.values()
                if "location" not in member.serialization
            )
        elif isinstance(shape, ListShape):
            pending.append(shape.member)
        elif isinstance(shape, MapShape):
            pending.append(shape.value)
