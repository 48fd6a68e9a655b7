"""Objects as values: they do not change, and are equal if their members are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from attrs import fields, frozen, has

from .static_types.decorators import override

T = TypeVar("T")


@frozen(eq=False, repr=False)
class _Frozen:
    """A class whose objects do not change, as attrs makes them."""


# Methods of attrs that are the same for all classes, and are defined in `Value`.
_INHERITED = ("__delattr__", "__getstate__", "__setattr__", "__setstate__")


class Value:
    """Base of classes with members.

    attrs could write these methods for each class. Without them, it makes SageMaker's
    classes in three quarters of the time, and `help` shows members before methods.
    """

    # Type checkers would conclude from `__setattr__` that any attribute can be set.
    if not TYPE_CHECKING:
        __slots__ = ("__weakref__",)
        # attrs recognizes frozen base classes by this method.
        __setattr__ = _Frozen.__setattr__
        __delattr__ = _Frozen.__delattr__

        def __setstate__(self, state):
            for a in fields(type(self)):
                if a.name in state:
                    object.__setattr__(self, a.name, state[a.name])

    @override
    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        cls: type = self.__class__
        compared = _compared(cls)
        return compared(self) == compared(other)

    @override
    def __hash__(self) -> int:
        cls: type = self.__class__
        return hash((cls, _compared(cls)(self)))

    @override
    def __getstate__(self) -> Mapping[str, object]:
        cls: type = self.__class__
        return {a.name: getattr(self, a.name) for a in fields(cls)}


@cache
def _compared(cls: type) -> Callable[[object], object]:
    """Make the function that gets what is compared of an object of a class."""
    if not has(cls):
        return id
    names = [a.name for a in fields(cls) if a.eq]
    return attrgetter(*names) if names else type


def inherit_methods(cls: type[T]) -> type[T]:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""
    for name in _INHERITED:
        if name in vars(cls):
            delattr(cls, name)
    return cls
