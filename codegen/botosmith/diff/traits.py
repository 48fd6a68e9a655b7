"""Compares traits: what the model contains besides names and types."""

import math
from collections.abc import Iterator, Mapping

from attrs import frozen

from ..models.documentation import DOCUMENTATION
from .change import ChangeKind
from .usage import Json

# Traits that other modules compare.
_STRUCTURAL = frozenset(
    {"deprecated", "enum", "error", "exception", "key", "member", "members", "required"}
    | {"shape", "type", "value", "eventstream", "union", "document", "sparse"}
    | {"alternative", "present", "unused"}
)
_SERIALIZATION = (
    frozenset({"event", "eventpayload", "flattened", "hostLabel", "jsonvalue"})
    | {"location", "locationName", "payload", "queryName", "resultWrapper"}
    | {"timestampFormat", "wrapper", "xmlAttribute", "xmlNamespace"}
)
_NUMBERS = frozenset({"bigDecimal", "bigInteger", "double", "float", "integer", "long"})


@frozen
class TraitChange:
    """A trait that changed."""

    kind: ChangeKind
    trait: str
    old: str | None
    new: str | None


def changed(old: Json, new: Json, *ignored: str) -> Iterator[TraitChange]:
    """The traits that differ between two shapes, or two references.

    Args:
        old: The old shape or reference.
        new: The new shape or reference.
        ignored: Traits to ignore.
    """
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        kind = (
            ChangeKind.DEPRECATED if new.get("deprecated") else ChangeKind.UNDEPRECATED
        )
        yield TraitChange(kind, "", None, None)
    for trait in differing(old, new, DOCUMENTATION | _STRUCTURAL | {*ignored}):
        kind = _kind(trait, old, new)
        yield TraitChange(kind, trait, text(old, trait), text(new, trait))


def differing(old: Json, new: Json, ignored: frozenset[str]) -> list[str]:
    """The keys with different values in two objects; a missing key counts as false."""
    keys = [*old, *(key for key in new if key not in old)]
    return [
        key
        for key in keys
        if key not in ignored and _value(old, key) != _value(new, key)
    ]


def _value(raw: Json, key: str) -> object:
    value: object = raw.get(key)
    return None if value is False else value


def text(raw: Mapping[str, object], key: str) -> str | None:
    """The text of a value, or None if there is no value."""
    if key not in raw:
        return None
    value = raw[key]
    return value if isinstance(value, str) else str(value)


def _kind(trait: str, old: Json, new: Json) -> ChangeKind:
    if trait in _SERIALIZATION:
        return ChangeKind.SERIALIZATION_CHANGED
    match trait:
        case "sensitive":
            return ChangeKind.SENSITIVITY_CHANGED
        case "min":
            # No length is negative, but a number may be.
            floor = -math.inf if new.get("type") in _NUMBERS else 0.0
            raised = _number(new, "min", floor) > _number(old, "min", floor)
            return ChangeKind.MIN_RAISED if raised else ChangeKind.CONSTRAINT_LOOSENED
        case "max":
            lowered = _number(new, "max", math.inf) < _number(old, "max", math.inf)
            return ChangeKind.MAX_LOWERED if lowered else ChangeKind.CONSTRAINT_LOOSENED
        case "pattern" if "pattern" not in new:
            return ChangeKind.CONSTRAINT_LOOSENED
        case "pattern":
            return ChangeKind.PATTERN_CHANGED
        case _:
            return ChangeKind.TRAIT_CHANGED


def _number(raw: Json, key: str, default: float) -> float:
    value: object = raw.get(key)
    return value if isinstance(value, int | float) else default
