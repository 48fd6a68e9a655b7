"""Writing the expressions for scalars, with the checks of botocore's validator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..convert.compiler import Source
from ..convert.kinds import EnumKind, Kind
from .formats import OddValue, Timestamps, plain_text, text_of_blob, whole_number

if TYPE_CHECKING:
    from ..checkers.botocore_types import Shape

_INTEGERS = ("integer", "long")
_FLOATS = ("float", "double")


class ScalarWriter:
    """Writes expressions; by default for JSON, of which protocols change a part.

    Attributes:
        booleans: How true and false are written.
        timestamps: Writes timestamps.
    """

    booleans: tuple[object, object] = (True, False)

    def __init__(self, serializer: Any) -> None:
        """Write as a serializer does.

        Args:
            serializer: botocore's serializer, without its validator.
        """
        self.timestamps = Timestamps(serializer)

    def scalar(self, source: Source, kind: Kind, shape: Shape, v: str) -> str:
        """Write the expression for a scalar."""
        least = shape.metadata.get("min")
        name = shape.type_name
        if name == "string":
            if least is None and shape.serialization.get("hostLabel"):
                least = 1
            value = v
            if isinstance(kind, EnumKind):
                cls = source.name(kind.type, "enum")
                other = source.name(plain_text, "plain_text")
                value = f"({v}._value_ if {v}.__class__ is {cls} else {other}({v}))"
                if least:
                    # Bound to a name, because it is used twice.
                    value = f"(t := {value})"
                    return _checked(
                        self.text(source, "t"), f"len({value}) >= {least!r}"
                    )
                return self.text(source, value)
            conditions = [f"{v}.__class__ is str"]
            if least:
                conditions.append(f"len({v}) >= {least!r}")
            return _checked(self.text(source, value), *conditions)
        if name in _INTEGERS:
            conditions = [f"{v}.__class__ is int"]
            if least is not None:
                conditions.append(f"{v} >= {least!r}")
            return _checked(self.integer(source, v), *conditions)
        if name in _FLOATS:
            whole = f"{source.name(whole_number, 'whole_number')}({v}, {least!r})"
            finite = f"{v}.__class__ is float and -inf < {v} < inf"
            source.names["inf"] = float("inf")
            if least is not None:
                finite += f" and {v} >= {least!r}"
            return self.float(source, f"({v} if {finite} else {whole})", shape)
        if name == "boolean":
            true, false = self.booleans
            return (
                f"({true!r} if {v} is True else {false!r} if {v} is False else odd())"
            )
        if name == "timestamp":
            write = self.timestamps.writer(self.timestamp_format(shape))
            return self.timestamp(source, f"{source.name(write, 'timestamp')}({v})")
        if name == "blob":
            return self.blob(source, v)
        raise OddValue

    def text(self, source: Source, v: str) -> str:
        return v

    def integer(self, source: Source, v: str) -> str:
        return v

    def float(self, source: Source, v: str, shape: Shape) -> str:
        return v

    def timestamp_format(self, shape: Shape) -> str | None:
        found: str | None = shape.serialization.get("timestampFormat")
        return found

    def timestamp(self, source: Source, v: str) -> str:
        return v

    def blob(self, source: Source, v: str) -> str:
        return f"{source.name(text_of_blob, 'text_of_blob')}({v})"


def _checked(value: str, *conditions: str) -> str:
    return f"({value} if {' and '.join(conditions)} else odd())"
