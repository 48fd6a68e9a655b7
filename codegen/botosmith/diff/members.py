"""Compares the members of structures, unions, requests, responses and errors."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan
from ..plan.owners import Role
from .change import Kind
from .pairs import Pair
from .recorder import Place, Recorder
from .severity import axes
from .usage import Json


@frozen
class FieldPair:
    """The fields that a class of both versions has for a member."""

    role: Role
    old: FieldPlan
    new: FieldPlan


# Compares what a member leads to, given its references and its fields.
CompareTargets: TypeAlias = Callable[[Place, Json, Json, Sequence[FieldPair]], None]


@frozen
class _Side:
    """One version of a structure: in the model, and in the classes that show it."""

    raw: Json
    classes: Sequence[ClassPlan]

    @property
    def members(self) -> Mapping[str, Json]:
        members: Mapping[str, Json] = self.raw.get("members", {})
        return members

    @property
    def is_union(self) -> bool:
        return any(plan.role == "variant" for plan in self.classes)

    def fields(self, wire: str) -> list[FieldPlan]:
        """The fields for a member; of an exception in a stream there are none."""
        found = [plan.field(wire) for plan in self.classes]
        return [field for field in found if field is not None]

    def requires(self, wire: str) -> bool:
        """Whether a constructor requires a member."""
        return any(field.required for field in self.fields(wire))

    def says_required(self, wire: str) -> bool:
        return wire in self.raw.get("required", ())

    def names(self, wire: str) -> list[str]:
        """What a member is called: a variant, or `Class.attribute` in each class."""
        names: list[str] = []
        for plan in self.classes:
            field = plan.field(wire)
            if field is not None:
                variant = plan.role == "variant"
                names.append(plan.name if variant else f"{plan.name}.{field.name}")
            elif plan.role == "error":
                names.append(f"{plan.name}.message")
        return names


class MemberComparison:
    """Compares the members of one structure.

    Args:
        pair: The structure.
        old: The structure in the old model.
        new: The structure in the new model.
        recorder: Takes what is found.
        compare_targets: Compares what the members that both versions have lead to.
    """

    def __init__(
        self,
        pair: Pair,
        old: Json,
        new: Json,
        recorder: Recorder,
        compare_targets: CompareTargets,
    ) -> None:
        self._where = pair.place
        self._old = _Side(old, pair.old_classes)
        self._new = _Side(new, pair.new_classes)
        self._recorder = recorder
        self._compare_targets = compare_targets

    def compare(self) -> None:
        """Record what changed."""
        renamed = self._renamed()
        for wire in self._old.members:
            if wire in self._new.members:
                self._common(wire)
            elif wire in renamed:
                place = self._place(self._new, renamed[wire])
                self._recorder.add(Kind.MEMBER_RENAMED, place, wire, renamed[wire])
            else:
                self._removed(wire)
        for wire in self._new.members:
            if wire not in self._old.members and wire not in renamed.values():
                self._added(wire)

    def _place(self, side: _Side, wire: str) -> Place:
        return self._where.at(wire, side.names(wire))

    def _renamed(self) -> dict[str, str]:
        """Members that the model calls otherwise while attributes keep their names."""
        gone = {
            tuple(self._old.names(wire)): wire
            for wire in self._old.members
            if wire not in self._new.members
        }
        come = {
            tuple(self._new.names(wire)): wire
            for wire in self._new.members
            if wire not in self._old.members
        }
        return {wire: come[names] for names, wire in gone.items() if names in come}

    def _added(self, wire: str) -> None:
        place = self._place(self._new, wire)
        if self._new.is_union:
            variant = self._new.fields(wire)
            kind = Kind.VARIANT_ADDED if variant else Kind.OPERATION_ERROR_ADDED
        elif self._new.requires(wire):
            kind = Kind.REQUIRED_MEMBER_ADDED
        else:
            kind = Kind.MEMBER_ADDED
        self._recorder.add(kind, place)

    def _removed(self, wire: str) -> None:
        place = self._place(self._old, wire)
        if self._old.is_union:
            variant = self._old.fields(wire)
            kind = Kind.VARIANT_REMOVED if variant else Kind.OPERATION_ERROR_REMOVED
            self._recorder.add(kind, place)
        elif self._is_message(wire):
            self._recorder.add(Kind.MEMBER_REMOVED, place, axes=axes("ssb"))
        else:
            self._recorder.add(Kind.MEMBER_REMOVED, place)

    def _is_message(self, wire: str) -> bool:
        """Whether it is an error's message, which each error has in any case."""
        roles = {plan.role for plan in self._old.classes}
        return roles == {"error"} and wire.lower() == "message"

    def _common(self, wire: str) -> None:
        place = self._place(self._new, wire)
        old, new = self._old.members[wire], self._new.members[wire]
        self._presence(place, wire)
        for before, after in zip(
            self._old.names(wire), self._new.names(wire), strict=False
        ):
            # A class that changed its name is reported for itself.
            if before.split(".")[-1] != after.split(".")[-1]:
                self._recorder.add(Kind.NAME_CHANGED, place, before, after)
        # The name in messages that goes without saying; none of a part of a path, whose
        # name is a matter between the member and the path.
        default = {"locationName": wire}
        same: dict[str, object] = {}
        if self._requirement_changed(wire):
            same["idempotencyToken"] = None
        if old.get("location") == new.get("location") == "uri":
            same["locationName"] = None
        fields = [
            FieldPair(plan.role, before, after)
            for plan, before, after in zip(
                self._new.classes,
                self._old.fields(wire),
                self._new.fields(wire),
                strict=False,
            )
        ]
        self._compare_targets(
            place, {**default, **old, **same}, {**default, **new, **same}, fields
        )

    def _requirement_changed(self, wire: str) -> bool:
        return self._old.requires(wire) != self._new.requires(wire)

    def _presence(self, place: Place, wire: str) -> None:
        said = self._old.says_required(wire), self._new.says_required(wire)
        if self._requirement_changed(wire):
            required = self._new.requires(wire)
            kind = Kind.MEMBER_REQUIRED if required else Kind.MEMBER_OPTIONAL
            self._recorder.add(kind, place)
        elif said[0] != said[1]:
            kind = Kind.PRESENCE_PROMISED if said[1] else Kind.PRESENCE_WITHDRAWN
            self._recorder.add(kind, place)
