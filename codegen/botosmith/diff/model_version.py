"""One version of a service: its models and their plan."""

from collections.abc import Iterator, Mapping, Set
from functools import cached_property
from typing import Unpack

from ..config import Parts
from ..models.source import ServiceModels
from ..plan.build import build
from ..plan.classes import ClassPlan
from ..plan.owners import Key, Role
from ..plan.service import plan_service
from ..plan.types import ClassType, PyType
from .usage import Json, UsageIndex

_ENDS: tuple[tuple[str, Role], ...] = (("input", "request"), ("output", "response"))


class ModelVersion:
    """A version of a service.

    Attributes:
        models: The models.
        shapes: The shapes in the model.
        plan: The plan of the service.
        service: The intermediate representation of the service.
        names: The names of the service in Python.
        usage: The operations that each shape is part of.
    """

    def __init__(self, models: ServiceModels, **parts: Unpack[Parts]) -> None:
        self.models = models
        self.shapes: dict[str, Json] = models.service["shapes"]
        self.service = build(models, **parts)
        self.plan = plan_service(self.service)
        self.names = self.plan.names
        self.usage = UsageIndex(self.shapes, self.operations())
        # The requests and responses of each shape.
        self._ends: dict[str, list[Key]] = {}
        for name, raw in self.operations():
            for end, role in _ENDS:
                if end in raw:
                    shape: str = raw[end]["shape"]
                    self._ends.setdefault(shape, []).append((role, name))

    def operations(self) -> Iterator[tuple[str, Json]]:
        """The operations of clients, as they are in the model."""
        for name in self.service.operations:
            yield name, self.models.service["operations"][name]

    def state(self, enum: str, value: str) -> str:
        """What a value of an enum is to waits; empty if no wait has it as a state."""
        return " or ".join(sorted(self._states.get((enum, value), ())))

    @cached_property
    def _states(self) -> Mapping[tuple[str, str], Set[str]]:
        """What values of enums are to waits."""
        kinds: dict[tuple[str, str], set[str]] = {}
        for name, raw in self.operations():
            if (status := self.service.operations[name].status) is None:
                continue
            shape: str = raw["output"]["shape"]
            for member in status.members:
                shape = self.shapes[shape]["members"][member]["shape"]
            for value, kind in status.states.items():
                kinds.setdefault((shape, value), set()).add(kind)
        return kinds

    def classes_of_operations(self, operations: Set[str]) -> set[str]:
        """The names of clients, of what they have, and of all that operations use."""
        names = self.names
        classes = {names.client, names.async_client, names.batches, names.async_batches}
        for name in operations & names.operations.keys():
            own = names.operations[name]
            classes |= {own.request, own.response, own.paginator}
        classes.update(
            names.waiters[waiter.name]
            for waiter in self.service.waiters
            if waiter.operation in operations
        )
        for shapes in (names.shapes, names.errors, names.variants):
            for place, name in shapes.items():
                # A variant is at `Union.Member`.
                usage = self.usage.of(place.split(".")[0])
                if not operations.isdisjoint(usage.operations):
                    classes.add(name)
        return classes

    def attributes_with(self, shape: str) -> tuple[str, ...]:
        """The attributes, `Class.attribute`, with values of a shape, or with lists and
        maps that contain such values."""
        attributes: set[str] = set()
        reached = [shape]
        for name in reached:
            for referrer in self.usage.referrers(name):
                if self.shapes[referrer]["type"] == "structure":
                    attributes.update(self._attributes(referrer, name))
                elif referrer not in reached:
                    reached.append(referrer)
        return tuple(sorted(attributes))

    def _attributes(self, structure: str, target: str) -> Iterator[str]:
        """The attributes with a target shape in the classes of a structure."""
        keys: list[Key] = [("structure", structure), ("error", structure)]
        members = self.shapes[structure]["members"]
        for plan in self.classes_of(structure, keys + self._ends.get(structure, [])):
            for field in plan.fields:
                if members[field.member.wire]["shape"] == target:
                    yield f"{plan.name}.{field.name}"

    def classes_of(self, shape: str, keys: list[Key]) -> tuple[ClassPlan, ...]:
        """The variants of a union; for other shapes, the classes with these keys."""
        classes = self.plan.classes
        if shape in classes.unions:
            return classes.unions[shape].variants
        return tuple(classes.plans[key] for key in keys if key in classes.plans)

    def type_of(self, shape: str) -> PyType:
        """The type of a shape; the inputs and outputs of operations are structures."""
        if shape in self.service.shapes:
            return self.plan.types.of(shape)
        return ClassType("structure", shape, shape)

    def merged(self, reference: Json) -> Json:
        """The traits of a shape, overridden by the traits of a reference to it."""
        return {**self.shapes[reference["shape"]], **reference}
