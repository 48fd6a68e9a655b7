"""The base of the asynchronous clients that open streams in both directions."""

from __future__ import annotations

from typing import TypeVar

from ..asynchronous.client import AsyncClient
from ..introspection.annotations import evaluate_all_later
from ..shapes import Response
from .requests import DuplexRequest
from .stream import AsyncDuplexStream

In = TypeVar("In")
Out = TypeVar("Out")
R = TypeVar("R", bound=Response)


@evaluate_all_later
class AsyncDuplexClient(AsyncClient):
    """Base of the asynchronous clients of services with such operations."""

    def _open(
        self, request: DuplexRequest[In, Out, R], /
    ) -> AsyncDuplexStream[In, Out, R]:
        """Make the stream of a request, which is opened in an `async with` block."""
        raise NotImplementedError
