"""Compares the members of structures, unions, requests, responses and errors."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan
from .change import ChangeKind
from .collector import Collector, ModelPlace
from .pairs import Pair
from .presence import FieldPair, presence_changes
from .severity import axes
from .usage import Json

# Compares the targets of a member, given its references and its fields.
CompareTargets: TypeAlias = Callable[
    [ModelPlace, Json, Json, Sequence[FieldPair]], None
]


@frozen
class _Member:
    """A member in one version: in the model, and in the classes that have it."""

    raw: Json
    fields: list[tuple[ClassPlan, FieldPlan]]
    """Its fields. The message of an error and an exception in a stream have none."""
    names: list[str]
    """Its names in Python: a variant, or `Class.attribute` for each class."""

    @property
    def required(self) -> bool:
        """Whether a constructor requires it."""
        return any(field.required for _, field in self.fields)


def _members(raw: Json, classes: Sequence[ClassPlan]) -> Mapping[str, _Member]:
    members: dict[str, _Member] = {}
    for wire, reference in raw.get("members", {}).items():
        members[wire] = member = _Member(reference, [], [])
        for plan in classes:
            if field := plan.field(wire):
                member.fields.append((plan, field))
                is_variant = plan.role == "variant"
                name = plan.name if is_variant else f"{plan.name}.{field.name}"
                member.names.append(name)
            elif plan.role == "error":
                member.names.append(f"{plan.name}.message")
    return members


@frozen
class MemberComparison:
    """Compares the members of one structure."""

    pair: Pair
    old: Json
    """The structure in the old model."""
    new: Json
    """The structure in the new model."""
    collector: Collector
    compare_targets: CompareTargets
    """Compares the targets of a member that both versions have."""

    def compare(self) -> None:
        """Record what changed."""
        old = _members(self.old, self.pair.old_classes)
        new = _members(self.new, self.pair.new_classes)
        removed = {tuple(old[wire].names): wire for wire in old if wire not in new}
        added = {tuple(new[wire].names): wire for wire in new if wire not in old}
        # Members whose names changed in the model only.
        renamed = {removed[n]: added[n] for n in removed if n in added}
        for wire, member in old.items():
            if wire in new:
                self._compare(wire, member, new[wire])
            elif wire in renamed:
                place = self.pair.place.at(renamed[wire], new[renamed[wire]].names)
                self.collector.add(
                    ChangeKind.MEMBER_RENAMED, place, wire, renamed[wire]
                )
            else:
                self._removed(wire, member)
        for wire, member in new.items():
            if wire not in old and wire not in renamed.values():
                self._added(wire, member)

    def _added(self, wire: str, member: _Member) -> None:
        if self._is_union:
            kind = (
                ChangeKind.VARIANT_ADDED
                if member.fields
                else ChangeKind.OPERATION_ERROR_ADDED
            )
        elif member.required:
            kind = ChangeKind.REQUIRED_MEMBER_ADDED
        else:
            kind = ChangeKind.MEMBER_ADDED
        self.collector.add(kind, self.pair.place.at(wire, member.names))

    def _removed(self, wire: str, member: _Member) -> None:
        kind, severities = ChangeKind.MEMBER_REMOVED, None
        if self._is_union:
            is_variant = bool(member.fields)
            kind = (
                ChangeKind.VARIANT_REMOVED
                if is_variant
                else ChangeKind.OPERATION_ERROR_REMOVED
            )
        elif not member.fields:
            # The class of every error has a message, even if the model has none.
            severities = axes("ssb")
        place = self.pair.place.at(wire, member.names)
        self.collector.add(kind, place, axes=severities)

    @property
    def _is_union(self) -> bool:
        return any(plan.role == "variant" for plan in self.pair.new_classes)

    def _compare(self, wire: str, old: _Member, new: _Member) -> None:
        """Compare a member that both versions have."""
        place = self.pair.place.at(wire, new.names)
        # Traits that make no difference here.
        ignored: dict[str, object] = {}
        fields = [
            FieldPair(owner, before, after)
            for (_, before), (owner, after) in zip(old.fields, new.fields, strict=False)
        ]
        for change in presence_changes(place, fields):
            self.collector.add(change.kind, change.place, axes=change.axes)
            if change.kind in (ChangeKind.MEMBER_REQUIRED, ChangeKind.MEMBER_OPTIONAL):
                ignored["idempotencyToken"] = None
        for before, after in zip(old.names, new.names, strict=False):
            # Changed names of classes are reported for the classes.
            if before.split(".")[-1] != after.split(".")[-1]:
                self.collector.add(ChangeKind.NAME_CHANGED, place, before, after)
        if old.raw.get("location") == new.raw.get("location") == "uri":
            # Only the member and the path use this name; it is not in messages.
            ignored["locationName"] = None
        # The name on the wire, unless the model has another one.
        default = {"locationName": wire}
        old_reference = {**default, **old.raw, **ignored}
        new_reference = {**default, **new.raw, **ignored}
        self.compare_targets(place, old_reference, new_reference, fields)
