"""Compares the shapes of two versions of a service."""

from collections.abc import Sequence
from functools import reduce

from attrs import evolve

from ..plan.types import TEXT, ClassType, ListType, MapType, PyType, ScalarType
from .change import Axes, ChangeKind, Severity
from .collector import Collector, ModelPlace
from .compatibility import judge_types, same
from .members import MemberComparison
from .model_version import ModelVersion
from .pairs import Pair, pairs
from .presence import FieldPair
from .severity import axes
from .traits import changed
from .usage import Json
from .wire import Wire

_NOTHING: Json = {"type": "structure", "members": {}}


class ShapeComparison:
    """Compares the shapes, and records each change once.

    Args:
        old: The old version of the service.
        new: The new version.
        collector: Records the changes.
    """

    def __init__(
        self, old: ModelVersion, new: ModelVersion, collector: Collector
    ) -> None:
        self._old = old
        self._new = new
        self._collector = collector
        self._wire = Wire(old, new)

    def compare(self) -> None:
        """Compare all shapes, and record classes that only one version has."""
        settled: set[str] = set()
        for pair in pairs(self._old, self._new):
            self._pair(pair, settled)
        for shape, name in self._new.names.shapes.items():
            if shape not in self._old.names.shapes and shape not in settled:
                place = ModelPlace(shape, self._new.usage.of(shape), python=(name,))
                self._collector.add(ChangeKind.CLASS_ADDED, place)
        for shape, name in self._old.names.shapes.items():
            if shape not in self._new.names.shapes and shape not in settled:
                place = ModelPlace(shape, self._old.usage.of(shape), python=(name,))
                self._collector.add(ChangeKind.CLASS_REMOVED, place)

    def _pair(self, pair: Pair, settled: set[str]) -> None:
        old = self._old.shapes.get(pair.old, _NOTHING)
        new = self._new.shapes.get(pair.new, _NOTHING)
        if old["type"] == new["type"] == "structure" and not pair.place.python:
            return  # Only operations that botocore's clients lack use it.
        self._names(pair)
        if pair.old and pair.new:
            references: tuple[Json, Json] = {"shape": pair.old}, {"shape": pair.new}
            types = self._old.type_of(pair.old), self._new.type_of(pair.new)
            if _form(types[0]) != _form(types[1]):
                settled |= {pair.old, pair.new}
                self._retyped(pair.place, references, types)
                return
            if pair.old != pair.new:
                settled |= {pair.old, pair.new} if pair.is_class else set()
            self._inside(pair.place, (pair.old, pair.new), old, new)
            self._sent_alone(pair)
        if old["type"] == "structure":
            MemberComparison(
                pair, old, new, self._collector, self._compare_targets
            ).compare()

    def _sent_alone(self, pair: Pair) -> None:
        """Compare the structures that can be sent in place of variants.

        Another variant that has the structure, too, ends that.
        """
        old = self._old.plan.classes.unions.get(pair.old)
        new = self._new.plan.classes.unions.get(pair.new)
        if old is None or new is None or not new.shape.is_sent:
            return
        lost = {*old.structures} - {*new.structures}
        shapes = {member.wire: member.shape for member in new.shape.members}
        for variant in old.variants:
            member = variant.fields[0].member
            if member.shape in lost and shapes.get(member.wire) == member.shape:
                place = pair.place.at(member.wire, [variant.name])
                before = f"{variant.name} | {self._old.names.shapes[member.shape]}"
                types = before, variant.name
                self._collector.add(ChangeKind.RETYPED, place, *types, axes=axes("bbs"))

    def _compare_targets(
        self, place: ModelPlace, old: Json, new: Json, fields: Sequence[FieldPair]
    ) -> None:
        """Compare two members: their references, and their fields in each class."""
        retyped = [
            pair
            for pair in fields
            # Changes in a shape are recorded for the shape.
            if pair.old.member.shape != pair.new.member.shape
            and not same(pair.old.type, pair.new.type)
        ]
        if retyped:
            wire = self._wire.judge(old, new)
            judged = [
                self._judge(place, pair.old.type, pair.new.type, wire, pair.role)
                for pair in retyped
            ]
            old_type, new_type = str(retyped[0].old.type), str(retyped[0].new.type)
            worst = reduce(Axes.__or__, judged)
            self._collector.add(
                ChangeKind.RETYPED, place, old_type, new_type, axes=worst
            )
        elif old != new:
            self._collector.traits(place, changed(old, new))
            if "enum" in old and "enum" in new:
                for pair in fields[:1]:
                    self._values(place, pair.old.member.shape, pair.new.member.shape)
            else:
                self._target(place, old, new)

    def _part(self, place: ModelPlace, old: Json, new: Json, part: str) -> None:
        """Compare the items, keys or values of two lists or maps."""
        if old == new:
            return  # Changes in a shape are recorded for the shape.
        types = self._old.type_of(old["shape"]), self._new.type_of(new["shape"])
        if old["shape"] != new["shape"] and not same(*types):
            if part == "key":
                types = MapType(types[0], TEXT, False), MapType(types[1], TEXT, False)
            self._retyped(place, (old, new), types)
        else:
            self._collector.traits(place, changed(old, new))
            self._target(place, old, new)

    def _target(self, place: ModelPlace, old: Json, new: Json) -> None:
        """Compare the targets of two references, unless they have classes."""
        names: tuple[str, str] = old["shape"], new["shape"]
        is_class = isinstance(self._old.type_of(names[0]), ClassType)
        if names[0] != names[1] and not is_class:
            shapes = self._old.shapes[names[0]], self._new.shapes[names[1]]
            self._inside(place, names, *shapes)

    def _inside(
        self, place: ModelPlace, names: tuple[str, str], old: Json, new: Json
    ) -> None:
        """Compare two shapes of the same form, except for their members."""
        for change in changed(old, new):
            is_sensitivity = change.kind is ChangeKind.SENSITIVITY_CHANGED
            shown = self._with_attributes(place) if is_sensitivity else place
            self._collector.traits(shown, [change])
        if old["type"] != new["type"]:
            self._collector.add(
                ChangeKind.WIRE_TYPE_CHANGED, place, old["type"], new["type"]
            )
        elif old["type"] in ("list", "map"):
            for part in ("member", "key", "value"):
                if part in old:
                    here = place.at(part, place.python)
                    self._part(here, old[part], new[part], part)
        else:
            self._values(place, *names)

    def _values(self, place: ModelPlace, old_name: str, new_name: str) -> None:
        """Compare the values of enums."""
        old = self._old.plan.classes.enums.get(old_name)
        new = self._new.plan.classes.enums.get(new_name)
        if old is None or new is None:
            return
        for value, name in new.members.items():
            here = place.at(value, [f"{new.name}.{name}"])
            before = old.members.get(value)
            if before is None:
                state = self._new.state(new_name, value)
                self._collector.add(
                    ChangeKind.ENUM_VALUE_ADDED, here, new=value, state=state
                )
            elif before != name:
                names = f"{old.name}.{before}", f"{new.name}.{name}"
                self._collector.add(ChangeKind.NAME_CHANGED, here, *names)
        for value, name in old.members.items():
            if value not in new.members:
                here = place.at(value, [f"{old.name}.{name}"])
                self._collector.add(ChangeKind.ENUM_VALUE_REMOVED, here, old=value)

    def _retyped(
        self,
        place: ModelPlace,
        references: tuple[Json, Json],
        types: tuple[PyType, PyType],
    ) -> None:
        judged = self._judge(place, *types, self._wire.judge(*references))
        if not place.python:
            place = self._with_attributes(place)
        old, new = map(str, types)
        self._collector.add(ChangeKind.RETYPED, place, old, new, axes=judged)

    def _judge(
        self,
        place: ModelPlace,
        old: PyType,
        new: PyType,
        wire: Severity,
        role: str = "",
    ) -> Axes:
        """Rate a change of a type, in a class with a role or wherever it is used."""
        sent = bool(place.usage.sent) and role not in ("response", "error")
        received = bool(place.usage.received) and role != "request"
        return judge_types(old, new, wire, sent=sent, received=received)

    def _with_attributes(self, place: ModelPlace) -> ModelPlace:
        """The place of a shape, with the attributes that have values of the shape.

        These show whether it is sensitive, and its type if it has no class.
        """
        if place.python and place.where != place.shape:
            return place  # This is the place of a member.
        return evolve(
            place, python=(*place.python, *self._new.attributes_with(place.shape))
        )

    def _names(self, pair: Pair) -> None:
        """Compare the names of the classes of shapes.

        Those of operations and errors are compared with the operations and errors.
        """
        if not pair.is_class:
            return
        old, new = self._old.names, self._new.names
        place = evolve(pair.place, python=(new.shapes[pair.new],))
        for names in (
            (old.shapes[pair.old], new.shapes[pair.new]),
            (old.likes.get(pair.old), new.likes.get(pair.new)),
        ):
            if names[0] and names[1] and names[0] != names[1]:
                self._collector.add(ChangeKind.NAME_CHANGED, place, *names)


def _form(of: PyType) -> object:
    """A type without its parts and without the name of a class."""
    match of:
        case ScalarType(name=name):
            return name
        case ClassType(kind=kind):
            return kind
        case ListType(sparse=sparse):
            return ListType, sparse
        case MapType(sparse=sparse):
            return MapType, sparse
