"""Hints about arguments with boto3's names, which Python itself gives from 3.13 on."""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import Any


def explained(method: FunctionType) -> Any:
    """Make a method whose errors about unknown arguments suggest known ones."""

    @wraps(method)
    def call(*arguments: object, **named: object) -> object:
        try:
            return method(*arguments, **named)
        except TypeError as error:
            # If the call itself failed, the error comes from no other frame.
            if error.__traceback__ is not None and not error.__traceback__.tb_next:
                names = method.__code__.co_varnames
                known = {name.replace("_", ""): name for name in names}
                unknown = (known.get(n.lower()) for n in named if n not in names)
                if argument := next(unknown, None):
                    error.args = (f"{error}. Did you mean {argument!r}?",)
            raise

    return call
