"""Objects as values: they do not change, and are equal if their members are.

Objects of which one lacks a list or a map that the other one has are not equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from attrs import fields, frozen, has

from .absent import ABSENT, AbsentMemberError, absences, evolve, is_absent
from .static_types.decorators import override

T = TypeVar("T")


@frozen(eq=False, repr=False)
class _Frozen:
    """A class whose objects do not change, as attrs makes them."""


# Methods of attrs that are the same for all classes, and are defined in `Value`.
_INHERITED = (
    "__delattr__",
    "__getstate__",
    "__replace__",
    "__setattr__",
    "__setstate__",
)


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
        __replace__ = evolve

        def __setstate__(self, state):
            for a in fields(type(self)):
                if a.name in state:
                    object.__setattr__(self, a.name, state[a.name])

    @override
    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        cls: type = self.__class__
        return _equality(cls)(self, other)

    @override
    def __hash__(self) -> int:
        cls: type = self.__class__
        return hash((cls, _compared(cls)(self)))

    @override
    def __getstate__(self) -> Mapping[str, object]:
        cls: type = self.__class__
        optional = absences(cls)
        found = {a.name: getattr(self, a.name, ABSENT) for a in fields(cls)}
        return {
            name: value
            for name, value in found.items()
            if name not in optional or not (value is ABSENT or is_absent(value))
        }


@cache
def _compared(cls: type) -> Callable[[object], object]:
    """Make the function that gets what is compared of an object of a class."""
    if not has(cls):
        return id
    names = [a.name for a in fields(cls) if a.eq]
    if not names:
        return type
    get = attrgetter(*names)
    if None not in absences(cls).values():
        return get

    def compared(value: object) -> object:
        try:
            return get(value)
        except AbsentMemberError:
            return tuple([getattr(value, name, ABSENT) for name in names])

    return compared


@cache
def _equality(cls: type) -> Callable[[object, object], bool]:
    """Make the function that says whether two objects of a class are equal."""
    compared = _compared(cls)
    names = [name for name, made in absences(cls).items() if made is not None]

    def are_equal(one: object, other: object) -> bool:
        return compared(one) == compared(other)

    def are_equal_and_present(one: object, other: object) -> bool:
        if compared(one) != compared(other):
            return False
        for name in names:
            value = getattr(one, name)
            if not value and is_absent(value) != is_absent(getattr(other, name)):
                return False
        return True

    return are_equal_and_present if names else are_equal


def inherit_methods(cls: type[T]) -> type[T]:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""
    for name in _INHERITED:
        if name in vars(cls):
            delattr(cls, name)
    return cls
