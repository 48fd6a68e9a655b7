"""Objects as values: they do not change, and are equal if their members are.

Objects of which one lacks a list or a map that the other one has are not equal.
"""

from collections.abc import Mapping
from typing import TypeVar
from .static_types.decorators import override

T = TypeVar("T")

class Value:
    """Base of classes with members.

    attrs could write these methods for each class. Without them, it makes SageMaker's
    classes in three quarters of the time, and `help` shows members before methods.
    """

    @override
    def __eq__(self, other: object) -> bool: ...
    @override
    def __hash__(self) -> int: ...
    @override
    def __getstate__(self) -> Mapping[str, object]: ...

def inherit_methods(cls: type[T]) -> type[T]:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""

def inherit_reading(cls: type) -> None:
    """Take out of a user's class what attrs wrote that fails where a member is absent.

    `Value` has the same methods, unless attributes are compared by keys of their own.
    """
