"""The ways of the fast path: to our classes, or at least sooner to botocore's dicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from json import loads
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from botocore.model import ListShape, MapShape, StructureShape
from botocore.parsers import ResponseParserFactory

from .fastpath import Way
from .shapes import Response

if TYPE_CHECKING:
    from botocore.model import OperationModel, Shape

    from .resolve import Member

R = TypeVar("R", bound=Response)

BodyDecoder: TypeAlias = Callable[[bytes], R]
"""Makes the object of a body.

It may raise whatever it likes: botocore then looks at the body. What it returns must be
equal to what the way by botocore's dicts gives.
"""

# Under the name of the package: two SDKs may share one botocore client.
_KEY = f"{__package__}.response"


class ObjectWay(Way, Generic[R]):
    """A JSON body straight to our classes; botocore's handlers see metadata only."""

    left = b"{}"
    is_whole = False

    def __init__(self, operation: OperationModel, response: type[R]) -> None:
        """Read the bodies of an operation for which `has_object_way`.

        Args:
            operation: The operation.
            response: The class of its responses.
        """
        super().__init__(operation.name)
        self._response = response
        shape = _output(operation)
        self._payload = shape.serialization.get("payload")
        # By their names in botocore's results; the values are their names in bodies.
        self._beside = {
            name: member.serialization.get("name", name)
            for name, member in shape.members.items()
            if "location" in member.serialization
        }
        is_all = _is_body(operation)
        self._decode = body_decoder(response) if is_all else self._decode_part

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        return {_KEY: self._decode(response["body"])}

    def made(self, parsed: dict[str, Any]) -> R | None:
        """Take the object out of botocore's result, `None` where botocore parsed all.

        What stood beside the body is put into it: headers, the status, the metadata.
        """
        if _KEY not in parsed:
            return None
        # Late: importing a client takes half as long without conversion.
        from .codec import value_decoder
        from .decode import metadata

        response: R = parsed.pop(_KEY)
        # Objects are frozen for all but those who make them.
        object.__setattr__(response, "response_metadata", metadata(parsed))
        for member in _members(self._response) if self._beside else ():
            if member.wire in self._beside:
                path = f"{self._response.__name__}.{member.name}"
                decode = value_decoder(member.type, "dict", path)
                value = parsed.get(member.wire)
                object.__setattr__(response, member.name, decode(value))
        return response

    def _decode_part(self, body: bytes) -> R:
        """Decode a body that is not all of the response."""
        from .codec import unexplained_decoder

        document = _json_object(body)
        if self._payload is not None:
            (name,) = (
                member.serialized
                for member in _members(self._response)
                if member.wire == self._payload
            )
            document = {name: document}
        elif not document.keys().isdisjoint(self._beside.values()):
            raise ValueError("botocore takes from the body what belongs to the headers")
        return unexplained_decoder(self._response, "json")(document)


def has_object_way(operation: OperationModel) -> bool:
    """Whether an operation's output, but for headers and the status, is in JSON."""
    if not _has_body(operation):
        return False
    protocol = _protocol(operation)
    # The other protocol knows of no headers, whatever its model says.
    return protocol == "rest-json" or (protocol == "json" and _is_body(operation))


def body_decoder(cls: type[R]) -> BodyDecoder[R]:
    """Make the function that reads JSON bodies which hold all of a response."""
    # Late, as above.
    from .codec import unexplained_decoder
    from .msgspec_decode import faster

    def decode_body(body: bytes) -> R:
        return unexplained_decoder(cls, "json")(_json_object(body))

    return faster(cls, decode_body)


def _members(cls: type) -> Sequence[Member]:
    from .resolve import members

    return members(cls)


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which guesses UTF-16 where botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is no JSON object")
    return document


class ParserWay(Way):
    """botocore's parser, but for its timestamps: they take half of its time in XML.

    All else is as it is without us, so that botocore's handlers may change the result.
    """

    is_whole = True

    def __init__(self, operation: OperationModel) -> None:
        """Read the bodies of an operation for which `has_parser_way`."""
        super().__init__(operation.name)
        self._shape = _output(operation)
        self._protocol = _protocol(operation)
        self.left = _EMPTY[self._protocol]
        wrapper = self._shape.serialization.get("resultWrapper")
        if wrapper is not None:
            self.left = f"<r><{wrapper}/></r>".encode()

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        from .codec import DECODERS
        from .resolve import Scalar

        if DECODERS["dict"].hooked(Scalar(datetime)) is not None:
            raise TypeError("the user's hook expects botocore's timestamps")
        parser: Any = _parsers.create_parser(self._protocol)
        parsed: dict[str, object] = parser.parse(response, self._shape)
        return parsed


def has_parser_way(operation: OperationModel) -> bool:
    """Whether an operation's bodies have timestamps that we can read for botocore."""
    if _protocol(operation) not in _EMPTY or not _has_body(operation):
        return False
    return _has_timestamps(_body(operation))


# What is empty for botocore's parsers.
_EMPTY = {
    "ec2": b"<r/>",
    "query": b"<r/>",
    "rest-xml": b"<r/>",
    "smithy-rpc-v2-cbor": b"\xa0",
}


def _timestamp(value: object) -> object:
    from .values import utc_from_body

    if value is None:
        raise TypeError("botocore refuses it")
    return utc_from_body(value)


_parsers = ResponseParserFactory()
_parsers.set_parser_defaults(timestamp_parser=_timestamp)


def _protocol(operation: OperationModel) -> str:
    service = operation.service_model
    # botocore 1.35 has the first of a service's protocols only.
    protocol: str = getattr(service, "resolved_protocol", service.metadata["protocol"])
    return protocol


def _has_body(operation: OperationModel) -> bool:
    """Whether an operation's output is a structure, or has one for its payload."""
    if (
        operation.output_shape is None
        or operation.has_event_stream_output
        or operation.has_streaming_output
    ):
        return False
    shape = _body(operation)
    # An empty document is no union, and might be any document.
    return (
        isinstance(shape, StructureShape)
        and not shape.is_tagged_union
        and not shape.is_document_type
    )


def _is_body(operation: OperationModel) -> bool:
    """Whether a body holds all members as they are, whatever the protocol."""
    shape = _output(operation)
    return "payload" not in shape.serialization and not any(
        "location" in member.serialization for member in shape.members.values()
    )


def _body(operation: OperationModel) -> Shape:
    shape = _output(operation)
    payload = shape.serialization.get("payload")
    return shape if payload is None else shape.members[payload]


def _output(operation: OperationModel) -> StructureShape:
    shape = operation.output_shape
    assert isinstance(shape, StructureShape)
    return shape


def _has_timestamps(shape: Shape) -> bool:
    """Whether a timestamp may stand somewhere in a body of this shape."""
    seen: set[str] = set()
    ahead = [shape]
    while ahead:
        shape = ahead.pop()
        if shape.name in seen:
            continue
        seen.add(shape.name)
        if shape.type_name == "timestamp":
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
