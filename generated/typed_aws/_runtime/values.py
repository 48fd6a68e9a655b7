"""Objects as values: they do not change, and are equal if their members are.

Objects of which one lacks a list or a map that the other one has are not equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

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

# What attrs compiles, and its module.
_SOURCES_OF_ATTRS = "<attrs generated ", fields.__code__.co_filename


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
            cls = type(self)
            optional = absences(cls)
            for a in fields(cls):
                value = state.get(a.name)
                # Earlier versions had `None` for lists and maps that are absent.
                if a.name in state and not (value is None and a.name in optional):
                    object.__setattr__(self, a.name, value)

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


_Values: TypeAlias = tuple[object, ...]


@cache
def _compared(cls: type) -> Callable[[object], _Values]:
    """Make the function that gets what is compared of an object of a class."""
    if not has(cls):
        return lambda value: (id(value),)
    names = [a.name for a in fields(cls) if a.eq]
    # It is faster than `attrgetter`, which gets no attribute in one instruction.
    values = "".join([f"value.{name}, " for name in names])
    get: Callable[[object], _Values] = eval(f"lambda value: ({values})")
    if None not in absences(cls).values():
        return get

    def compared(value: object) -> _Values:
        try:
            return get(value)
        except AbsentMemberError:
            return tuple([getattr(value, name, ABSENT) for name in names])

    return compared


@cache
def _equality(cls: type) -> Callable[[object, object], bool]:
    """Make the function that says whether two objects of a class are equal."""
    compared, optional = _compared(cls), absences(cls)
    names = [a.name for a in fields(cls) if a.eq] if has(cls) else []
    lists = [place for place, name in enumerate(names) if optional.get(name)]

    def are_equal(one: object, other: object) -> bool:
        ours, theirs = compared(one), compared(other)
        if ours != theirs:
            return False
        for place in lists:
            value, same = ours[place], theirs[place]
            if value.__class__ is not same.__class__ and (
                is_absent(value) != is_absent(same)
            ):
                return False
        return True

    return are_equal


def inherit_methods(cls: type[T]) -> type[T]:
    """Take the methods out of a class that attrs wrote and `Value` has, too."""
    for name in _INHERITED:
        if name in vars(cls):
            delattr(cls, name)
    return cls


def inherit_reading(cls: type) -> None:
    """Take out of a user's class what attrs wrote that fails where a member is absent.

    `Value` has the same methods, unless attributes are compared by keys of their own.
    """
    if None not in absences(cls).values():
        return
    own_keys = any(a.eq_key is not None for a in fields(cls))
    comparing = () if own_keys else ("__eq__", "__hash__")
    for name in ("__getstate__", "__replace__", "__repr__", "__setstate__", *comparing):
        code = getattr(vars(cls).get(name), "__code__", None)
        if code is not None and code.co_filename.startswith(_SOURCES_OF_ATTRS):
            delattr(cls, name)
