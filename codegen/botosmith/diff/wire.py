"""The severity for messages of a change from one shape to another."""

from .change import Severity
from .model_version import ModelVersion
from .traits import changed
from .usage import Json, parts

# Types that look alike in messages.
_FAMILIES = (
    frozenset({"integer", "long", "bigInteger"}),
    frozenset({"float", "double", "bigDecimal"}),
    frozenset({"string", "character"}),
)


class Wire:
    """Compares how shapes look in messages, apart from the names of shapes."""

    def __init__(self, old: ModelVersion, new: ModelVersion) -> None:
        self._old = old
        self._new = new

    def judge(self, old: Json, new: Json) -> Severity:
        """Rate the replacement of one reference by another."""
        return self._judge(old, new, set())

    def _judge(self, old: Json, new: Json, seen: set[tuple[str, str]]) -> Severity:
        names = (old["shape"], new["shape"])
        if names in seen:
            return Severity.SAFE
        seen.add(names)
        one, other = self._old.merged(old), self._new.merged(new)
        if one["type"] != other["type"]:
            types = {one["type"], other["type"]}
            close = any(types <= family for family in _FAMILIES)
            return Severity.CAUTION if close else Severity.BREAKING
        if any(key in one or key in other for key in ("document", "jsonvalue")) or (
            one.get("members", {}).keys() != other.get("members", {}).keys()
        ):
            return Severity.BREAKING
        worst = Severity.SAFE if _looks_alike(one, other) else Severity.CAUTION
        members = one.get("members", {}), other.get("members", {})
        both = [(members[0][name], members[1][name]) for name in members[0]]
        if one["type"] != "structure":
            both = list(zip(parts(one), parts(other), strict=True))
        return max([worst, *(self._judge(a, b, seen) for a, b in both)])


def _looks_alike(old: Json, new: Json) -> bool:
    values = set(old.get("enum", ())), set(new.get("enum", ()))
    return (
        values[0] == values[1]
        and bool(old.get("sparse")) == bool(new.get("sparse"))
        and set(old.get("required", ())) == set(new.get("required", ()))
        and not any(changed(old, new, "box", "sensitive", "streaming"))
    )
