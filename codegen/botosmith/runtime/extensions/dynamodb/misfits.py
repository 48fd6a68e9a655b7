"""Numbers as DynamoDB has them, and errors that say where a value does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Context, Decimal
from typing import Any, TypeAlias, TypeVar

from ...conversion_error import ConversionError, describe
from ...shapes import REDACTED

T = TypeVar("T")
Find: TypeAlias = Callable[[type], Callable[[Any], Any]]

STORABLE = "a number with up to 38 digits, from 1E-130 to 9.9E+125 or its negative"
# Also numbers that are only rounded: DynamoDB would not store what was given.
_CONTEXT = Context(prec=38, Emin=-130, Emax=125, traps=[*Context().traps])

to_number = _CONTEXT.create_decimal
"""Makes a number; raises `ArithmeticError` unless DynamoDB could have stored it."""


def storable(number: float | Decimal) -> Decimal:
    """Make a number that DynamoDB can store; of a float, of its shortest text."""
    try:
        exact = float.__repr__(number) if isinstance(number, float) else number
        if (made := to_number(exact)).is_finite():
            return made
    except ArithmeticError:
        pass
    raise misfit(STORABLE, number)


def misfit(expected: str, value: object) -> ConversionError:
    """Make the error about a value, without a path."""
    got = f"Decimal {value}" if isinstance(value, Decimal) else describe(value)
    return ConversionError("", expected, got)


plain_text = str.__str__
"""Makes text of text, also of a member of an enum, which formats as its name."""


class Secret(str):
    """The name of a field whose values errors do not show."""


def inside(error: ConversionError, key: object) -> ConversionError:
    """Make the error about a value with this key, index or attribute of another."""
    name = plain_text(key) if isinstance(key, str) else ""
    path = f".{name}" if name.isidentifier() else f"[{name or key!r}]"
    got = f"{error.got.split()[0]} {REDACTED}" if isinstance(key, Secret) else error.got
    return ConversionError(path + error.path, error.expected, got)


def walk(find: Find, entries: Iterable[tuple[object, object]]) -> dict[Any, Any]:
    """Convert values by their keys or indexes, which the paths of errors have.

    `find` finds what converts the values of a class.
    """
    made: dict[Any, Any] = {}
    key: object = None
    try:
        for key, value in entries:
            made[key] = find(value.__class__)(value)
    except ConversionError as error:
        raise inside(error, key) from None
    return made


def each(find: Find, values: Iterable[object]) -> list[Any]:
    """Convert the values of a list or a set, as `walk` does."""
    return [*walk(find, enumerate(values)).values()]


def rooted(root: str, convert: Callable[[Any], T], value: object) -> T:
    """Convert a whole value, whose name the paths of errors start with."""
    try:
        return convert(value)
    except ConversionError as error:
        raise error.moved_to(root) from None
    except RecursionError:
        expected = "a value that is nested at most 32 levels deep"
        raise ConversionError(root, expected, "one that is deeper") from None
