"""One version of one service, with all that comparing needs worked out."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from ..models.source import ServiceModels
from ..plan import ir
from ..plan.build import build
from ..plan.names import Names, fields, name_service

# Parsed JSON that `source` has checked.
Json: TypeAlias = Mapping[str, Any]


@frozen
class Uses:
    """The operations that a shape is part of, by the way it goes."""

    sent: frozenset[str]
    received: frozenset[str]

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them, sorted."""
        return tuple(sorted(self.sent | self.received))


class Known:
    """A version of a service.

    Attributes:
        models: The models.
        shapes: The model's shapes.
        service: The representation of it.
        names: What everything is called in Python.
    """

    def __init__(self, models: ServiceModels) -> None:
        self.models = models
        self.shapes: Mapping[str, Json] = models.service["shapes"]
        self.service = build(models)
        self.names: Names = name_service(self.service)
        self._uses: dict[str, Uses] = {}
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

    def uses(self, shape: str) -> Uses:
        """The operations that a shape is part of; none where there is no such shape."""
        if shape not in self._uses:
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
            self._uses[shape] = Uses(frozenset(sent), frozenset(received))
        return self._uses[shape]

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
        for role, name in self._classes(structure):
            named = self.fields(role, name)
            for wire, reference in members.items():
                if reference["shape"] == target and wire in named:
                    yield f"{self.class_of(role, name)}.{named[wire]}"

    def _classes(self, structure: str) -> Iterator[tuple[str, str]]:
        for operation in self.inputs.get(structure, ()):
            yield "request", operation
        for operation in self.outputs.get(structure, ()):
            yield "response", operation
        if structure in self.names.shapes:
            yield "shape", structure
        if structure in self.service.errors:
            yield "error", structure

    def fields(self, role: str, name: str) -> Mapping[str, str]:
        """The attributes of a class by the model's names, given its role and the name
        of its operation or shape."""
        members = self._class_members(role, name)
        if role == "error":
            # An error's message is every error's.
            own = [member for member in members if member.wire.lower() != "message"]
            named = dict(fields(own, "error"))
            return {m.wire: named.get(m.wire, "message") for m in members}
        return fields(members, "response" if role == "response" else "")

    def class_of(self, role: str, name: str) -> str:
        """The name of a class, given its role and its operation's or shape's name."""
        match role:
            case "request":
                return self.names.operations[name].request
            case "response":
                return self.names.operations[name].response
            case "error":
                return self.names.errors[name]
            case _:
                return self.names.shapes[name]

    def _class_members(self, role: str, name: str) -> tuple[ir.Member, ...]:
        match role:
            case "request":
                return self.service.operations[name].input
            case "response":
                return self.service.operations[name].output
            case "error":
                return self.service.errors[name].members
            case _:
                shape = self.service.shapes[name]
                if isinstance(shape, ir.Structure | ir.Union):
                    return shape.members
                return ()


@frozen
class Owner:
    """A class of generated code that shows a structure.

    Attributes:
        role: "request" or "response" of an operation, "error", or "shape" for the
            shape's own class.
        old: The name of the operation or shape in the old model.
        new: The same in the new model.
    """

    role: str
    old: str
    new: str


def parts(shape: Json) -> Iterator[Json]:
    """The references that a shape holds."""
    yield from shape.get("members", {}).values()
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]


def merged(known: Known, reference: Json) -> Json:
    """A shape with the traits that a reference puts on top of it."""
    return {**known.shapes[reference["shape"]], **reference}
