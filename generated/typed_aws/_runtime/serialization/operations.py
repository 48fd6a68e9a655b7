"""Functions that make the requests of an operation from its arguments.

botocore's serializer makes the request without its body. It gets only the arguments
that also belong elsewhere: in the host, the path, the query or headers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from json import JSONEncoder, dumps
from typing import TYPE_CHECKING, TypeAlias

from ..unsupported import Unsupported, attempt
from .body_compiler import BodyCompiler
from .formats import ToDocument, body

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, Shape, StructureShape
else:
    from botocore.model import OperationModel, StructureShape

MakeRequest: TypeAlias = Callable[[dict[str, object]], dict[str, object]]
"""Makes a request as botocore's serializers do, or raises `Unsupported`."""

Serialize: TypeAlias = Callable[[dict[str, object], OperationModel], dict[str, object]]
"""Makes a request of an operation."""

# Values to convert have no cycles. Not looking for any saves a quarter of the time.
_dump = JSONEncoder(check_circular=False).encode

_LOCATIONS = ("uri", "querystring", "header", "headers")


def json_maker(
    operation: OperationModel, serialize: Serialize, compiler: BodyCompiler
) -> MakeRequest:
    """Make the function for an operation whose arguments are all in the body.

    `serialize` is the method of botocore's serializer, without its validator.
    """
    shape = _input_shape(operation)
    convert = compiler.structure(shape)
    labels = _host_labels(shape)

    def make(arguments: dict[str, object]) -> dict[str, object]:
        document = _dump(convert(arguments)).encode()
        passed = {name: arguments[name] for name in labels if name in arguments}
        request = attempt(serialize, passed, operation)
        request["body"] = document
        return request

    return make


def rest_json_maker(
    operation: OperationModel, serialize: Serialize, compiler: BodyCompiler
) -> MakeRequest:
    """Make the function for an operation whose arguments have locations."""
    shape = _input_shape(operation)
    payload = shape.serialization.get("payload")
    outside = {
        name
        for name, member in shape.members.items()
        if member.serialization.get("location") in _LOCATIONS
        or (name == payload and member.type_name in ("blob", "string"))
    }
    checkers = {
        name: _outside_checker(shape.members[name], compiler)
        for name in outside.union(_host_labels(shape))
    }
    required = shape.metadata.get("required", ())
    convert: Callable[[dict[str, object]], object]
    if payload is None or payload in outside:
        convert = compiler.structure(shape, required=())  # `make` checks them
    else:
        convert = _payload_converter(payload, shape.members[payload], compiler)

    def make(arguments: dict[str, object]) -> dict[str, object]:
        if arguments.__class__ is not dict or any(n not in arguments for n in required):
            raise Unsupported(f"{shape.name} without a required member")
        if any(one is None for one in arguments.values()):
            raise Unsupported(f"{shape.name} with None")  # valid for documents
        passed = {name: one for name, one in arguments.items() if name in checkers}
        for name, one in passed.items():
            checkers[name](one)
        inside = {name: one for name, one in arguments.items() if name not in outside}
        if inside and payload is not None and [*inside] != [payload]:
            raise Unsupported(f"{shape.name} with more than its payload")
        document = _dump(convert(inside)).encode() if inside else None
        request = attempt(serialize, passed, operation)
        if document is not None:
            request["body"] = document
        return request

    return make


def _input_shape(operation: OperationModel) -> StructureShape:
    shape = operation.input_shape
    if shape is None:
        raise Unsupported("no arguments")
    if operation.has_event_stream_input:
        raise Unsupported("an event stream as input")
    return shape


def _host_labels(shape: StructureShape) -> Sequence[str]:
    """The members that are a part of the host, and also have another location."""
    return [
        name
        for name, member in shape.members.items()
        if member.serialization.get("hostLabel")
    ]


def _payload_converter(
    name: str, shape: Shape, compiler: BodyCompiler
) -> Callable[[dict[str, object]], object]:
    if not isinstance(shape, StructureShape) or shape.is_document_type:
        raise Unsupported(f"a payload of the type {shape.type_name}")
    convert = compiler.structure(shape)
    return lambda inside: convert(inside[name])


def _outside_checker(shape: Shape, compiler: BodyCompiler) -> ToDocument:
    if shape.type_name == "blob":
        return body
    serialization = shape.serialization
    if (
        shape.type_name == "string"
        and serialization.get("jsonvalue")
        and serialization.get("location") == "header"
    ):
        return partial(attempt, dumps)
    return compiler.converter(shape)
