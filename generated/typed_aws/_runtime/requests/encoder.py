"""Making the requests of an operation from objects.

botocore's serializer still makes the request, but of the members outside the body only:
headers, the query string and the path. The body comes from compiled functions.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..convert.kinds import members
from .bodies import body_of, is_passed
from .formats import OddValue
from .json_tree import ArgumentCompiler

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel


class EncodedRequest:
    """A request in place of a serializer, for one call of a client.

    Attributes:
        parameters: The arguments that botocore needs to see: what belongs outside the
            body, what may decide the endpoint, and idempotency tokens.
    """

    __slots__ = ("_body", "_encoder", "parameters")

    def __init__(
        self, encoder: RequestEncoder, parameters: dict[str, object], body: Any
    ) -> None:
        self._encoder = encoder
        self.parameters = parameters
        self._body = body

    def serialize_to_request(
        self, parameters: Mapping[str, object], operation_model: OperationModel
    ) -> dict[str, Any]:
        """Make the request, as the method of botocore's serializers does."""
        return self._encoder.request(parameters, self._body)


class RequestEncoder:
    """Makes the requests of one operation of one client."""

    def __init__(
        self, operation: OperationModel, request: type, protocol: str, serializer: Any
    ) -> None:
        """Compile the functions.

        Args:
            operation: The operation.
            request: The class of its requests.
            protocol: The protocol of the client.
            serializer: botocore's serializer, without its validator.

        Raises:
            OddValue: The operation is left to botocore.
            KeyError: botocore's model lacks a member.
        """
        shape = operation.input_shape
        if shape is None or operation.has_event_stream_input or _has_modes(operation):
            raise OddValue
        self._operation = operation
        self._serializer = serializer
        seen = [
            (member, shape.members[member.wire])
            for member in members(request)
            if member.wire in shape.members
        ]
        self._passed = tuple(
            m.wire for m, _ in seen if is_passed(m.wire, shape, protocol)
        )
        self._tokens = [
            member for member, s in seen if "idempotencyToken" in s.metadata
        ]
        tokens = [member.wire for member in self._tokens]
        arguments = [
            member
            for member, s in seen
            if member.wire in self._passed
            or member.wire in tokens
            or "contextParam" in s.metadata
        ]
        self._make_arguments = ArgumentCompiler(serializer).body(
            request, shape, arguments, tokens
        )
        # In CBOR, the serializer adds to the user agent.
        self._adds_features = protocol == "smithy-rpc-v2-cbor"
        self._constant: dict[str, Any] = {}
        self._body = body_of(protocol, serializer, operation, request, tokens)

    def encode(self, request: Any) -> EncodedRequest:
        """Encode a request.

        It may raise any exception: botocore then makes the request.
        """
        tokens = {
            member.wire: str(uuid.uuid4())
            for member in self._tokens
            if getattr(request, member.name) is None
        }
        arguments = self._make_arguments(request, tokens)
        body, more = self._body.make(request, tokens)
        arguments.update(more)
        return EncodedRequest(self, arguments, body)

    def request(self, arguments: Mapping[str, object], body: Any) -> dict[str, Any]:
        """Have botocore's serializer make a request, and put a body into it."""
        request = self._request_without_body(
            {name: arguments[name] for name in self._passed if name in arguments}
        )
        self._body.put(request, body)
        return request

    def _request_without_body(self, passed: Mapping[str, object]) -> dict[str, Any]:
        if self._passed or self._adds_features:
            made: dict[str, Any] = self._serializer.serialize_to_request(
                passed, self._operation
            )
            return made
        # Nothing in the request differs from call to call.
        constant = self._constant
        if not constant:
            constant.update(self._serializer.serialize_to_request({}, self._operation))
        return {**constant, "headers": {**constant["headers"]}}


def _has_modes(operation: OperationModel) -> bool:
    """Whether arguments decide about checksums."""
    return not {"requestAlgorithmMember", "requestValidationModeMember"}.isdisjoint(
        operation.http_checksum
    )
