"""Compares the members of structures, unions, requests, responses and errors."""

from collections.abc import Mapping
from typing import Protocol

from attrs import frozen

from .change import Kind
from .model_version import Json, Known
from .pairs import Pair
from .recorder import Place, Recorder
from .severity import axes


class References(Protocol):
    """What compares the types of members."""

    def reference(self, place: Place, old: Json, new: Json, own: str = "") -> None:
        """Compare two references."""


@frozen
class _Side:
    """One version of a structure."""

    known: Known
    name: str
    raw: Json
    sent: bool
    fields: tuple[Mapping[str, str], ...]
    """The attributes of each class that shows it."""
    classes: tuple[str, ...]

    @property
    def members(self) -> Mapping[str, Json]:
        members: Mapping[str, Json] = self.raw.get("members", {})
        return members

    @property
    def is_union(self) -> bool:
        return bool(self.raw.get("union") or self.raw.get("eventstream"))

    def requires(self, wire: str) -> bool:
        """Whether generated code requires a member."""
        return self.sent and self.says_required(wire) and not self.is_token(wire)

    def says_required(self, wire: str) -> bool:
        return wire in self.raw.get("required", ())

    def is_token(self, wire: str) -> bool:
        return bool(self.members[wire].get("idempotencyToken"))

    def is_exception(self, wire: str) -> bool:
        return bool(self.known.shapes[self.members[wire]["shape"]].get("exception"))

    def names(self, wire: str) -> list[str]:
        """What a member is called in each class, `Class.attribute`."""
        if self.is_union:
            variant = self.known.names.variants.get((self.name, wire))
            return [] if variant is None else [variant]
        return [
            f"{owner}.{fields[wire]}"
            for owner, fields in zip(self.classes, self.fields, strict=True)
            if wire in fields
        ]


def compare_members(
    old: Known,
    new: Known,
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
        references: Compares the types of members that both versions have.
    """
    owners = pair.place.owners
    before = _Side(
        old,
        pair.old,
        raw[0],
        pair.was_sent,
        tuple(old.fields(owner.role, owner.old) for owner in owners),
        tuple(old.class_of(owner.role, owner.old) for owner in owners),
    )
    after = _Side(
        new,
        pair.new,
        raw[1],
        pair.is_sent,
        tuple(new.fields(owner.role, owner.new) for owner in owners),
        tuple(new.class_of(owner.role, owner.new) for owner in owners),
    )
    _Comparison(before, after, pair, recorder, references).compare()


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
        if self.new.is_union:
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
        if self.old.is_union:
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
        own = f"{self.new.name}{wire[:1].upper()}{wire[1:]}"
        same: dict[str, object] = {}
        if self._requirement_changed(wire):
            same["idempotencyToken"] = None
        if old.get("location") == new.get("location") == "uri":
            same["locationName"] = None
        self.references.reference(
            place, {**default, **old, **same}, {**default, **new, **same}, own
        )

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
