"""Requests as the encoders of the runtime and botocore's serializer make them."""

import uuid
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from attrs import frozen
from botocore.client import BaseClient
from botocore.model import OperationModel

TOKEN = uuid.UUID("00000000-0000-4000-8000-000000000000")
"""All idempotency tokens, if a test uses `same_tokens`."""


def same_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make all idempotency tokens the same."""
    monkeypatch.setattr(uuid, "uuid4", lambda: TOKEN)


def encoded_requests(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[str]:
    """List the operations of the requests that encoders make from now on, for calls.

    Args:
        monkeypatch: Ends it with the test.
        runtime: The name of the SDK's runtime: `typed_aws._runtime`.
    """
    made: list[str] = []
    cls: Any = import_module(f"{runtime}.requests.encoder").EncodedRequest
    real = cls.serialize_to_request

    def serialize(self: object, parameters: object, model: OperationModel) -> object:
        made.append(model.name)
        return real(self, parameters, model)

    monkeypatch.setattr(cls, "serialize_to_request", serialize)
    return made


@frozen
class Comparison:
    """A request made both ways.

    Attributes:
        is_encoded: Whether an encoder made it, rather than leaving it to botocore.
        problem: How the two differ; empty if they do not.
    """

    is_encoded: bool
    problem: str = ""


class Encoders:
    """The encoders of a client, in an SDK."""

    def __init__(self, runtime: str, boto: BaseClient) -> None:
        """Compile the encoders for a client.

        Args:
            runtime: The name of the SDK's runtime: `typed_aws._runtime`.
            boto: The client.
        """
        self._boto: Any = boto
        self._encoder = import_module(f"{runtime}.requests.encoder").RequestEncoder
        self._odd = import_module(f"{runtime}.requests.formats").OddValue
        self._protocol = import_module(f"{runtime}.responses.output_shape").protocol
        self._to_dict = import_module(f"{runtime}.convert.api").to_dict
        guard: Any = import_module(f"{runtime}.requests.guard").Guard(boto)
        self._serializer = guard.serializer
        self._made: dict[type, Any] = {}

    def compare(self, operation: str, request: Any) -> Comparison:
        """Make a request both ways.

        Other errors than those for unusual values are faults of the encoders. Calls
        hide them, because botocore then makes the request.

        Args:
            operation: botocore's name of the operation.
            request: The object.
        """
        model = self._boto.meta.service_model.operation_model(operation)
        cls: type = request.__class__
        if cls not in self._made:
            try:
                self._made[cls] = self._encoder(
                    model, cls, self._protocol(model), self._serializer
                )
            except (self._odd, KeyError):
                self._made[cls] = None
        encoder = self._made[cls]
        if encoder is None:
            return Comparison(is_encoded=False)
        try:
            encoded = encoder.encode(request)
        except (self._odd, OverflowError):
            return Comparison(is_encoded=False)
        ours = _outcome(encoded.serialize_to_request, encoded.parameters, model)
        arguments = self._to_dict(request)
        for name in model.idempotent_members:
            arguments.setdefault(name, str(uuid.uuid4()))
        theirs = _outcome(self._boto._serializer.serialize_to_request, arguments, model)
        return Comparison(True, "" if ours == theirs else f"{ours} is not {theirs}")


def _outcome(serialize: Callable[..., Any], arguments: object, model: object) -> str:
    """A request, with the pairs of forms in their order, or an error."""
    try:
        request: dict[str, Any] = serialize(arguments, model)
    except Exception as error:
        return repr(error)
    return repr(sorted(request.items(), key=lambda entry: entry[0]))
