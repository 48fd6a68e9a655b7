"""The graph of a service's structures, unions and enums: which refer to which."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from . import ir

Graph: TypeAlias = Mapping[str, Sequence[str]]
"""For each shape that becomes a class, the shapes of its members, in the order of the
model. A list or map counts as the shapes that it contains."""


def build_graph(service: ir.Service) -> Graph:
    """Build the graph of a service's shapes."""
    return {
        name: classes_of(service, shape.members)
        if isinstance(shape, ir.Structure | ir.Union)
        else ()
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure | ir.Union | ir.Enum)
    }


def classes_of(service: ir.Service, members: Iterable[ir.Member]) -> tuple[str, ...]:
    """The shapes with a class in the types of members, inside lists and maps too."""
    classes: dict[str, None] = {}
    for member in members:
        _add_classes(service, member.shape, classes)
    return tuple(classes)


def _add_classes(service: ir.Service, name: str, classes: dict[str, None]) -> None:
    match service.shapes[name]:
        case ir.List(item=item):
            _add_classes(service, item, classes)
        case ir.Map(key=key, value=value):
            _add_classes(service, key, classes)
            _add_classes(service, value, classes)
        case ir.TextOr(structure=structure):
            _add_classes(service, structure, classes)
        case ir.Scalar():
            pass
        case _:
            classes[name] = None


def reachable(graph: Graph, start: Iterable[str]) -> set[str]:
    """The given shapes and all shapes that they refer to, directly or indirectly."""
    reached: set[str] = set()
    pending = list(start)
    while pending:
        shape = pending.pop()
        if shape not in reached:
            reached.add(shape)
            pending.extend(graph[shape])
    return reached


def sensitive_inside(service: ir.Service, graph: Graph) -> frozenset[str]:
    """The shapes that have a sensitive member, directly or indirectly."""
    start = {
        name
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure | ir.Union)
        and any(member.sensitive for member in shape.members)
    }
    users: dict[str, list[str]] = {}
    for user, used in graph.items():
        for name in used:
            users.setdefault(name, []).append(user)
    return frozenset(reachable({name: users.get(name, ()) for name in graph}, start))


def sent_members(operation: ir.Operation) -> Sequence[ir.Member]:
    """The members of an operation's input, with the events that are sent."""
    return operation.input + ((operation.sends,) if operation.sends else ())


def sent_shapes(service: ir.Service, graph: Graph) -> frozenset[str]:
    """The shapes that can be part of a request, or of an event that is sent."""
    inputs = [m for one in service.operations.values() for m in sent_members(one)]
    return frozenset(reachable(graph, classes_of(service, inputs)))
