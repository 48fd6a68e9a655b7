"""Loading what calls need ahead of time, so that no call waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..convert.codec import encoder, response_decoder
from ..convert.kind import compiling_all
from ..lazy import RUNTIME
from ..shapes import Request
from .operation import Operation

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient


def load_operation(operation: Operation[Any], boto: AnyBotoClient) -> None:
    """Compile what calls of an operation need, and import it."""
    from ..requests.serializer import compiled_serializer

    with compiling_all():
        encoder(operation.request, "dict")
        response_decoder(operation.response)
        if operation.body_reader is not None:
            operation.body_reader.load()
    serializer = compiled_serializer(boto)
    if serializer is not None:
        serializer.load(operation.model)
    if operation.model.has_event_stream_output:
        import_module(f"{RUNTIME}.calls.event_streams")
    elif operation.model.has_streaming_output:
        import_module(f"{RUNTIME}.calls.streaming_bodies")


def load_service(package: ModuleType, *, is_async: bool, has_waiters: bool) -> None:
    """Import what all calls, paginators and waiters of a service share."""
    room = "asynchronous" if is_async else "paging"
    for module in ("pages", "prefetch"):
        import_module(f"{RUNTIME}.{room}.{module}")
    for name in ("errors", "waiters") if has_waiters else ("errors",):
        import_module(f"{package.__name__}.{name}")


def all_requests(package: ModuleType) -> Iterator[type[Request[Any]]]:
    """Import the requests of all operations of a service."""
    operations = import_module(f"{package.__name__}.operations")
    for info in iter_modules(operations.__path__):
        module = import_module(f"{operations.__name__}.{info.name}")
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, Request)
                and value.__module__ == module.__name__
            ):
                yield value
