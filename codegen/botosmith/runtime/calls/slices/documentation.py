"""The help of botocore clients that were made from slices."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from ...botocore_internals import loader_of, replace_writer
from .sliced_loader import SlicedLoader

if TYPE_CHECKING:
    from ...checkers.botocore_types import AnyBotoClient


def restore_documentation(boto: AnyBotoClient) -> None:
    """Make the help of a client's methods read botocore's files.

    Does nothing for clients that were not made from slices.
    """
    loader = loader_of(boto)
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
        docstring = getattr(type(boto), method, None).__doc__
        replace_writer(docstring, partial(_write_completely, complete))


def _write_completely(
    complete: Callable[[], Any],
    write: Callable[..., None],
    section: object,
    operation_model: Any,
    **arguments: object,
) -> None:
    model = complete().operation_model(operation_model.name)
    arguments["method_description"] = model.documentation
    write(section, operation_model=model, **arguments)
