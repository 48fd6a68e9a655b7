"""Naming the feature that sends a request in its user agent, as botocore does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from ..botocore_internals import name_feature

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
    return name_feature("botocore", feature)(call)


def with_feature_async(
    feature: str, call: Callable[P, Awaitable[T]]
) -> Callable[P, Awaitable[T]]:
    """Make the requests that a coroutine function sends name a feature.

    The arguments and the result are those of `with_feature`.
    """
    return name_feature("aiobotocore", feature)(call)
