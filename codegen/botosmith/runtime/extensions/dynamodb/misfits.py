"""Numbers as DynamoDB has them, and errors that say where a value does not fit."""

from __future__ import annotations

import decimal
from decimal import Decimal

from ...conversion_error import ConversionError
from ...convert.describe import describe
from ...shapes import REDACTED

_CONTEXT = decimal.Context(prec=38, Emin=-130, Emax=125)
for _signal in _CONTEXT.traps:
    # Also numbers that are only rounded: DynamoDB would not store what was given.
    _CONTEXT.traps[_signal] = True
STORABLE = "a number with up to 38 digits, from 1E-130 to 9.9E+125 or its negative"

to_number = _CONTEXT.create_decimal
"""Makes a number; raises `ArithmeticError` unless DynamoDB could have stored it."""


def storable(number: int | Decimal | str) -> Decimal:
    """Make a number that DynamoDB can store, or raise `ArithmeticError`."""
    made = to_number(number)
    if not made.is_finite():
        raise ArithmeticError
    return made


def misfit(expected: str, value: object) -> ConversionError:
    """Make the error about a value, without a path."""
    got = f"Decimal {value}" if isinstance(value, Decimal) else describe(value)
    return ConversionError("", expected, got)


def inside(
    error: ConversionError, key: object, *, secret: bool = False
) -> ConversionError:
    """Make the error about a value with this key, index or attribute of another."""
    is_name = isinstance(key, str) and key.isidentifier()
    path = f".{key}" if is_name else f"[{key!r}]"
    got = f"{error.got.split()[0]} {REDACTED}" if secret else error.got
    return ConversionError(path + error.path, error.expected, got)


class errors_start_with:
    """Start the paths of errors in a `with` block with a name for the whole value."""

    def __init__(self, root: str) -> None:
        self._root = root

    def __enter__(self) -> None:
        pass

    def __exit__(self, cls: object, error: object, traceback: object) -> None:
        if isinstance(error, ConversionError):
            raise error.moved_to(self._root) from None
        if isinstance(error, RecursionError):
            expected = "a value that is nested at most 32 levels deep"
            raise ConversionError(self._root, expected, "one that is deeper") from None
