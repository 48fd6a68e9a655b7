"""Which shapes lead to which: the graph of a service's structures, unions and enums."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from . import ir

Graph: TypeAlias = Mapping[str, tuple[str, ...]]
"""For each shape that becomes a class, the ones its members have, in model order. Lists
and maps are looked through."""


def graph(service: ir.Service) -> Graph:
    """Build the graph of a service's shapes."""
    return {
        name: classes_of(service, shape.members)
        if isinstance(shape, ir.Structure | ir.Union)
        else ()
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure | ir.Union | ir.Enum)
    }


def classes_of(service: ir.Service, members: Iterable[ir.Member]) -> tuple[str, ...]:
    """The shapes with a class that members have, looking through lists and maps."""
    found: dict[str, None] = {}
    for member in members:
        _look_through(service, member.shape, found)
    return tuple(found)


def _look_through(service: ir.Service, name: str, found: dict[str, None]) -> None:
    match service.shapes[name]:
        case ir.List(item=item):
            _look_through(service, item, found)
        case ir.Map(key=key, value=value):
            _look_through(service, key, found)
            _look_through(service, value, found)
        case ir.Scalar():
            pass
        case _:
            found[name] = None


def closure(graph: Graph, start: Iterable[str]) -> set[str]:
    """All shapes reached from some, these included."""
    reached: set[str] = set()
    pending = list(start)
    while pending:
        shape = pending.pop()
        if shape not in reached:
            reached.add(shape)
            pending.extend(graph[shape])
    return reached


def sent(service: ir.Service, graph: Graph) -> set[str]:
    """The shapes that can be part of a request."""
    return closure(
        graph,
        (
            shape
            for operation in service.operations.values()
            for shape in classes_of(service, operation.input)
        ),
    )
