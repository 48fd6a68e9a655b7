"""Compares the shapes of two versions of a service."""

from attrs import evolve

from ..plan.naming import enum_member_name, unique_names
from .change import Kind
from .compatibility import (
    TYPE_TRAITS,
    Class,
    Keyed,
    Many,
    Plain,
    Term,
    judge_types,
    same,
    term,
)
from .members import compare_members
from .model_version import Json, Known
from .pairs import Pair, pairs
from .recorder import Place, Recorder
from .traits import changed
from .wire import Wire

_NOTHING: Json = {"type": "structure", "members": {}}
_TEXT = Plain("str")


class Shapes:
    """Compares shape by shape; what happened to one is recorded once.

    Args:
        old: The service as it was.
        new: The service as it is.
        recorder: Takes what is found.
    """

    def __init__(self, old: Known, new: Known, recorder: Recorder) -> None:
        self._old = old
        self._new = new
        self._recorder = recorder
        self._wire = Wire(old, new)

    def compare(self) -> None:
        """Compare all shapes, and tell the classes that only one version has."""
        settled: set[str] = set()
        for pair in pairs(self._old, self._new):
            self._pair(pair, settled)
        for shape, name in self._new.names.shapes.items():
            if shape not in self._old.names.shapes and shape not in settled:
                place = Place(shape, self._new.uses(shape), python=(name,))
                self._recorder.add(Kind.CLASS_ADDED, place)
        for shape, name in self._old.names.shapes.items():
            if shape not in self._new.names.shapes and shape not in settled:
                place = Place(shape, self._old.uses(shape), python=(name,))
                self._recorder.add(Kind.CLASS_REMOVED, place)

    def _pair(self, pair: Pair, settled: set[str]) -> None:
        old = self._old.shapes.get(pair.old, _NOTHING)
        new = self._new.shapes.get(pair.new, _NOTHING)
        if old["type"] == new["type"] == "structure" and not pair.place.owners:
            return  # Of an operation that botocore's clients do not have.
        self._names(pair)
        if pair.old and pair.new:
            references: tuple[Json, Json] = {"shape": pair.old}, {"shape": pair.new}
            terms = term(self._old, references[0]), term(self._new, references[1])
            if _form(terms[0]) != _form(terms[1]):
                settled |= {pair.old, pair.new}
                self._retyped(pair.place, references, terms)
                return
            if pair.old != pair.new:
                settled |= {pair.old, pair.new} if _is_class(pair) else set()
            self._inside(pair.place, old, new)
        if old["type"] == "structure":
            compare_members(
                self._old, self._new, pair, (old, new), self._recorder, self
            )

    def reference(
        self, place: Place, old: Json, new: Json, own: str = "", *, key: bool = False
    ) -> None:
        """Compare two references.

        Args:
            place: Where they are.
            old: The reference as it was, with its traits.
            new: The reference as it is.
            own: What a type is called that belongs to this reference alone.
            key: Whether it is the key of a map.
        """
        if old == new:
            return  # What it leads to is compared for itself.
        terms = term(self._old, old, own), term(self._new, new, own)
        one_target = old["shape"] == new["shape"] and all(
            old.get(trait) == new.get(trait) for trait in TYPE_TRAITS
        )
        if not one_target and not same(*terms):
            if key:
                terms = Keyed(terms[0], _TEXT, False), Keyed(terms[1], _TEXT, False)
            self._retyped(place, (old, new), terms)
            return
        self._recorder.traits(place, changed(old, new))
        if "enum" in old and "enum" in new:
            self._values(place, old, new, own, own)
        if old["shape"] != new["shape"] and not isinstance(terms[0], Class):
            shapes = self._old.shapes[old["shape"]], self._new.shapes[new["shape"]]
            self._inside(place, *shapes)

    def _inside(self, place: Place, old: Json, new: Json) -> None:
        """Compare what shapes of one form say, their members apart."""
        # Whether a blob is a stream is part of its type.
        skipped = (
            frozenset({"streaming"}) if old["type"] == "blob" else frozenset[str]()
        )
        for change in changed(old, new, skipped):
            secret = change.kind is Kind.SENSITIVITY_CHANGED
            shown = self._shown(place) if secret else place
            self._recorder.traits(shown, [change])
        if old["type"] != new["type"]:
            self._recorder.add(Kind.WIRE_TYPE_CHANGED, place, old["type"], new["type"])
        elif old["type"] in ("list", "map"):
            for part in ("member", "key", "value"):
                if part in old:
                    here = place.at(part, place.python)
                    self.reference(here, old[part], new[part], key=part == "key")
        elif old.get("enum") and place.owners:
            owner = place.owners[0]
            self._values(place, old, new, owner.old, owner.new)

    def _values(
        self, place: Place, old: Json, new: Json, old_name: str, new_name: str
    ) -> None:
        """Compare the values of enums."""
        before = unique_names(old["enum"], enum_member_name)
        after = unique_names(new["enum"], enum_member_name)
        classes = (
            self._old.names.shapes.get(old_name),
            self._new.names.shapes.get(new_name),
        )
        for value, name in after.items():
            here = place.at(value, [f"{classes[1]}.{name}"])
            if value not in before:
                self._recorder.add(Kind.ENUM_VALUE_ADDED, here, new=value)
            elif before[value] != name:
                self._recorder.add(
                    Kind.NAME_CHANGED,
                    here,
                    f"{classes[0]}.{before[value]}",
                    here.python[0],
                )
        for value, name in before.items():
            if value not in after:
                here = place.at(value, [f"{classes[0]}.{name}"])
                self._recorder.add(Kind.ENUM_VALUE_REMOVED, here, old=value)

    def _retyped(
        self, place: Place, references: tuple[Json, Json], terms: tuple[Term, Term]
    ) -> None:
        axes = judge_types(
            *terms,
            self._wire.judge(*references),
            sent=bool(place.uses.sent),
            received=bool(place.uses.received),
        )
        if not place.python:
            place = self._shown(place)
        old, new = map(str, terms)
        self._recorder.add(Kind.RETYPED, place, old, new, axes=axes)

    def _shown(self, place: Place) -> Place:
        """The place of a shape with the attributes that hold it: what has no class of
        its own shows there, and so does what is secret."""
        if place.python and place.where != place.shape:
            return place  # That of a member.
        return evolve(place, python=(*place.python, *self._new.holding(place.shape)))

    def _names(self, pair: Pair) -> None:
        """Compare the names of the classes of shapes; the classes of operations and of
        errors are theirs."""
        for owner in pair.place.owners:
            if owner.role != "shape":
                continue
            place = evolve(pair.place, python=(self._new.names.shapes[owner.new],))
            for names in (
                (self._old.names.shapes[owner.old], self._new.names.shapes[owner.new]),
                (
                    self._old.names.likes.get(owner.old),
                    self._new.names.likes.get(owner.new),
                ),
            ):
                if names[0] and names[1] and names[0] != names[1]:
                    self._recorder.add(Kind.NAME_CHANGED, place, *names)


def _is_class(pair: Pair) -> bool:
    return any(owner.role == "shape" for owner in pair.place.owners)


def _form(type_: Term) -> object:
    """What a type is, what it holds apart."""
    match type_:
        case Plain(name=name):
            return name
        case Class(kind=kind):
            return kind
        case Many(sparse=sparse):
            return Many, sparse
        case Keyed(sparse=sparse):
            return Keyed, sparse
