"""Converts arguments in boto's form to those of generated paginators and waiters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from inspect import signature
from typing import Any

import attrs


def request_class(package: Any, operation: str) -> Any:
    """Find the class of an operation's requests.

    Args:
        package: A generated package of a service.
        operation: botocore's name of the operation.
    """
    sdk = package.__name__.rpartition(".")[0]
    classes = import_module(f"{sdk}._runtime.calls.operation").all_requests(package)
    return next(cls for cls in classes if cls.__operation__ == operation)


def typed_arguments(
    request: Any, method: Callable[..., object], arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """Convert arguments in boto's form.

    Args:
        request: The class of the operation's requests.
        method: The method that takes the arguments.
        arguments: The arguments in boto's form.
    """
    sdk = import_module(request.__module__.partition(".")[0])
    made = sdk.from_dict(request, arguments)
    names = signature(method).parameters
    return {
        field.name: getattr(made, field.name)
        for field in attrs.fields(request)
        if field.name in names
    }
