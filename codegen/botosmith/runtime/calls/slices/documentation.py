"""The help of botocore clients that were made from slices."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from .loader import SlicedLoader

if TYPE_CHECKING:
    from ...checkers.botocore_types import AnyBotoClient


def restore_documentation(boto: AnyBotoClient) -> None:
    """Make the help of a client's methods read botocore's files.

    Does nothing for clients that were not made from slices.
    """
    loader = getattr(boto, "_loader", None)
    if not isinstance(loader, SlicedLoader) or loader.is_documented:
        return
    loader.is_documented = True
    load_model = loader.complete_model
    sliced: Any = boto.meta.service_model

    @cache
    def complete() -> Any:
        return type(sliced)(load_model(), service_name=sliced.service_name)

    for method in boto.meta.method_to_api_mapping:
        # botocore writes a docstring when it is read.
        docstring: Any = getattr(type(boto), method, None).__doc__
        write = getattr(docstring, "_write_docstring", None)
        if write is not None:
            docstring._write_docstring = partial(_write_completely, write, complete)


def _write_completely(
    write: Callable[..., None],
    complete: Callable[[], Any],
    section: object,
    operation_model: Any,
    **arguments: object,
) -> None:
    model = complete().operation_model(operation_model.name)
    arguments["method_description"] = model.documentation
    write(section, operation_model=model, **arguments)
