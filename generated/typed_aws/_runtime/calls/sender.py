"""Choosing who makes a request: compiled encoders, or botocore."""

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from ..convert.codec import ENCODERS
from ..responses.output_shape import protocol
from ..shapes import Request, Response

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient, OperationModel
    from ..requests.encoder import RequestEncoder
    from ..requests.guard import Guard
    from .operation import Operation

R = TypeVar("R", bound=Response)

Requests: TypeAlias = Literal["auto", "botocore"]
"""Compiled encoders where nobody notices, or always botocore."""

ENCODED_FROM = 2
"""The first call of an operation whose request is encoded.

Many programs call an operation once, for which compiling does not pay.
"""

Method: TypeAlias = Callable[..., Any]
"""A method of botocore's client: of aiobotocore's, a coroutine function."""


class Sender:
    """Finds the method that sends a request, and its arguments.

    Attributes:
        requests: Who makes requests.
    """

    def __init__(self, boto: AnyBotoClient, requests: Requests) -> None:
        """Send through a client.

        Args:
            boto: The client.
            requests: Who makes requests.

        Raises:
            ValueError: It is none of the choices.
        """
        if requests not in ("auto", "botocore"):
            raise ValueError(f"requests must be 'auto' or 'botocore', not {requests!r}")
        self.requests: Requests = requests
        self._boto = boto
        self._guard: Guard | None = None
        self._calls: dict[type, int] = {}
        # `None` for operations that are left to botocore.
        self._encoders: dict[type, RequestEncoder | None] = {}
        self._hook: object = None

    def prepare(
        self, operation: Operation[R], request: Request[R], method: Any
    ) -> tuple[Method, dict[str, object]]:
        """Find the method to call, and its arguments.

        Args:
            operation: An operation of the client.
            request: Its request.
            method: The client's method.
        """
        try:
            encoder = self._encoder(operation, type(request), method)
            if encoder is not None and self._guard is not None:
                encoded = encoder.encode(request)
                changes = {**self._guard.changes, "_serializer": encoded}
                copy = _copy(self._boto, changes)
                return MethodType(method.__func__, copy), encoded.parameters
        except Exception:
            # botocore makes the request, or says what is wrong with it.
            pass
        return method, operation.encode(request)

    def load(self, operation: Operation[Any], method: object) -> None:
        """Compile the encoder of an operation's requests, and use it from now on.

        Args:
            operation: An operation of the client.
            method: The client's method.
        """
        self._calls[operation.request] = ENCODED_FROM
        self._encoder(operation, operation.request, method)

    def _encoder(
        self, operation: Operation[Any], cls: type, method: Any
    ) -> RequestEncoder | None:
        if self.requests != "auto":
            return None
        if cls not in self._encoders:
            calls = self._calls[cls] = self._calls.get(cls, 0) + 1
            if calls < ENCODED_FROM:
                return None
        if self._guard is None:
            self._guard = self._make_guard()
        if not self._guard.allows(operation.name, method):
            return None
        hook = ENCODERS["dict"].hook
        if hook is not self._hook:
            # Users may have hooks for some classes now.
            self._hook = hook
            self._encoders.clear()
        if cls not in self._encoders:
            self._encoders[cls] = self._make_encoder(operation.model, cls)
        return self._encoders[cls]

    def _make_guard(self) -> Guard:
        from ..requests.guard import Guard

        return Guard(self._boto)

    def _make_encoder(
        self, operation: OperationModel, cls: type
    ) -> RequestEncoder | None:
        from ..requests.encoder import RequestEncoder

        assert self._guard is not None
        try:
            return RequestEncoder(
                operation, cls, protocol(operation), self._guard.serializer
            )
        except Exception:
            # Something that is left to botocore, or a botocore of another form.
            return None


def quicken(boto: AnyBotoClient, requests: Requests) -> None:
    """Have a client that no one else uses yet sign faster, and remember user agents.

    Args:
        boto: The client.
        requests: Who makes its requests.
    """
    if requests == "auto":
        from ..requests.signer import SignerChoice
        from ..requests.user_agent import remember_user_agents

        SignerChoice(boto)
        remember_user_agents(boto)


def _copy(boto: AnyBotoClient, changes: dict[str, object]) -> object:
    """Copy a client for a call, so that the client itself stays as it is."""
    copy: object = object.__new__(type(boto))
    vars(copy).update(vars(boto), **changes)
    return copy
