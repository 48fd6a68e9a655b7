"""The facts about an operation with events in both directions."""

from __future__ import annotations

from collections.abc import Mapping
from json import dumps
from typing import TYPE_CHECKING, Any

from ..blobs import to_bytes
from ..botocore_internals import validate
from ..calls.argument_error import ArgumentError
from ..calls.operation import Operation, model_of
from ..conversion_error import ConversionError
from ..convert.codec import SENDERS, converter_for, explain
from ..convert.kind import kind_of
from ..serialization.body_compiler import BodyCompiler
from ..shapes import R
from ..unsupported import Unsupported
from .botocore_internals import serialize, serializer_behind
from .messages import header, message
from .requests import DuplexRequest

if TYPE_CHECKING:
    from ..static_types.botocore_types import AnyBotoClient, StructureShape


# What botocore's parser takes, and AWS's own SDK sends at most.
_LONGEST = 24 * 1024 * 1024
# The types of payloads that are no JSON.
_RAW = {"blob": "application/octet-stream", "string": "text/plain"}


class DuplexOperation(Operation[R]):
    """An operation that botocore's clients do not have, although its models do."""

    def __init__(
        self, boto: AnyBotoClient, request: type[DuplexRequest[Any, Any, R]]
    ) -> None:
        """Look up the operation."""
        meta: Any = boto.meta
        self.name = request.__operation__
        self.method = request.__method__()
        self.request: Any = request
        self.response = request.__stream_response_class__()
        self.model = model_of(boto, self.name)
        self.body_reader = None
        self._config = meta.config
        shape: Any = self.model.input_shape
        self._shape: StructureShape = shape.members[shape.event_stream_name]
        self._serializer = serializer_behind(boto)
        self._compiler = BodyCompiler(self._serializer)
        kind: Any = kind_of(request.__events__)
        self._kind = kind
        self._hides = any(member.sensitive for _, member in kind.fields())
        types = [member.type for _, member in kind.fields()]
        # The structures that stand for their variants: those of one variant only.
        single = {m.type: v for v, m in kind.fields() if types.count(m.type) == 1}
        self._variants: Mapping[Any, type] = single

    def write(self, event: object) -> bytes:
        """Make the message of an event, which has to be signed.

        Raises:
            ArgumentError: It is no event of the operation, or has a wrong member.
        """
        for of, variant in self._variants.items():
            event = variant(event) if isinstance(event, of) else event
        union, hides = self.request.__events__, self._hides
        encode = converter_for(SENDERS["dict"], union, "event", sensitive=hides)
        try:
            encoded: Any = encode(event)
            rejected = [details for _, details in validate(encoded, self._shape)]
            if rejected:
                # botocore's texts have values, also of secrets.
                explain(SENDERS["dict"], self._kind, event, "event")
        except ConversionError as error:
            problems = [(e.path, e.expected, e.got) for e in (error, *error.others)]
            if error.path == "event":
                also = "".join(f", or {of.__name__}" for of in self._variants)
                problems = [("event", error.expected + also, error.got)]
            raise ArgumentError(method=self.method, problems=problems) from None
        for reason, name, facts in rejected:
            missing = facts.get("required_name", "")
            raise self._rejected(f"{name.strip('.')}: {reason} {missing}".rstrip())
        ((name, value),) = encoded.items()
        try:
            data = self._message(name, value)
        except OverflowError as error:
            raise self._rejected(f"a header of {name} is too long or large") from error
        except UnicodeEncodeError:
            half = f"a text of {name} has half a character (a lone surrogate)"
            raise self._rejected(half) from None
        if len(data) > _LONGEST:
            most = f"at most {_LONGEST} are allowed"
            raise self._rejected(f"an event of {len(data)} bytes, and {most}")
        return data

    def _rejected(self, report: str) -> ArgumentError:
        return ArgumentError(method=self.method, report=f"{self.method}: {report}")

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
        content: Any = inside.get(alone) if alone else inside
        shape = event.members[alone] if alone else event
        content_type = _RAW.get(shape.type_name, "application/json")
        if content is None:
            payload = b""
        elif shape.type_name in _RAW:
            payload = to_bytes(content)
        else:
            payload = self._json(content, shape)
        if payload:
            headers += header(":content-type", "string", content_type)
        return message(headers, payload)

    def _json(self, value: object, shape: StructureShape) -> bytes:
        try:
            document = self._compiler.structure(shape, required=())(value)
        except Unsupported:
            document = serialize(self._serializer, value, shape)
        return dumps(document, ensure_ascii=False).encode()
