"""Compares the members of structures, unions, requests, responses and errors."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from attrs import frozen

from ..plan.classes import ClassPlan, FieldPlan, UnionPlan
from ..plan.names import Role
from .change import Kind
from .model_version import Json, ModelVersion
from .pairs import Pair
from .recorder import Place, Recorder
from .severity import axes


@frozen
class FieldPair:
    """The fields that a class of both versions has for a member."""

    role: str
    old: FieldPlan
    new: FieldPlan


class References(Protocol):
    """What compares what members lead to."""

    def member(
        self, place: Place, old: Json, new: Json, fields: Sequence[FieldPair]
    ) -> None:
        """Compare two members: their references, and their fields in each class."""


@frozen
class _Side:
    """One version of a structure."""

    version: ModelVersion
    raw: Json
    union: UnionPlan | None
    classes: tuple[ClassPlan, ...]
    """The classes that show it; none of a union."""

    @property
    def members(self) -> Mapping[str, Json]:
        members: Mapping[str, Json] = self.raw.get("members", {})
        return members

    def showing(self, wire: str) -> Sequence[ClassPlan]:
        """The classes that show a member: those of the structure, or its variant."""
        if self.union is None:
            return self.classes
        return [one for one in self.union.variants if one.model == wire]

    def requires(self, wire: str) -> bool:
        """Whether a constructor requires a member."""
        fields = [plan.field(wire) for plan in self.classes]
        return any(field is not None and field.required for field in fields)

    def says_required(self, wire: str) -> bool:
        return wire in self.raw.get("required", ())

    def is_exception(self, wire: str) -> bool:
        target: str = self.members[wire]["shape"]
        return bool(self.version.shapes[target].get("exception"))

    def names(self, wire: str) -> list[str]:
        """What a member is called in each class, `Class.attribute`."""
        if self.union is not None:
            return [variant.name for variant in self.showing(wire)]
        named = [(plan, plan.field(wire)) for plan in self.classes]
        # The message, which is no field of the errors' classes but of their base.
        return [
            f"{plan.name}.{'message' if field is None else field.name}"
            for plan, field in named
            if field is not None or plan.role == "error"
        ]


def compare_members(
    old: ModelVersion,
    new: ModelVersion,
    pair: Pair,
    raw: tuple[Json, Json],
    recorder: Recorder,
    references: References,
) -> None:
    """Compare the members of a structure.

    Args:
        old: The service as it was.
        new: The service as it is.
        pair: The structure.
        raw: The structure in the old and in the new model.
        recorder: Takes what is found.
        references: Compares what the members that both versions have lead to.
    """
    owners = pair.place.owners
    before = _side(old, pair.old, raw[0], [(one.role, one.old) for one in owners])
    after = _side(new, pair.new, raw[1], [(one.role, one.new) for one in owners])
    _Comparison(before, after, pair, recorder, references).compare()


def _side(
    version: ModelVersion, name: str, raw: Json, owners: Iterable[tuple[Role, str]]
) -> _Side:
    plans = version.plan.classes
    classes = [plans.of(role, model) for role, model in owners]
    union = plans.unions.get(name)
    return _Side(version, raw, union, tuple(plan for plan in classes if plan))


@frozen
class _Comparison:
    old: _Side
    new: _Side
    pair: Pair
    recorder: Recorder
    references: References

    def compare(self) -> None:
        renamed = self._renamed()
        for wire in self.old.members:
            if wire in self.new.members:
                self._common(wire)
            elif wire in renamed:
                place = self._place(self.new, renamed[wire])
                self.recorder.add(Kind.MEMBER_RENAMED, place, wire, renamed[wire])
            else:
                self._removed(wire)
        for wire in self.new.members:
            if wire not in self.old.members and wire not in renamed.values():
                self._added(wire)

    def _place(self, side: _Side, wire: str) -> Place:
        return self.pair.place.at(wire, side.names(wire))

    def _renamed(self) -> dict[str, str]:
        """Members that the model calls otherwise while attributes keep their names."""
        gone = {
            tuple(self.old.names(wire)): wire
            for wire in self.old.members
            if wire not in self.new.members
        }
        come = {
            tuple(self.new.names(wire)): wire
            for wire in self.new.members
            if wire not in self.old.members
        }
        return {wire: come[names] for names, wire in gone.items() if names in come}

    def _added(self, wire: str) -> None:
        place = self._place(self.new, wire)
        if self.new.union:
            kind = (
                Kind.OPERATION_ERROR_ADDED
                if self.new.is_exception(wire)
                else Kind.VARIANT_ADDED
            )
        elif self.new.requires(wire):
            kind = Kind.REQUIRED_MEMBER_ADDED
        else:
            kind = Kind.MEMBER_ADDED
        self.recorder.add(kind, place)

    def _removed(self, wire: str) -> None:
        place = self._place(self.old, wire)
        if self.old.union:
            kind = (
                Kind.OPERATION_ERROR_REMOVED
                if self.old.is_exception(wire)
                else Kind.VARIANT_REMOVED
            )
            self.recorder.add(kind, place)
        elif self._is_message(wire):
            self.recorder.add(Kind.MEMBER_REMOVED, place, axes=axes("ssb"))
        else:
            self.recorder.add(Kind.MEMBER_REMOVED, place)

    def _is_message(self, wire: str) -> bool:
        """Whether it is an error's message, which each error has in any case."""
        roles = {owner.role for owner in self.pair.place.owners}
        return roles == {"error"} and wire.lower() == "message"

    def _common(self, wire: str) -> None:
        place = self._place(self.new, wire)
        old, new = self.old.members[wire], self.new.members[wire]
        self._presence(place, wire)
        for before, after in zip(
            self.old.names(wire), self.new.names(wire), strict=False
        ):
            # A class that changed its name is reported for itself.
            if before.split(".")[-1] != after.split(".")[-1]:
                self.recorder.add(Kind.NAME_CHANGED, place, before, after)
        # The name in messages that goes without saying; none of a part of a path, whose
        # name is a matter between the member and the path.
        default = {"locationName": wire}
        same: dict[str, object] = {}
        if self._requirement_changed(wire):
            same["idempotencyToken"] = None
        if old.get("location") == new.get("location") == "uri":
            same["locationName"] = None
        self.references.member(
            place,
            {**default, **old, **same},
            {**default, **new, **same},
            list(self._fields(wire)),
        )

    def _fields(self, wire: str) -> Iterable[FieldPair]:
        """The fields for a member, in each class that both versions have."""
        for before, after in zip(
            self.old.showing(wire), self.new.showing(wire), strict=False
        ):
            old, new = before.field(wire), after.field(wire)
            if old is not None and new is not None:
                yield FieldPair(before.role, old, new)

    def _requirement_changed(self, wire: str) -> bool:
        return self.old.requires(wire) != self.new.requires(wire)

    def _presence(self, place: Place, wire: str) -> None:
        said = self.old.says_required(wire), self.new.says_required(wire)
        if self._requirement_changed(wire):
            required = self.new.requires(wire)
            kind = Kind.MEMBER_REQUIRED if required else Kind.MEMBER_OPTIONAL
            self.recorder.add(kind, place)
        elif said[0] != said[1]:
            kind = Kind.PRESENCE_PROMISED if said[1] else Kind.PRESENCE_WITHDRAWN
            self.recorder.add(kind, place)
