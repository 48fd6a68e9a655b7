"""Naming the feature that sends a request in its user agent, as botocore does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def with_feature(feature: str, call: Callable[P, T]) -> Callable[P, T]:
    """Make the requests that a function sends name a feature.

    Args:
        feature: botocore's name of the feature, such as `PAGINATOR`.
        call: Sends the requests.

    Returns:
        A function that does the same and names the feature; the function itself if the
        installed botocore has no features.
    """
    try:
        with_context: Any = import_module("botocore.context").with_current_context
        register: Any = import_module("botocore.useragent").register_feature_id
    except (ImportError, AttributeError):
        return call
    decorate: Callable[[Callable[P, T]], Callable[P, T]]
    decorate = with_context(partial(register, feature))
    return decorate(call)
