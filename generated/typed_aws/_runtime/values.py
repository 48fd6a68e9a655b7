"""Objects as values: they do not change, and are equal if their members are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import fields, frozen, has

from .checkers.override import override


@frozen
class _Frozen:
    """A class whose objects do not change, as attrs makes them."""


# Methods of attrs that are the same for all classes, and stand in `Value` instead.
_INHERITED = ("__delattr__", "__getstate__", "__setattr__", "__setstate__")


class Value:
    """Base of classes with members.

    attrs could write these methods for each class. But it makes a class in two thirds
    to three quarters of the time without them, and `help` shows them after the members.
    """

    __slots__ = ("__weakref__",)

    if not TYPE_CHECKING:
        # By this method, attrs recognizes bases whose objects do not change.
        __setattr__ = _Frozen.__setattr__
        __delattr__ = _Frozen.__delattr__

    @override
    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        compared = _compared(self.__class__)
        return compared(self) == compared(other)

    @override
    def __hash__(self) -> int:
        return hash((self.__class__, _compared(self.__class__)(self)))

    @override
    def __getstate__(self) -> Mapping[str, object]:
        return {a.name: getattr(self, a.name) for a in fields(type(self))}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        for a in fields(type(self)):
            if a.name in state:
                object.__setattr__(self, a.name, state[a.name])


@cache
def _compared(cls: type) -> Callable[[object], object]:
    """Make the function that gets what is compared of an object of a class."""
    if not has(cls):
        return id
    names = [a.name for a in fields(cls) if a.eq]
    return attrgetter(*names) if names else type


def inherit_methods(cls: type) -> None:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""
    for name in _INHERITED:
        if name in vars(cls):
            delattr(cls, name)
