"""One version of one service, with all that comparing needs worked out."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from ..models.source import ServiceModels
from ..plan.build import build
from ..plan.classes import ClassPlan
from ..plan.service import plan_service
from ..plan.types import ClassType, PyType
from .usage import Usage

# Parsed JSON that `source` has checked.
Json: TypeAlias = Mapping[str, Any]


class ModelVersion:
    """A version of a service.

    Attributes:
        models: The models.
        shapes: The model's shapes.
        plan: What is made of them in Python.
        service: What they say, in botosmith's own terms.
        names: What everything is called in Python.
    """

    def __init__(self, models: ServiceModels) -> None:
        self.models = models
        self.shapes: Mapping[str, Json] = models.service["shapes"]
        self.plan = plan_service(build(models))
        self.service = self.plan.service
        self.names = self.plan.names
        self._usage: dict[str, Usage] = {}
        self._holders: dict[str, set[str]] = {name: set() for name in self.shapes}
        for name, shape in self.shapes.items():
            for part in parts(shape):
                self._holders[part["shape"]].add(name)
        self.inputs: dict[str, set[str]] = {}
        """Operations by the model's name of their input."""
        self.outputs: dict[str, set[str]] = {}
        self._throws: dict[str, set[str]] = {}
        for name, raw in self.operations():
            if "input" in raw:
                self.inputs.setdefault(raw["input"]["shape"], set()).add(name)
            if "output" in raw:
                self.outputs.setdefault(raw["output"]["shape"], set()).add(name)
            for error in raw.get("errors", ()):
                self._throws.setdefault(error["shape"], set()).add(name)

    def operations(self) -> Iterator[tuple[str, Json]]:
        """The operations that botocore's clients have, as the model has them."""
        for name in self.service.operations:
            yield name, self.models.service["operations"][name]

    def usage(self, shape: str) -> Usage:
        """The operations that a shape is part of; none where there is no such shape."""
        if shape not in self._usage:
            sent: set[str] = set()
            received: set[str] = set()
            pending, seen = [shape], {shape}
            while pending:
                name = pending.pop()
                sent |= self.inputs.get(name, set())
                received |= self.outputs.get(name, set())
                received |= self._throws.get(name, set())
                new = self._holders.get(name, set()) - seen
                seen |= new
                pending.extend(new)
            self._usage[shape] = Usage(frozenset(sent), frozenset(received))
        return self._usage[shape]

    def holding(self, shape: str) -> tuple[str, ...]:
        """The attributes, `Class.attribute`, that hold a shape, lists and maps looked
        through."""
        found: dict[str, None] = {}
        pending, seen = [shape], {shape}
        while pending:
            name = pending.pop()
            for holder in sorted(self._holders.get(name, ())):
                if self.shapes[holder]["type"] == "structure":
                    found |= dict.fromkeys(self._attributes(holder, name))
                elif holder not in seen:
                    seen.add(holder)
                    pending.append(holder)
        return tuple(sorted(found))

    def _attributes(self, structure: str, target: str) -> Iterator[str]:
        """The attributes of a structure's classes whose target is a shape."""
        members: Mapping[str, Json] = self.shapes[structure]["members"]
        targets = [w for w, member in members.items() if member["shape"] == target]
        for plan in self._classes(structure):
            for wire in targets:
                if (field := plan.field(wire)) is not None:
                    yield f"{plan.name}.{field.name}"

    def _classes(self, structure: str) -> Iterator[ClassPlan]:
        plans, unions = self.plan.classes.plans, self.plan.classes.unions
        for operation in self.inputs.get(structure, ()):
            yield plans["request", operation]
        for operation in self.outputs.get(structure, ()):
            yield plans["response", operation]
        for key in (("structure", structure), ("error", structure)):
            if key in plans:
                yield plans[key]
        if structure in unions:
            yield from unions[structure].variants

    def type_of(self, shape: str) -> PyType:
        """The type of a shape; the inputs and outputs of operations are structures."""
        if shape in self.service.shapes:
            return self.plan.types.of(shape)
        return ClassType("structure", shape, shape)


def parts(shape: Json) -> Iterator[Json]:
    """The references that a shape holds."""
    yield from shape.get("members", {}).values()
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]


def merged(version: ModelVersion, reference: Json) -> Json:
    """A shape with the traits that a reference puts on top of it."""
    return {**version.shapes[reference["shape"]], **reference}
