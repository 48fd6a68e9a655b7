"""The messages of the events that an operation sends."""

from __future__ import annotations

from collections.abc import Mapping
from json import dumps
from typing import TYPE_CHECKING, Any

from ..blobs import to_bytes
from ..botocore_internals import validate
from ..calls.argument_error import ArgumentError
from ..conversion_error import ConversionError
from ..convert.codec import ENCODERS, converter_for
from ..convert.kinds import UnionKind
from ..serialization.body_compiler import BodyCompiler
from ..shapes import Response, Variant
from ..unsupported import Unsupported
from .botocore_internals import serialize, serializer_behind
from .messages import header, message
from .requests import DuplexRequest

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, StructureShape

# What botocore's parser takes, and AWS's own SDK sends at most.
_LONGEST = 24 * 1024 * 1024
# The types of payloads that are no JSON.
_RAW = {"blob": "application/octet-stream", "string": "text/plain"}


class EventWriter:
    """Makes the messages of an operation's events, as the model says."""

    def __init__(
        self,
        request: type[DuplexRequest[Any, Any, Response]],
        operation: OperationModel,
        method: str,
        boto: object,
    ) -> None:
        """Use the serializer of a client; errors name its method."""
        shape: Any = operation.input_shape
        self._shape: StructureShape = shape.members[shape.event_stream_name]
        self._method = method
        self._serializer = serializer_behind(boto)
        self._compiler = BodyCompiler(self._serializer)
        self._union = request.__events__
        kind = UnionKind(tuple(request.__event_variants__()), is_open=False)
        self._is_sensitive = any(member.sensitive for _, member in kind.fields())
        types = [member.type for _, member in kind.fields()]
        # The structures that stand for their variants: those of one variant only.
        self._variants: Mapping[object, type] = {
            member.type: variant
            for variant, member in kind.fields()
            if types.count(member.type) == 1
        }

    def write(self, event: object) -> tuple[Variant, bytes]:
        """Make the variant of an event, and its message, which has to be signed.

        Raises:
            ArgumentError: It is no event of the operation, or has a wrong member.
        """
        variant: Any = self._variants.get(type(event))
        if variant is not None:
            event = variant(event)
        encode = converter_for(
            ENCODERS["dict"], self._union, "event", sensitive=self._is_sensitive
        )
        try:
            encoded: Any = encode(event)
        except ConversionError as error:
            problems = [
                (one.path, one.expected, one.got) for one in (error, *error.others)
            ]
            raise ArgumentError(method=self._method, problems=problems) from None
        for text, (reason, name, _) in validate(encoded, self._shape):
            # Its text has values.
            raise self._rejected(f"{name}: {reason}" if self._is_sensitive else text)
        ((name, value),) = encoded.items()
        try:
            data = self._message(name, value)
        except OverflowError as error:
            raise self._rejected(f"a header of {name}: {error}") from error
        if len(data) > _LONGEST:
            raise self._rejected(f"an event of {len(data)} bytes; most have {_LONGEST}")
        assert isinstance(event, Variant)
        return event, data

    def _rejected(self, report: str) -> ArgumentError:
        return ArgumentError(method=self._method, report=f"{self._method}: {report}")

    def _message(self, name: str, value: Mapping[str, object]) -> bytes:
        event: Any = self._shape.members[name]
        headers = header(":message-type", "string", "event")
        headers += header(":event-type", "string", name)
        inside, alone = {**value}, ""
        for key, shape in event.members.items():
            if shape.serialization.get("eventheader") and key in inside:
                headers += header(key, shape.type_name, inside.pop(key))
            elif shape.serialization.get("eventpayload"):
                alone = key
        content_type = "application/json"
        if not alone:
            payload = self._json(inside, event)
        elif alone not in inside:
            payload = b""
        else:
            shape = event.members[alone]
            content_type = _RAW.get(shape.type_name, content_type)
            is_raw = shape.type_name in _RAW
            content: Any = inside[alone]
            payload = to_bytes(content) if is_raw else self._json(content, shape)
        if payload:
            headers += header(":content-type", "string", content_type)
        return message(headers, payload)

    def _json(self, value: object, shape: StructureShape) -> bytes:
        try:
            document = self._compiler.structure(shape, required=())(value)
        except Unsupported:
            document = serialize(self._serializer, value, shape)
        return dumps(document).encode()
