"""Decoding JSON bodies directly to objects, without botocore's parser."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING

from ..botocore_internals import converts_numbers
from ..convert.codec import fail_fast_decoder
from ..convert.kind import Kind, KindWithMembers, kind_of
from ..convert.members import members
from ..shapes import R, Request, Response
from ..static_types.decorators import override
from ..unsupported import FastPath, Unsupported, attempt
from .object_reader import ObjectReader
from .output_shape import StructureShape, has_structure, is_all_in_body, protocol

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, Parse, Parsed


_BYTES_BEFORE_MSGSPEC = 1 << 18
"""How many bytes of bodies a client decodes in Python first, for each operation.

Importing msgspec and making its classes costs more than it saves in programs that make
a few calls and end.
"""


class JsonDecoder(ObjectReader[R]):
    """Decodes JSON bodies to objects."""

    def __init__(self, operation: OperationModel, response: type[R]) -> None:
        super().__init__(operation, response, {})
        name = protocol(operation)
        # The one whose rules for scalars the installed botocore follows.
        self._protocol = name if converts_numbers(name) else "json"
        self._is_all_in_body = is_all_in_body(operation)
        self._bytes_before_msgspec = _BYTES_BEFORE_MSGSPEC
        service = operation.service_model.service_name
        slower = f"Python decodes a response of {service} {operation.name}"
        self._path_in_c = FastPath(slower)

    @override
    def read(self, response: Parsed, parse: Parse) -> tuple[R, Parsed]:
        made = self._decode(response["body"])
        outside_body = attempt(parse, {**response, "body": b"{}"}, self.shape)
        if self.payload is not None:
            del outside_body[self.payload]
        return made, outside_body

    @override
    def load(self) -> None:
        fail_fast_decoder(self.response, self._protocol)
        if self._is_all_in_body:
            from .msgspec_decoder import decoder_in_c

            decoder_in_c(self.response, self._protocol)

    def _decode(self, body: bytes) -> R:
        if self._bytes_before_msgspec > 0:
            self._bytes_before_msgspec -= len(body)
        elif not self._is_all_in_body:
            self._path_in_c.log_fallback("some members are outside the body")
        else:
            from .msgspec_decoder import decoder_in_c

            with self._path_in_c:
                return decoder_in_c(self.response, self._protocol)(body)
        document = attempt(_json_object, body)
        if not self._is_all_in_body:
            document = self._part(document)
        decode = fail_fast_decoder(self.response, self._protocol)
        return attempt(decode, document)

    def _part(self, document: dict[str, object]) -> dict[str, object]:
        """Check a body that does not hold all members, and give it their names."""
        if self.payload is None:
            if not document.keys().isdisjoint(self.outside_body.values()):
                raise Unsupported(
                    "botocore would take a header's member from this body"
                )
            return document
        cls: type = self.response
        (name,) = (m.serialized for m in members(cls) if m.wire == self.payload)
        return {name: document}


def make_reader(
    operation: OperationModel, request: type[Request[R]]
) -> JsonDecoder[R] | None:
    """Make what reads an operation's responses, if it can."""
    response = request.__response_class__()
    # botocore's mark for services that used the query protocol before. The SDK may have
    # been generated from their older model, which has other names.
    was_query = "awsQueryCompatible" in operation.service_model.metadata
    if not can_decode(operation) or (
        was_query and not names_match(response, operation)
    ):
        return None
    return JsonDecoder(operation, response)


def can_decode(operation: OperationModel) -> bool:
    """Whether an operation's output, apart from headers and the status, is in JSON."""
    if not has_structure(operation):
        return False
    name = protocol(operation)
    # The protocol "json" has no headers, even if a model gives members a location.
    return name == "rest-json" or (name == "json" and is_all_in_body(operation))


def names_match(cls: type[Response], operation: OperationModel) -> bool:
    """Whether botocore's model gives members the same names in bodies as a class."""
    return _match(kind_of(cls), operation.output_shape, set())


def _match(kind: Kind, shape: object, seen: set[object]) -> bool:
    if not isinstance(kind, KindWithMembers):
        return all(
            hasattr(shape, name) and _match(part, getattr(shape, name), seen)
            for name, part in kind.parts.items()
        )
    if not isinstance(shape, StructureShape):
        return False
    if kind.key in seen:
        return True
    seen.add(kind.key)
    # Only members that both have are compared.
    return all(
        theirs.serialization.get("name", ours.wire) == ours.serialized
        and _match(kind_of(ours.type), theirs, seen)
        for _, ours in kind.fields()
        if (theirs := shape.members.get(ours.wire)) is not None
    )


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which would accept UTF-16; botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is not a JSON object")
    return document
