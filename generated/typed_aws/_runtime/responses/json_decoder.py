"""Decoding JSON bodies directly to objects, without botocore's parser."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from json import loads
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..checkers.override import override
from ..conversion_error import ConversionError
from ..shapes import Response
from .hook import BodyReader
from .output_shape import has_structure, is_all_in_body, output_shape, protocol

if TYPE_CHECKING:
    from ..checkers.botocore_types import PROTOCOL_PARSERS, OperationModel
    from ..convert.kinds import Member
    from .warmup import MsgspecUse
else:
    from botocore.parsers import PROTOCOL_PARSERS

R = TypeVar("R", bound=Response)

BodyDecoder: TypeAlias = Callable[[bytes], R]
"""Makes an object from a body.

It may raise any exception: botocore then parses the body. What it returns must be equal
to the object made from botocore's dict.
"""

# It contains the package because two SDKs may share one botocore client.
_RESPONSE_KEY = f"{__package__}.response"


class JsonDecoder(BodyReader, Generic[R]):
    """Decodes JSON bodies to objects; botocore's handlers see the metadata only."""

    empty_body = b"{}"
    is_complete = False

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
        super().__init__(operation.name)
        self._response = response
        self._msgspec: MsgspecUse = msgspec
        self._has_parts = not is_all_in_body(operation)
        self._protocol = _converting_protocol(operation)
        shape = output_shape(operation)
        self._payload = shape.serialization.get("payload")
        # By their names in botocore's results; the values are their names in bodies.
        self._outside_body = {
            name: member.serialization.get("name", name)
            for name, member in shape.members.items()
            if "location" in member.serialization
        }
        self._decode = (
            self._decode_part
            if self._has_parts
            else body_decoder(response, self._protocol, msgspec)
        )

    @override
    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        return {_RESPONSE_KEY: self._decode(response["body"])}

    @override
    def load(self) -> None:
        from ..convert.codec import fail_fast_decoder

        fail_fast_decoder(self._response, self._protocol)
        if self._msgspec != "never" and not self._has_parts:
            from .msgspec_decoder import decoder_in_c

            decoder_in_c(self._response, self._protocol)

    def take_response(self, parsed: dict[str, Any]) -> R | None:
        """Take the object out of botocore's result, and complete it.

        Headers, the status and the metadata are added from botocore's result.

        Returns:
            The object; `None` if botocore parsed the body.

        Raises:
            ConversionError: A header does not fit its member.
        """
        if _RESPONSE_KEY not in parsed:
            return None
        from ..convert.decode import metadata

        response: R = parsed.pop(_RESPONSE_KEY)
        # The class is frozen; this is still part of making the object.
        object.__setattr__(response, "response_metadata", metadata(parsed))
        if self._outside_body:
            self._set_members_outside_body(response, parsed)
        return response

    def _set_members_outside_body(
        self, response: R, parsed: Mapping[str, object]
    ) -> None:
        from ..convert.codec import response_value_decoder

        misfit: ConversionError | None = None
        for member in _members(self._response):
            if member.wire in self._outside_body:
                path = f"{self._response.__name__}.{member.name}"
                value = parsed.get(member.wire)
                try:
                    value = response_value_decoder(member.type, path)(value)
                except ConversionError as error:
                    misfit = misfit or error
                object.__setattr__(response, member.name, value)
        if misfit is not None:
            misfit.partial = response
            raise misfit

    def _decode_part(self, body: bytes) -> R:
        """Decode a body that does not hold all members of the response."""
        from ..convert.codec import fail_fast_decoder

        document = _json_object(body)
        if self._payload is not None:
            (name,) = (
                member.serialized
                for member in _members(self._response)
                if member.wire == self._payload
            )
            document = {name: document}
        elif not document.keys().isdisjoint(self._outside_body.values()):
            raise ValueError("botocore would take a header's member from this body")
        return fail_fast_decoder(self._response, self._protocol)(document)


def _converting_protocol(operation: OperationModel) -> str:
    """The protocol whose rules for scalars the installed botocore follows."""
    name = protocol(operation)
    # Older versions leave the scalars of rest-json as they came, like those of json.
    return name if hasattr(PROTOCOL_PARSERS[name], "_handle_float") else "json"


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


def _members(cls: type) -> Sequence[Member]:
    from ..convert.kinds import members

    return members(cls)


def _json_object(body: bytes) -> dict[str, object]:
    # Not json.loads(body), which would accept UTF-16; botocore does not.
    document: dict[str, object] = loads(body.decode("utf-8"))
    if document.__class__ is not dict:
        raise ValueError("the body is not a JSON object")
    return document
