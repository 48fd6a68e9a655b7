"""Compares what constructors require, and which attributes may be `None`."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from ..plan.classes import ClassPlan, FieldPlan
from ..plan.owners import Role
from .change import Axes, ChangeKind
from .collector import ModelPlace
from .severity import RULES, SAME_TYPE_RULES, judge
from .usage import Usage

# The kind for constructors, and the one for attributes only.
_KINDS = (
    (ChangeKind.MEMBER_REQUIRED, ChangeKind.PRESENCE_PROMISED),
    (ChangeKind.MEMBER_OPTIONAL, ChangeKind.PRESENCE_WITHDRAWN),
)


@frozen
class FieldPair:
    """The fields for a member in both versions of a class."""

    owner: ClassPlan
    """The class in the new version."""
    old: FieldPlan
    new: FieldPlan

    @property
    def role(self) -> Role:
        """The role of the class."""
        return self.owner.role

    @property
    def has_same_type(self) -> bool:
        """Whether the attribute may be `None` in both versions, or in neither."""
        return self.old.has_none == self.new.has_none

    @property
    def may_be_promised(self) -> bool:
        """Whether a promise of AWS's can tell anything about the attribute.

        A list or map that is received is never `None`, and neither is a body.
        """
        fields = self.old, self.new
        never_none = (one.absence == "empty" or one.streams for one in fields)
        return self.role != "variant" and not any(never_none)


@frozen
class PresenceChange:
    """A change of what is required or always present."""

    kind: ChangeKind
    place: ModelPlace
    axes: Axes


def presence_changes(
    place: ModelPlace, fields: Sequence[FieldPair]
) -> Iterator[PresenceChange]:
    """Find what changed about the presence of a member.

    Args:
        place: The place of the member.
        fields: Its fields, in all classes that have it.
    """
    for kinds in _KINDS:
        pairs = [pair for pair in fields if _kind(pair) in kinds]
        if pairs:
            # One change for all classes, of which only some may be sent.
            kind = kinds[all(_kind(pair) is kinds[1] for pair in pairs)]
            here = _place(place, pairs)
            yield PresenceChange(kind, here, _axes(kind, here.usage, pairs))


def _kind(pair: FieldPair) -> ChangeKind | None:
    if pair.old.required != pair.new.required:
        required, _ = _KINDS[not pair.new.required]
        return required
    promised = pair.new.member.promised
    if pair.old.member.promised != promised and pair.may_be_promised:
        _, presence = _KINDS[not promised]
        return presence
    return None


def _place(place: ModelPlace, pairs: Sequence[FieldPair]) -> ModelPlace:
    """The place of a member in some of the classes that have it."""
    usage = place.usage
    if all(pair.role in ("request", "response") for pair in pairs):
        operations = {pair.owner.model for pair in pairs}
        usage = Usage(usage.sent & operations, usage.received & operations)
    python = tuple(f"{pair.owner.name}.{pair.new.name}" for pair in pairs)
    return evolve(place, usage=usage, python=python)


def _axes(kind: ChangeKind, usage: Usage, pairs: Sequence[FieldPair]) -> Axes:
    rule = RULES[kind]
    if kind is not ChangeKind.MEMBER_REQUIRED:
        if retyped := [pair for pair in pairs if not pair.has_same_type]:
            pairs = retyped
        else:
            rule = SAME_TYPE_RULES[kind]
    return judge(
        rule,
        sent=bool(usage.sent) and _has(pairs, "request", "structure"),
        received=bool(usage.received) and _has(pairs, "response", "structure", "error"),
    )


def _has(pairs: Sequence[FieldPair], *roles: Role) -> bool:
    return any(pair.role in roles for pair in pairs)
