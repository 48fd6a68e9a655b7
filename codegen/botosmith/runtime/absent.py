"""What objects lack: the members that AWS, or whoever made an object, left out.

Where the type of a member has no `None`, an absent one is an empty slot. Reading it
makes an empty list or map that belongs to the object, or raises an error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    NoReturn,
    TypeAlias,
    get_args,
    get_origin,
)

from attrs import NOTHING, Attribute

from .lazy import service_package
from .static_types.decorators import override

if TYPE_CHECKING:
    from attrs import evolve as evolve
else:
    from attrs import evolve as _evolve


class AbsentValueError(ValueError, KeyError):
    """A value that a program requires is absent.

    It is a `KeyError`, too, as that of `response["TrialArn"]` with boto3.

    Attributes:
        name: What is absent: the name that the program gave, or the expression in its
            source, such as `response.trial_arn`; `None` if neither is known.
    """

    def __init__(self, name: str | None = None) -> None:
        """Make the error.

        Args:
            name: What is absent, if that is known.
        """
        super().__init__(name)
        self.name = name

    @override
    def __str__(self) -> str:
        return f"{self.name or 'a required value'} is absent"


class AbsentMemberError(AbsentValueError, AttributeError):
    """AWS left out a member that is there according to its model or documentation.

    It is an `AttributeError`, too, so `getattr` with a default returns the default.

    Attributes:
        name: The class and the attribute, such as `CreateQueueResponse.queue_url`.
        operation: The operation whose response lacks it, such as `CreateQueue`; `None`
            for the member of a structure.
    """

    def __init__(self, name: str, operation: str | None = None) -> None:
        """Make the error.

        Args:
            name: The class and the attribute.
            operation: The operation, if the class is that of its response.
        """
        super().__init__(name)
        self.operation = operation

    @override
    def __str__(self) -> str:
        where = f" in the response of {self.operation}" if self.operation else ""
        return f"AWS left out {self.name}{where}"

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.operation), vars(self)


def _refuse(self: _Absent, *_: object, **__: object) -> NoReturn:
    name = self.__plain__.__name__
    raise TypeError(f"it is absent, and cannot be changed; {name}(...) makes a copy")


class _Absent:
    """What absent lists and maps have in common."""

    __slots__ = ()

    # `is_absent` knows those of other SDKs by this.
    __absent__ = True
    __plain__: ClassVar[type[list[Any]] | type[dict[Any, Any]]]
    """The class of what it equals."""

    if not TYPE_CHECKING:
        clear = pop = __setitem__ = __delitem__ = _refuse

        def __hash__(self):
            return hash(())

        def __reduce_ex__(self, _):
            return type(self), ()


class AbsentList(_Absent, list[Any]):
    """A list that is absent. It equals an empty one."""

    __slots__ = ()
    __plain__ = list

    if not TYPE_CHECKING:
        append = extend = insert = remove = __iadd__ = __imul__ = _refuse


class AbsentMap(_Absent, dict[Any, Any]):
    """A map that is absent. It equals an empty one."""

    __slots__ = ()
    __plain__ = dict

    if not TYPE_CHECKING:
        popitem = setdefault = update = __ior__ = _refuse


Made: TypeAlias = type[AbsentList] | type[AbsentMap] | None
"""What reading an empty slot makes; `None` if it raises an error."""


class _Default:
    """The default of members that are empty slots where they are absent."""

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return "..."

    @override
    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT: Any = _Default()


def is_absent(value: object) -> bool:
    """Whether a value of an object was left out: by AWS, or by who made the object.

    Absent lists and maps equal empty ones, and this function tells them apart. All else
    that is absent is `None`, or raises an `AbsentMemberError` when it is read.

    >>> is_absent(None), is_absent([])
    (True, False)
    """
    return value is None or getattr(type(value), "__absent__", None) is True


def made_for(annotation: object) -> Made:
    """Find out what is made where a member of a type is absent."""
    if isinstance(annotation, str):
        origin: object = annotation.partition("[")[0]
    else:
        origin = getattr(get_origin(annotation), "__name__", None)
    if origin in ("Sequence", "list"):
        return AbsentList
    return AbsentMap if origin in ("Mapping", "dict") else None


@cache
def absences(cls: type) -> Mapping[str, Made]:
    """List the attributes that may be empty slots, with what they read as."""
    if getattr(cls, "__getattr__", None) is None:
        return {}
    return {
        a.name: made_for(a.type)
        for base in reversed(cls.__mro__)
        if service_package(base.__module__) is not None
        for a in _promised_fields(base)
    }


def has_absences(cls: type) -> bool:
    """Whether a generated class has attributes that may be empty slots."""
    return any(True for _ in _promised_fields(cls))


def _promised_fields(cls: type) -> Iterator[Attribute[Any]]:
    """List the fields of a class itself whose types have no `None`."""
    for a in vars(cls).get("__attrs_attrs__", ()):
        is_promised = a.default is NOTHING and not _has_none(a.type)
        if not a.inherited and (a.default is ABSENT or is_promised):
            yield a


def _has_none(annotation: object) -> bool:
    """Whether a required member may be `None`, as a document may."""
    return annotation == "JSONValue" or NoneType in get_args(annotation)


def read_absent(self: object, name: str, /) -> object:
    """Read an attribute that is an empty slot: the method `__getattr__` of classes.

    Raises:
        AbsentMemberError: The member has no value, and its type has no `None`.
        AttributeError: There is no such attribute.
    """
    cls: type = type(self)
    found = absences(cls)
    if name not in found:
        # It fails as it did before Python called this method.
        return object.__getattribute__(self, name)
    if (make := found[name]) is None:
        raise _absent_member(cls, name)
    made = make()
    # The class is frozen; the attribute keeps the value that it has had all along.
    object.__setattr__(self, name, made)
    return made


def _absent_member(cls: type, name: str) -> AbsentMemberError:
    error = AbsentMemberError(f"{cls.__name__}.{name}", _operation(cls))
    error.add_note(
        f"getattr(..., {name!r}, None) reads it without an error. For objects that "
        "lack members, use evolve and to_dict of this package in place of attrs' "
        "functions, and configure_converter for cattrs."
    )
    return error


@cache
def _operation(cls: type) -> str | None:
    """The operation whose response a class is."""
    for base in cls.__mro__:
        if service_package(base.__module__) is None:
            continue
        for other in [*vars(sys.modules[base.__module__]).values()]:
            if getattr(other, "__response__", None) is base:
                operation: str = other.__operation__
                return operation
    return None


def leave_empty(self: object) -> None:
    """Empty the slots of what a constructor was not given."""
    cls: type = type(self)
    for name in absences(cls):
        # A class of a user may call this twice.
        given = getattr(self, name, NOTHING)
        if given is ABSENT or is_absent(given):
            object.__delattr__(self, name)


if not TYPE_CHECKING:

    def evolve(value, /, **changes):
        """Make a copy of an object with other values; what is absent stays absent.

        `attrs.evolve` does the same for objects that lack no member. A list or a map
        becomes absent by `None`.

        Raises:
            TypeError: The class has no such attribute.
        """
        cls: type = type(value)
        for name in absences(cls):
            if name not in changes and is_absent(getattr(value, name, None)):
                changes[name] = ABSENT
        return _evolve(value, **changes)
