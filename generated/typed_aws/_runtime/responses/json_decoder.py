"""The way past botocore's parser: JSON bodies straight to our classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from json import loads
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..shapes import Response
from .hook import Way
from .output_shape import has_body, is_body, output, protocol

if TYPE_CHECKING:
    from botocore.model import OperationModel

    from ..convert.kinds import Member

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
        shape = output(operation)
        self._payload = shape.serialization.get("payload")
        # By their names in botocore's results; the values are their names in bodies.
        self._beside = {
            name: member.serialization.get("name", name)
            for name, member in shape.members.items()
            if "location" in member.serialization
        }
        is_all = is_body(operation)
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
        from ..convert.decode import metadata

        response: R = parsed.pop(_KEY)
        # Objects are frozen for all but those who make them.
        object.__setattr__(response, "response_metadata", metadata(parsed))
        if self._beside:
            self._put_beside(response, parsed)
        return response

    def _put_beside(self, response: R, parsed: Mapping[str, object]) -> None:
        """Put the members that do not stand in the body into a response."""
        from ..convert.codec import value_decoder

        for member in _members(self._response):
            if member.wire in self._beside:
                path = f"{self._response.__name__}.{member.name}"
                decode = value_decoder(member.type, "dict", path)
                value = parsed.get(member.wire)
                object.__setattr__(response, member.name, decode(value))

    def _decode_part(self, body: bytes) -> R:
        """Decode a body that is not all of the response."""
        from ..convert.codec import unexplained_decoder

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
    if not has_body(operation):
        return False
    spoken = protocol(operation)
    # The other protocol knows of no headers, whatever its model says.
    return spoken == "rest-json" or (spoken == "json" and is_body(operation))


def body_decoder(cls: type[R]) -> BodyDecoder[R]:
    """Make the function that reads JSON bodies which hold all of a response."""
    # Late, as above.
    from ..convert.codec import unexplained_decoder
    from .warmup import faster

    def decode_body(body: bytes) -> R:
        return unexplained_decoder(cls, "json")(_json_object(body))

    return faster(cls, decode_body)


def _members(cls: type) -> Sequence[Member]:
    from ..convert.kinds import members

    return members(cls)


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which guesses UTF-16 where botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is no JSON object")
    return document
