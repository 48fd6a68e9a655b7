"""The help of botocore clients that were made from slices."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, SupportsIndex

from ...checkers.override import override
from .loader import SlicedLoader

if TYPE_CHECKING:
    from ...checkers.botocore_types import AnyBotoClient


def restore_documentation(boto: AnyBotoClient) -> None:
    """Let the help of a client's methods come from botocore's files.

    Does nothing for clients that were not made from slices.
    """
    loader = getattr(boto, "_loader", None)
    if not isinstance(loader, SlicedLoader) or loader.is_documented:
        return
    loader.is_documented = True
    load_model = loader.complete_model

    @cache
    def complete() -> Any:
        service: Any = import_module("botocore.model").ServiceModel
        name = boto.meta.service_model.service_name
        return service(load_model(), service_name=name)

    for method, operation in boto.meta.method_to_api_mapping.items():
        function = getattr(type(boto), method, None)
        if function is not None:
            write = partial(_document, complete, boto, method, operation)
            function.__doc__ = _LazyText(write)


def _document(
    complete: Callable[[], Any], boto: AnyBotoClient, method: str, operation: str
) -> str:
    docstring: Any = import_module("botocore.docs.docstring").ClientMethodDocstring
    model = complete().operation_model(operation)
    return str(
        docstring(
            operation_model=model,
            method_name=operation,
            event_emitter=boto.meta.events,
            method_description=model.documentation,
            example_prefix=f"response = client.{method}",
            include_signature=False,
        )
    )


class _LazyText(str):
    """A docstring that is written when it is read, as botocore's are."""

    _write: Callable[[], str]

    def __new__(cls, write: Callable[[], str]) -> _LazyText:
        text = super().__new__(cls)
        text._write = cache(write)
        return text

    def __str__(self) -> str:
        return self._write()

    __repr__ = __str__

    # `inspect` reads docstrings with this.
    @override
    def expandtabs(self, tabsize: SupportsIndex = 8) -> str:
        return self._write().expandtabs(tabsize)
