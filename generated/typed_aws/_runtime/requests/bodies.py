"""The bodies of an operation's requests, by protocol."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from ..checkers.override import override
from ..convert.kinds import members
from .cbor_bytes import CborCompiler
from .compiler import Compiler
from .endpoints import context_parameters
from .formats import OddValue
from .json_tree import JsonCompiler, renames, to_json
from .query_pairs import Ec2Compiler, QueryCompiler
from .xml_text import XmlCompiler, to_bytes, wrap

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel, StructureShape

_LOCATIONS = ("uri", "querystring", "header", "headers")
_REST = ("rest-json", "rest-xml")
_WORD = re.compile(r"\w+")
_NO_MORE: Mapping[str, object] = {}


class Body:
    """Makes the bodies of an operation's requests."""

    def make(
        self, request: Any, tokens: Mapping[str, str]
    ) -> tuple[Any, Mapping[str, object]]:
        """Make the body of a request.

        Args:
            request: The request.
            tokens: The idempotency tokens that it lacks.

        Returns:
            The body, and more arguments that may decide the endpoint.
        """
        raise NotImplementedError

    def put(self, request: dict[str, Any], body: Any) -> None:
        """Put a body into a request that botocore's serializer has made."""
        request["body"] = body


class JsonBody(Body):
    """A JSON document with all members."""

    def __init__(self, make: Callable[..., Any], context: Collection[str]) -> None:
        self._make = make
        self._context = context

    @override
    def make(
        self, request: Any, tokens: Mapping[str, str]
    ) -> tuple[bytes, Mapping[str, object]]:
        tree = self._make(request, tokens)
        more = {name: tree[name] for name in self._context if name in tree}
        return to_json(tree), more


class CborBody(Body):
    """A CBOR map with all members."""

    def __init__(self, make: Callable[..., bytes]) -> None:
        self._make = make

    @override
    def make(
        self, request: Any, tokens: Mapping[str, str]
    ) -> tuple[bytes, Mapping[str, object]]:
        return self._make(request, tokens), _NO_MORE


class QueryBody(Body):
    """The pairs of a form."""

    def __init__(self, make: Callable[..., object]) -> None:
        self._make = make

    @override
    def make(
        self, request: Any, tokens: Mapping[str, str]
    ) -> tuple[dict[str, object], Mapping[str, object]]:
        pairs: dict[str, object] = {}
        self._make(request, tokens, pairs, "")
        return pairs, _NO_MORE

    @override
    def put(self, request: dict[str, Any], body: Any) -> None:
        pairs = request["body"]
        first = {name: pairs[name] for name in ("Action", "Version")}
        request["body"] = first | body


class RestBody(Body):
    """A document of the members without a location, or of one of them.

    If a request has none of them, its body is what botocore's serializer makes.
    """

    def __init__(self, make: Callable[..., Any], write: Callable[[Any], bytes]) -> None:
        self._make = make
        self._write = write

    @override
    def make(
        self, request: Any, tokens: Mapping[str, str]
    ) -> tuple[bytes | None, Mapping[str, object]]:
        made = self._make(request, tokens)
        return (None if made is None else self._write(made)), _NO_MORE

    @override
    def put(self, request: dict[str, Any], body: Any) -> None:
        if body is not None:
            request["body"] = body


def is_passed(name: str, shape: StructureShape, protocol: str) -> bool:
    """Whether botocore's serializer gets a member of an operation's input.

    Args:
        name: The member.
        shape: The input.
        protocol: The protocol.
    """
    member = shape.members[name]
    return bool(member.serialization.get("hostLabel")) or (
        protocol in _REST and _is_outside_document(name, shape)
    )


def _is_outside_document(name: str, shape: StructureShape) -> bool:
    member = shape.members.get(name)
    return member is not None and (
        member.serialization.get("location") in _LOCATIONS
        or (
            name == shape.serialization.get("payload")
            and member.type_name in ("blob", "string")
        )
    )


def body_of(
    protocol: str,
    serializer: Any,
    operation: OperationModel,
    request: type,
    tokens: Collection[str],
) -> Body:
    """Make what makes the bodies of an operation's requests.

    Args:
        protocol: The protocol.
        serializer: botocore's serializer, without its validator.
        operation: The operation, which has an input.
        request: The class of its requests.
        tokens: The members that are idempotency tokens.

    Raises:
        OddValue: The bodies are left to botocore.
        KeyError: botocore's model lacks a member.
    """
    shape = operation.input_shape
    if shape is None or (context_parameters(operation) and protocol != "json"):
        raise OddValue
    if protocol in _REST:
        return _rest_body(protocol, serializer, shape, request, tokens)
    compiler = _COMPILERS[protocol](serializer)
    make = compiler.body(request, shape, members(request), tokens)
    if protocol == "json":
        return JsonBody(make, _context_members(operation, shape))
    return CborBody(make) if isinstance(compiler, CborCompiler) else QueryBody(make)


def _make_nothing(*_: object) -> None:
    """Make the body of a request without one."""


def _rest_body(
    protocol: str,
    serializer: Any,
    shape: StructureShape,
    request: type,
    tokens: Collection[str],
) -> Body:
    inside = [m for m in members(request) if not _is_outside_document(m.wire, shape)]
    if not inside:
        return RestBody(_make_nothing, to_bytes)
    payload = shape.serialization.get("payload")
    if payload is not None and [member.wire for member in inside] != [payload]:
        raise OddValue  # the others are checked, and not sent
    if protocol == "rest-json":
        compiler = JsonCompiler(serializer)
        if payload is None:
            end = "return out or None"
            return RestBody(compiler.body(request, shape, inside, tokens, end), to_json)
        return RestBody(compiler.payload(request, shape, inside[0]), to_json)
    if not hasattr(serializer, "_add_xml_namespace"):
        raise OddValue  # botocore before 1.38 writes namespaces and maps otherwise
    xml = XmlCompiler(serializer)
    if payload is None:
        root = wrap(shape, shape.serialization["name"], "''.join(out)")
        end = f"return {root} if out else None"
        return RestBody(xml.body(request, shape, inside, tokens, end), to_bytes)
    return RestBody(xml.payload(request, shape, inside[0]), to_bytes)


def _context_members(operation: OperationModel, shape: StructureShape) -> list[str]:
    """The members that paths to parameters of the endpoint begin with.

    Raises:
        OddValue: Something has another name in the body.
    """
    parameters = context_parameters(operation)
    if not parameters:
        return []
    if renames(shape):
        raise OddValue
    words = {
        word
        for parameter in parameters.values()
        for word in _WORD.findall(parameter["path"])
    }
    return [name for name in shape.members if name in words]


_COMPILERS: Mapping[str, type[Compiler]] = {
    "json": JsonCompiler,
    "query": QueryCompiler,
    "ec2": Ec2Compiler,
    "smithy-rpc-v2-cbor": CborCompiler,
}
