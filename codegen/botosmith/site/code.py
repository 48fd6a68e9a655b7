"""Prints Python expressions, broken into lines as formatters do."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from attrs import field, frozen

from ..emit.literals import string

_LINE = 79

# A value of boto3's dicts. To type checkers, `float` includes `int` and `bool`.
Value: TypeAlias = (
    str | float | bytes | datetime | list["Value"] | dict[str, "Value"] | None
)


@frozen
class Code:
    """An expression: a text, or parts between brackets."""

    begin: str
    """The text, or what comes before the parts."""
    parts: Sequence[tuple[str, "Code"]] = ()
    """The parts, each after its prefix, such as a keyword."""
    end: str = ""
    """The text after the parts."""
    flat: str = field(init=False)
    """The expression on one line."""

    def __attrs_post_init__(self) -> None:
        inner = ", ".join(prefix + part.flat for prefix, part in self.parts)
        object.__setattr__(self, "flat", f"{self.begin}{inner}{self.end}")


def print_code(code: Code, before: str = "", indent: int = 0, after: str = "") -> str:
    """Print an expression on one line, or on several if that is too long.

    Args:
        code: The expression.
        before: What comes before it on its line, such as `x = `.
        indent: The number of spaces at the start of its line.
        after: What comes after it.
    """
    margin = " " * indent
    line = f"{margin}{before}{code.flat}{after}"
    if len(line) <= _LINE or not code.parts:
        return line
    inner = [print_code(part, prefix, indent + 4, ",") for prefix, part in code.parts]
    return "\n".join(
        [f"{margin}{before}{code.begin}", *inner, f"{margin}{code.end}{after}"]
    )


def literal(value: Value) -> Code:
    """A literal of a value of boto3's dicts."""
    match value:
        case str():
            return Code(string(value))
        case datetime():
            # As `repr`, which leaves out seconds that are zero.
            numbers = repr(value.replace(tzinfo=None)).removeprefix("datetime.")
            return Code(f"{numbers.removesuffix(')')}, tzinfo=UTC)")
        case list():
            return Code("[", [("", literal(item)) for item in value], "]")
        case dict():
            parts = [(f"{string(key)}: ", literal(item)) for key, item in value.items()]
            return Code("{", parts, "}")
        case _:
            return Code(repr(value))
