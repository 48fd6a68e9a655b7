"""What operations give, as far as it decides how that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore.model import ListShape, MapShape, StructureShape

if TYPE_CHECKING:
    from collections.abc import Collection

    from botocore.model import OperationModel, Shape


def protocol(operation: OperationModel) -> str:
    """The protocol that botocore speaks."""
    service = operation.service_model
    # botocore 1.35 has the first of a service's protocols only.
    spoken: str = getattr(service, "resolved_protocol", service.metadata["protocol"])
    return spoken


def has_body(operation: OperationModel) -> bool:
    """Whether an operation's output is a structure, or has one for its payload."""
    if (
        operation.output_shape is None
        or operation.has_event_stream_output
        or operation.has_streaming_output
    ):
        return False
    shape = body(operation)
    # An empty document is no union, and might be any document.
    return (
        isinstance(shape, StructureShape)
        and not shape.is_tagged_union
        and not shape.is_document_type
    )


def is_body(operation: OperationModel) -> bool:
    """Whether a body holds all members as they are, whatever the protocol."""
    shape = output(operation)
    return "payload" not in shape.serialization and not any(
        "location" in member.serialization for member in shape.members.values()
    )


def body(operation: OperationModel) -> Shape:
    """What stands in the body: the payload, or all of the output."""
    shape = output(operation)
    payload = shape.serialization.get("payload")
    return shape if payload is None else shape.members[payload]


def output(operation: OperationModel) -> StructureShape:
    """The output of an operation that has one."""
    shape = operation.output_shape
    assert isinstance(shape, StructureShape)
    return shape


def holds(shape: Shape, types: Collection[str]) -> bool:
    """Whether a body of a shape may have something of these types in it."""
    seen: set[str] = set()
    ahead = [shape]
    while ahead:
        shape = ahead.pop()
        if shape.name in seen:
            continue
        seen.add(shape.name)
        if shape.type_name in types:
            return True
        if isinstance(shape, StructureShape):
            ahead += (
                member
                for member in shape.members.values()
                if "location" not in member.serialization
            )
        elif isinstance(shape, ListShape):
            ahead.append(shape.member)
        elif isinstance(shape, MapShape):
            ahead.append(shape.value)
    return False
