"""What objects lack: the members that AWS, or whoever made an object, left out.

Where the type of a member has no `None`, an absent one is an empty slot. Reading it
makes an empty list or map that belongs to the object, or raises an error.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, TypeAlias
from .static_types.decorators import override
from attrs import evolve as evolve

class AbsentValueError(ValueError, KeyError):
    """A value that a program requires is absent.

    It is a `KeyError`, too, as that of `response["TrialArn"]` with boto3.

    Attributes:
        name: What is absent: the name that the program gave, or the expression in its
            source, such as `response.trial_arn`; `None` if neither is known.
    """

    name: str | None

    def __init__(self, name: str | None = None) -> None:
        """Make the error.

        Args:
            name: What is absent, if that is known.
        """

    @override
    def __str__(self) -> str: ...

class AbsentMemberError(AbsentValueError, AttributeError):
    """AWS left out a member that is there according to its model or documentation.

    It is an `AttributeError`, too, so `getattr` with a default returns the default.

    Attributes:
        name: The class and the attribute, such as `CreateQueueResponse.queue_url`.
        operation: The operation whose response lacks it, such as `CreateQueue`; `None`
            for the member of a structure.
    """

    operation: str | None

    def __init__(self, name: str, operation: str | None = None) -> None:
        """Make the error.

        Args:
            name: The class and the attribute.
            operation: The operation, if the class is that of its response.
        """

    @override
    def __str__(self) -> str: ...
    @override
    def __reduce__(self) -> tuple[Any, ...]: ...

class _Absent:
    """What absent lists and maps have in common."""

    __slots__ = ()
    __absent__ = True

    __plain__: ClassVar[type[list[Any]] | type[dict[Any, Any]]]
    """The class of what it equals."""

class AbsentList(_Absent, list[Any]):
    """A list that is absent. It equals an empty one."""

    __slots__ = ()
    __plain__ = list

class AbsentMap(_Absent, dict[Any, Any]):
    """A map that is absent. It equals an empty one."""

    __slots__ = ()
    __plain__ = dict

Made: TypeAlias = type[AbsentList] | type[AbsentMap] | None
"""What reading an empty slot makes; `None` if it raises an error."""
ABSENT: Any

def is_absent(value: object) -> bool:
    """Whether a value of an object was left out: by AWS, or by who made the object.

    Absent lists and maps equal empty ones, and this function tells them apart. All else
    that is absent is `None`, or raises an `AbsentMemberError` when it is read.

    >>> is_absent(None), is_absent([])
    (True, False)
    """

def made_for(annotation: object) -> Made:
    """Find out what is made where a member of a type is absent."""

@cache
def absences(cls: type) -> Mapping[str, Made]:
    """List the attributes that may be empty slots, with what they read as."""

def has_absences(cls: type) -> bool:
    """Whether a generated class has attributes that may be empty slots."""

def read_absent(self: object, name: str, /) -> object:
    """Read an attribute that is an empty slot: the method `__getattr__` of classes.

    Raises:
        AbsentMemberError: The member has no value, and its type has no `None`.
        AttributeError: There is no such attribute.
    """

@cache
def _operation(cls: type) -> str | None:
    """The operation whose response a class is."""

def leave_empty(self: object) -> None:
    """Empty the slots of what a constructor was not given."""
