"""The base of the asynchronous clients that open streams in both directions."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

from ..asynchronous.client import AsyncClient
from ..asynchronous.coroutine_client import CoroutineClient
from ..botocore_internals import copy_with
from ..introspection.annotations import evaluate_all_later
from ..shapes import Response
from .requests import DuplexRequest
from .stream import AsyncDuplexStream

if TYPE_CHECKING:
    from .call import DuplexCall, DuplexEngine
    from .operation import DuplexOperation

In = TypeVar("In")
Out = TypeVar("Out")
R = TypeVar("R", bound=Response)


@evaluate_all_later
class AsyncDuplexClient(AsyncClient):
    """Base of the asynchronous clients of services with such operations."""

    def _open(
        self, request: DuplexRequest[In, Out, R], /
    ) -> AsyncDuplexStream[In, Out, R]:
        """Make the stream of a request, which an `async with` statement opens.

        Raises:
            NotImplementedError: The client wraps one of another library, or the
                installed botocore does not have the operation.
            ImportError: h2 is not installed.
        """
        operation = self._duplex_operation(type(request))
        return AsyncDuplexStream(operation, self._call_of(operation, request))

    def _duplex_operation(
        self, request: type[DuplexRequest[Any, Any, R]]
    ) -> DuplexOperation[R]:
        from .operation import DuplexOperation

        return DuplexOperation(self._boto, request)

    def _call_of(self, operation: DuplexOperation[R], request: Any) -> DuplexCall[R]:
        """Make the call of a request."""
        boto = self._boto
        if not isinstance(boto, CoroutineClient):
            raise NotImplementedError(
                f"{operation.name} has events in both directions, over HTTP/2: it "
                "needs a client of create, and this one wraps one of another library"
            )
        from .call import DuplexCall

        def run(engine: DuplexEngine) -> Any:
            return self._send_with(engine.run, operation, request)

        return DuplexCall(operation.name, boto.engine, run)

    def _send_with(
        self,
        method: Callable[..., object],
        operation: DuplexOperation[R],
        request: Any,
        **members: object,
    ) -> Coroutine[object, None, R]:
        """Call an operation by another method than one of the wrapped client.

        The call is made by a copy of this client, which may have other members.
        """
        methods = SimpleNamespace(meta=self._boto.meta, **{operation.method: method})
        known: Any = {operation.request: operation}
        client = copy_with(self, _boto=methods, _operations=known, **members)
        return client._run(client._send_steps(request))
