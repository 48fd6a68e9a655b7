"""Objects as values: they do not change, and are equal if their members are."""

from collections.abc import Mapping
from typing import TypeVar
from .checkers.override import override

T = TypeVar("T")

class Value:
    """Base of classes with members.

    attrs could write these methods for each class. But it makes a class in two thirds
    to three quarters of the time without them, and `help` shows them after the members.
    """

    @override
    def __eq__(self, other: object) -> bool: ...
    @override
    def __hash__(self) -> int: ...
    @override
    def __getstate__(self) -> Mapping[str, object]: ...

def inherit_methods(cls: type[T]) -> type[T]:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""
