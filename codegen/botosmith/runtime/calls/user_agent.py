"""Naming the feature that sends a request in its user agent, as botocore does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C")


def with_feature(feature: str, call: Callable[P, T]) -> Callable[P, T]:
    """Make the requests that a function sends name a feature.

    Args:
        feature: botocore's name of the feature, such as `PAGINATOR`.
        call: Sends the requests.

    Returns:
        A function that does the same and names the feature; the function itself if the
        installed botocore has no features.
    """
    return _decorator("botocore", feature)(call)


def with_feature_async(
    feature: str, call: Callable[P, Awaitable[T]]
) -> Callable[P, Awaitable[T]]:
    """Make the requests that a coroutine function sends name a feature.

    The arguments and the result are those of `with_feature`.
    """
    return _decorator("aiobotocore", feature)(call)


def _decorator(library: str, feature: str) -> Callable[[C], C]:
    try:
        with_context: Any = import_module(f"{library}.context").with_current_context
        register: Any = import_module("botocore.useragent").register_feature_id
    except (ImportError, AttributeError):
        return lambda call: call
    decorate: Callable[[C], C] = with_context(partial(register, feature))
    return decorate
