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
        worst = Severity.SAFE
        # Structures can form chains of any length, so this does not use recursion.
        pending, seen = [(old, new)], {(old["shape"], new["shape"])}
        while pending and worst < Severity.BREAKING:
            inside: list[tuple[Json, Json]] = []
            worst = max(worst, self._judge_one(*pending.pop(), inside))
            for pair in inside:
                names = (pair[0]["shape"], pair[1]["shape"])
                if names not in seen:
                    seen.add(names)
                    pending.append(pair)
        return worst

    def _judge_one(
        self, old: Json, new: Json, inside: list[tuple[Json, Json]]
    ) -> Severity:
        """Judge two references, apart from what they lead to, which `inside` takes."""
        one, other = self._old.merged(old), self._new.merged(new)
        if one["type"] != other["type"]:
            types = {one["type"], other["type"]}
            close = any(types <= family for family in _FAMILIES)
            return Severity.CAUTION if close else Severity.BREAKING
        if any(key in one or key in other for key in ("document", "jsonvalue")) or (
            one.get("members", {}).keys() != other.get("members", {}).keys()
        ):
            return Severity.BREAKING
        if one["type"] == "structure":
            members = one.get("members", {}), other.get("members", {})
            inside += ((members[0][name], members[1][name]) for name in members[0])
        else:
            inside += zip(parts(one), parts(other), strict=True)
        return Severity.SAFE if _looks_alike(one, other) else Severity.CAUTION


def _looks_alike(old: Json, new: Json) -> bool:
    values = set(old.get("enum", ())), set(new.get("enum", ()))
    return (
        values[0] == values[1]
        and bool(old.get("sparse")) == bool(new.get("sparse"))
        and set(old.get("required", ())) == set(new.get("required", ()))
        and not any(changed(old, new, "box", "sensitive", "streaming"))
    )
