"""One version of one service: its models, and what is made of them in Python."""

from collections.abc import Iterator

from ..models.source import ServiceModels
from ..plan.build import build
from ..plan.classes import ClassPlan
from ..plan.owners import Key
from ..plan.service import plan_service
from ..plan.types import ClassType, PyType
from .usage import Json, UsageIndex


class ModelVersion:
    """A version of a service.

    Attributes:
        models: The models.
        shapes: The model's shapes.
        plan: What is made of them in Python.
        service: What they say, in botosmith's own terms.
        names: What everything is called in Python.
        usage: The operations that each shape is part of.
    """

    def __init__(self, models: ServiceModels) -> None:
        self.models = models
        self.shapes: dict[str, Json] = models.service["shapes"]
        self.plan = plan_service(build(models))
        self.service = self.plan.service
        self.names = self.plan.names
        self.usage = UsageIndex(self.shapes, self.operations())
        self._owners: dict[str, list[Key]] = {}
        for name, raw in self.operations():
            if "input" in raw:
                shape: str = raw["input"]["shape"]
                self._owners.setdefault(shape, []).append(("request", name))
            if "output" in raw:
                shape = raw["output"]["shape"]
                self._owners.setdefault(shape, []).append(("response", name))

    def operations(self) -> Iterator[tuple[str, Json]]:
        """The operations that botocore's clients have, as the model has them."""
        for name in self.service.operations:
            yield name, self.models.service["operations"][name]

    def holding(self, shape: str) -> tuple[str, ...]:
        """The attributes, `Class.attribute`, that hold a shape, lists and maps looked
        through."""
        found: set[str] = set()
        pending, seen = [shape], {shape}
        while pending:
            name = pending.pop()
            for holder in self.usage.holders(name):
                if self.shapes[holder]["type"] == "structure":
                    found.update(self._attributes(holder, name))
                elif holder not in seen:
                    seen.add(holder)
                    pending.append(holder)
        return tuple(sorted(found))

    def _attributes(self, structure: str, target: str) -> Iterator[str]:
        """The attributes of a structure's classes whose target is a shape."""
        keys: list[Key] = [("structure", structure), ("error", structure)]
        keys += self._owners.get(structure, [])
        for plan in self.classes_of(structure, keys):
            for wire, member in self.shapes[structure]["members"].items():
                field = plan.field(wire)
                if member["shape"] == target and field is not None:
                    yield f"{plan.name}.{field.name}"

    def classes_of(self, shape: str, keys: list[Key]) -> tuple[ClassPlan, ...]:
        """The variants of a union, or those classes of other shapes that there are."""
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
        """A shape with the traits that a reference puts on top of it."""
        return {**self.shapes[reference["shape"]], **reference}
