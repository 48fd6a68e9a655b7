"""Expressions of DynamoDB, with a placeholder for every name and every value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Generic, Literal, NoReturn, TypeAlias, TypeVar, Union

from attrs import frozen

from ...static_types.decorators import override
from .misfits import plain_text, rooted
from .service import dynamodb
from .writing import PlainLike, write


class Expression:
    """A text with places for names and for attribute values."""

    def __init__(self, form: str, *parts: object) -> None:
        self.form = form
        self.parts = parts

    def __bool__(self) -> NoReturn:
        raise TypeError("conditions are combined with `&`, `|` and `~`")


C = TypeVar("C", bound="ConditionExpression")
E = TypeVar("E", bound=Expression)


def _checked(name: str, part: object, cls: type[E]) -> E:
    if isinstance(part, cls):
        return part
    raise TypeError(f"{name}: expected {cls.__name__}, got {type(part).__name__}")


class ConditionExpression(Expression):
    """A condition; `&`, `|` and `~` combine conditions."""

    def __and__(self, other: ConditionExpression, /) -> ConditionExpression:
        return ConditionExpression("({} AND {})", self, other)

    def __or__(self, other: ConditionExpression, /) -> ConditionExpression:
        return ConditionExpression("({} OR {})", self, other)

    def __invert__(self) -> ConditionExpression:
        return ConditionExpression("(NOT {})", self)


class KeyConditionExpression(ConditionExpression):
    """A condition that DynamoDB has for keys, too."""

    @override
    def __and__(self, other: C, /) -> C:
        return type(other)("({} AND {})", self, other)


Tag: TypeAlias = Literal["S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"]
Other: TypeAlias = Union[PlainLike, "Path", "Size"]
"""A value that a path or a size is compared with."""


class Comparable(Expression, Generic[C]):
    """One side of a comparison; `C` is the class of conditions that keys may have."""

    condition: type[C]

    def eq(self, value: Other) -> C:
        """Be equal to a value."""
        return self.condition("{} = {}", self, value)

    def ne(self, value: Other) -> ConditionExpression:
        """Differ from a value."""
        return ConditionExpression("{} <> {}", self, value)

    def lt(self, value: Other) -> C:
        """Be less than a value."""
        return self.condition("{} < {}", self, value)

    def lte(self, value: Other) -> C:
        """Be less than a value, or equal to it."""
        return self.condition("{} <= {}", self, value)

    def gt(self, value: Other) -> C:
        """Be greater than a value."""
        return self.condition("{} > {}", self, value)

    def gte(self, value: Other) -> C:
        """Be greater than a value, or equal to it."""
        return self.condition("{} >= {}", self, value)

    def between(self, low: Other, high: Other) -> C:
        """Be between two values, or equal to one of them."""
        return self.condition("{} BETWEEN {} AND {}", self, low, high)

    def is_in(self, values: Iterable[Other]) -> ConditionExpression:
        """Be equal to one of several values."""
        parts = [*values]
        if not parts:
            raise ValueError(f"{self}: is_in() without a value")
        return ConditionExpression("{} IN ({})", self, _listed(parts))


def _listed(parts: Sequence[object]) -> Expression:
    return Expression(", ".join(["{}"] * len(parts)), *parts)


class Size(Comparable[ConditionExpression]):
    """The size of what is at a path."""

    condition = ConditionExpression


class Sum(Expression):
    """A sum or a difference, for `set`."""


class Operand(Expression):
    """A value that `set` can use, also in a sum or a difference."""

    def __add__(self, other: int | Decimal | Operand, /) -> Sum:
        return Sum("{} + {}", self, other)

    def __radd__(self, other: int | Decimal, /) -> Sum:
        return Sum("{} + {}", other, self)

    def __sub__(self, other: int | Decimal | Operand, /) -> Sum:
        return Sum("{} - {}", self, other)

    def __rsub__(self, other: int | Decimal, /) -> Sum:
        return Sum("{} - {}", other, self)


class Path(Comparable[KeyConditionExpression], Operand):
    """A place in items, as `path` makes it."""

    condition = KeyConditionExpression

    def __init__(self, *steps: str | int) -> None:
        for at, step in enumerate(steps):
            is_index = type(step) is int and step >= 0 and at
            if not (step if isinstance(step, str) else is_index):
                raise ValueError(f"path: expected a name or an index, got {step!r}")
        form = [".{}" if isinstance(one, str) else f"[{one}]" for one in steps]
        names = [plain_text(one) for one in steps if isinstance(one, str)]
        super().__init__("".join(form)[1:], *names)

    @override
    def __str__(self) -> str:
        return self.form.format(*self.parts)

    def begins_with(self, value: str | bytes | Path) -> KeyConditionExpression:
        """Begin with text or bytes."""
        return KeyConditionExpression("begins_with({}, {})", self, value)

    def contains(self, value: Other) -> ConditionExpression:
        """Contain a value, as a list or a set, or a part of a text."""
        return ConditionExpression("contains({}, {})", self, value)

    def exists(self) -> ConditionExpression:
        """Have a value, which may be `None`."""
        return ConditionExpression("attribute_exists({})", self)

    def not_exists(self) -> ConditionExpression:
        """Have no value."""
        return ConditionExpression("attribute_not_exists({})", self)

    def attribute_type(self, tag: Tag) -> ConditionExpression:
        """Have a value of a type of DynamoDB."""
        return ConditionExpression("attribute_type({}, {})", self, tag)

    def size(self) -> Size:
        """Get the length of text or bytes, or the number of values."""
        return Size("size({})", self)


def path(name: str, *steps: str | int) -> Path:
    """Name a place in items: `path("cast", 0, "name")`.

    Args:
        name: The name of an attribute, which may have any characters.
        steps: The keys of maps, and the indexes of lists, that lead further.

    Raises:
        ValueError: An index is negative, or there is something else in its place.
    """
    return Path(name, *steps)


def if_not_exists(at: Path, value: PlainLike | Operand) -> Operand:
    """Get what is at a path, or a value where there is nothing; for `set`."""
    return Operand("if_not_exists({}, {})", at, value)


def list_append(first: PlainLike | Operand, second: PlainLike | Operand) -> Operand:
    """Get the values of two lists, one after the other; for `set`."""
    return Operand("list_append({}, {})", first, second)


def _place(at: object) -> Path:
    return _checked("at", at, Path)


class UpdateExpression(Expression):
    """Changes of an item; each method returns more changes.

    The methods raise `TypeError` for a place that is no path.
    """

    def __init__(self, clauses: Mapping[str, Sequence[Expression]]) -> None:
        self._clauses = clauses
        form = " ".join([f"{verb} {{}}" for verb in clauses])
        super().__init__(form, *map(_listed, clauses.values()))

    def set(self, at: Path, value: PlainLike | Operand | Sum) -> UpdateExpression:
        """Set what is at a path."""
        return self._with("SET", Expression("{} = {}", _place(at), value))

    def add(self, at: Path, value: int | Decimal | Set[object]) -> UpdateExpression:
        """Add to a number, or add the values of a set to another."""
        return self._with("ADD", Expression("{} {}", _place(at), value))

    def remove(self, *at: Path) -> UpdateExpression:
        """Remove what is at paths."""
        return self._with("REMOVE", *map(_place, at))

    def delete(self, at: Path, values: Set[object]) -> UpdateExpression:
        """Delete values from a set."""
        return self._with("DELETE", Expression("{} {}", _place(at), values))

    def _with(self, verb: str, *parts: Expression) -> UpdateExpression:
        clause = [*self._clauses.get(verb, ()), *parts]
        return UpdateExpression({**self._clauses, verb: clause}) if parts else self


def changes() -> UpdateExpression:
    """Start the changes of an item: `changes().set(path("year"), 1927)`."""
    return UpdateExpression({})


@frozen(kw_only=True)
class BuiltExpressions:
    """Arguments for a call. It does not send those that are `None`."""

    key: str | None
    """For `key_condition_expression`."""
    filter: str | None
    """For `filter_expression`."""
    condition: str | None
    """For `condition_expression`."""
    update: str | None
    """For `update_expression`."""
    projection: str | None
    """For `projection_expression`."""
    names: Mapping[str, str] | None
    """For `expression_attribute_names`."""
    values: Mapping[str, dynamodb.AttributeValue] | None
    """For `expression_attribute_values`."""


def build(
    *,
    key: KeyConditionExpression | None = None,
    filter: ConditionExpression | None = None,
    condition: ConditionExpression | None = None,
    update: UpdateExpression | None = None,
    projection: Sequence[Path] | None = None,
) -> BuiltExpressions:
    """Build the expressions of a call, and the names and values in all of them.

    Args:
        key: Which items `query` reads.
        filter: Which of the items that are read `query` and `scan` return.
        condition: What has to hold for a write.
        update: What `update_item` changes.
        projection: Which parts of items are returned.

    Raises:
        TypeError: An argument is no expression of its kind.
        ValueError: An expression is empty, or DynamoDB has no such key condition.
        ConversionError: A value cannot be stored.
    """
    names: dict[str, str] = {}
    values: dict[str, dynamodb.AttributeValue] = {}

    def placed(part: object, at: str) -> str:
        if isinstance(part, Path):
            held = [names.setdefault(str(one), f"#n{len(names)}") for one in part.parts]
            return part.form.format(*held)
        if isinstance(part, Expression):
            at = next((str(one) for one in part.parts if isinstance(one, Path)), at)
            return part.form.format(*[placed(one, at) for one in part.parts])
        values[f":v{len(values)}"] = rooted(at, write, part)
        return f":v{len(values) - 1}"

    def text(name: str, part: object, cls: type[Expression]) -> str | None:
        if part is None:
            return None
        if made := placed(_checked(name, part, cls), "value"):
            return made
        raise ValueError(f"{name}: the expression is empty")

    made = text("key", key, KeyConditionExpression)
    if made and not (
        " = :" in made and made.count("#") == len(names) <= 2 and not {*".["} & {*made}
    ):
        raise ValueError(
            "key: expected eq() of a name, and at most one condition of another name"
        )
    listed: Expression | None = None
    if projection is not None:
        places = [
            _checked(f"projection[{at}]", one, Path)
            for at, one in enumerate(projection)
        ]
        listed = _listed(places)
    return BuiltExpressions(
        key=made,
        filter=text("filter", filter, ConditionExpression),
        condition=text("condition", condition, ConditionExpression),
        update=text("update", update, UpdateExpression),
        projection=text("projection", listed, Expression),
        names={held: name for name, held in names.items()} or None,
        values=values or None,
    )
