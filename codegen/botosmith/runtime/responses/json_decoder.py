"""Decoding JSON bodies directly to objects, without botocore's parser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json import loads
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..botocore_internals import converts_numbers
from ..checkers.decorators import override
from ..shapes import Response
from .object_reader import RESPONSE_KEY, ObjectReader
from .output_shape import has_structure, is_all_in_body, protocol

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel
    from .warmup import MsgspecUse

R = TypeVar("R", bound=Response)

BodyDecoder: TypeAlias = Callable[[bytes], R]
"""Makes an object from a body.

It may raise any exception: botocore then parses the body. What it returns must be equal
to the object made from botocore's dict.
"""


class JsonDecoder(ObjectReader[R]):
    """Decodes JSON bodies to objects."""

    empty_body = b"{}"

    def __init__(
        self,
        operation: OperationModel,
        response: type[R],
        msgspec: MsgspecUse = "auto",
    ) -> None:
        """Decode the bodies of an operation.

        Args:
            operation: An operation that `can_decode`.
            response: The class of its responses.
            msgspec: When to use msgspec.
        """
        super().__init__(operation, response)
        self._msgspec: MsgspecUse = msgspec
        self._has_parts = not is_all_in_body(operation)
        self._protocol = _converting_protocol(operation)
        self._decode = (
            self._decode_part
            if self._has_parts
            else body_decoder(response, self._protocol, msgspec)
        )

    @override
    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        return {RESPONSE_KEY: self._decode(response["body"])}

    @override
    def load(self) -> None:
        from ..convert.codec import fail_fast_decoder

        fail_fast_decoder(self.response, self._protocol)
        if self._msgspec != "never" and not self._has_parts:
            from .msgspec_decoder import decoder_in_c

            decoder_in_c(self.response, self._protocol)

    def _decode_part(self, body: bytes) -> R:
        """Decode a body that does not hold all members of the response."""
        from ..convert.codec import fail_fast_decoder
        from ..convert.kinds import members

        document = _json_object(body)
        if self.payload is not None:
            cls: type = self.response
            (name,) = (
                member.serialized
                for member in members(cls)
                if member.wire == self.payload
            )
            document = {name: document}
        elif not document.keys().isdisjoint(self.outside_body.values()):
            raise ValueError("botocore would take a header's member from this body")
        return fail_fast_decoder(self.response, self._protocol)(document)


def _converting_protocol(operation: OperationModel) -> str:
    """The protocol whose rules for scalars the installed botocore follows."""
    name = protocol(operation)
    return name if converts_numbers(name) else "json"


def can_decode(operation: OperationModel) -> bool:
    """Whether an operation's output, apart from headers and the status, is in JSON."""
    if not has_structure(operation):
        return False
    name = protocol(operation)
    # The protocol "json" has no headers, even if a model gives members a location.
    return name == "rest-json" or (name == "json" and is_all_in_body(operation))


def body_decoder(
    cls: type[R], protocol: str = "json", msgspec: MsgspecUse = "auto"
) -> BodyDecoder[R]:
    """Make the function that decodes JSON bodies with all members of a response.

    Args:
        cls: The class of the responses.
        protocol: The protocol, "json" or "rest-json".
        msgspec: When to use msgspec.
    """
    from ..convert.codec import fail_fast_decoder
    from .warmup import with_msgspec

    def decode_body(body: bytes) -> R:
        return fail_fast_decoder(cls, protocol)(_json_object(body))

    return with_msgspec(cls, decode_body, protocol, msgspec)


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which would accept UTF-16; botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is not a JSON object")
    return document
