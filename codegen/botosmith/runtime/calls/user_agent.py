"""Telling AWS, in the user agent as botocore does, what feature sends a request."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def featured(feature: str, call: Callable[P, T]) -> Callable[P, T]:
    """Make the requests of a function name a feature.

    Args:
        feature: botocore's name of the feature, such as `PAGINATOR`.
        call: What sends the requests.

    Returns:
        The function that also names the feature; the function itself with a botocore
        that knows no features.
    """
    try:
        from botocore.context import with_current_context
        from botocore.useragent import register_feature_id
    except ImportError:
        return call
    return with_current_context(partial(register_feature_id, feature))(call)
