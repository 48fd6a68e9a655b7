"""Decoding JSON bodies directly to objects, without botocore's parser."""

from __future__ import annotations

from collections.abc import Callable
from json import loads
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any, TypeVar

from ..botocore_internals import converts_numbers
from ..checkers.decorators import override
from ..convert.codec import fail_fast_decoder
from ..convert.kinds import (
    Kind,
    ListKind,
    MapKind,
    StructureKind,
    UnionKind,
    kind_of,
    members,
)
from ..lazy import SDK
from ..shapes import Response
from ..unsupported import Unsupported
from .object_reader import MISFITS, ObjectReader
from .output_shape import has_structure, is_all_in_body, protocol

if TYPE_CHECKING:
    from ..checkers.botocore_types import (
        ListShape,
        MapShape,
        OperationModel,
        Shape,
        StructureShape,
    )
else:
    from botocore.model import ListShape, MapShape, StructureShape

R = TypeVar("R", bound=Response)

_LOG = getLogger(SDK)

_BYTES_BEFORE_MSGSPEC = 1 << 18
"""How many bytes of bodies a client decodes in Python first, for each operation.

Importing msgspec and making its classes costs more than it saves in programs that make
a few calls and end.
"""


class JsonDecoder(ObjectReader[R]):
    """Decodes JSON bodies to objects."""

    def __init__(self, operation: OperationModel, response: type[R]) -> None:
        """Decode the bodies of an operation that `can_decode`."""
        super().__init__(operation, response, {})
        name = protocol(operation)
        # The one whose rules for scalars the installed botocore follows.
        self._protocol = name if converts_numbers(name) else "json"
        self._is_all_in_body = is_all_in_body(operation)
        self._bytes_before_msgspec = _BYTES_BEFORE_MSGSPEC
        self._has_logged = False

    @override
    def read(
        self,
        response: dict[str, Any],
        parse: Callable[[dict[str, Any], Shape], dict[str, Any]],
    ) -> tuple[R, dict[str, Any]]:
        try:
            made = self._decode(response["body"])
        except MISFITS as error:
            raise Unsupported(f"reading it raises {type(error).__name__}") from error
        outside_body = parse({**response, "body": b"{}"}, self.shape)
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
            self._log("some members are outside the body")
        else:
            from .msgspec_decoder import decoder_in_c

            # If there is an exception, Python decodes the body, or raises another one.
            try:
                return decoder_in_c(self.response, self._protocol)(body)
            except Unsupported as error:
                self._log(str(error))
            except Exception as error:
                # Its message may have values of the response.
                self._log(type(error).__name__)
        document = _json_object(body)
        if not self._is_all_in_body:
            document = self._part(document)
        return fail_fast_decoder(self.response, self._protocol)(document)

    def _part(self, document: dict[str, object]) -> dict[str, object]:
        """Check a body that does not hold all members, and give it their names."""
        if self.payload is None:
            if not document.keys().isdisjoint(self.outside_body.values()):
                raise ValueError("botocore would take a header's member from this body")
            return document
        cls: type = self.response
        (name,) = (m.serialized for m in members(cls) if m.wire == self.payload)
        return {name: document}

    def _log(self, reason: str) -> None:
        if not self._has_logged and _LOG.isEnabledFor(DEBUG):
            self._has_logged = True
            service: str = self.model.service_model.service_name
            text = "Python decodes a response of %s %s: %s"
            _LOG.debug(text, service, self.model.name, reason)


def can_decode(operation: OperationModel) -> bool:
    """Whether an operation's output, apart from headers and the status, is in JSON."""
    if not has_structure(operation):
        return False
    name = protocol(operation)
    # The protocol "json" has no headers, even if a model gives members a location.
    return name == "rest-json" or (name == "json" and is_all_in_body(operation))


def names_match(cls: type[Response], operation: OperationModel) -> bool:
    """Whether botocore's model gives members the same names in bodies as a class."""
    return _match(StructureKind(cls), operation.output_shape, set())


def _match(kind: Kind, shape: Shape | None, seen: set[object]) -> bool:
    match kind:
        case ListKind():
            return isinstance(shape, ListShape) and _match(
                kind.item, shape.member, seen
            )
        case MapKind():
            return isinstance(shape, MapShape) and _match(kind.value, shape.value, seen)
        case StructureKind() | UnionKind():
            own = kind.fields()
        case _:
            return True
    if not isinstance(shape, StructureShape):
        return False
    key = tuple(cls for cls, _ in own)
    if key in seen:
        return True
    seen.add(key)
    # Only members that both have are compared.
    common = [(m, shape.members[m.wire]) for _, m in own if m.wire in shape.members]
    return all(
        theirs.serialization.get("name", ours.wire) == ours.serialized
        and _match(kind_of(ours.type), theirs, seen)
        for ours, theirs in common
    )


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which would accept UTF-16; botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is not a JSON object")
    return document
