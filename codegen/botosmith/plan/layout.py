"""The module of each shape.

If all paths from operations and errors to a shape lead through one operation or one
shared shape, the shape is in the module of that one: its dominator in the graph of
shapes. Otherwise the shape is shared, and has a module of its own. The classes of
shapes that only errors use are in the module of the errors.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .graph import Graph, classes_of, reachable, sent_members


@frozen
class Module:
    """The module of a shape."""

    kind: Literal["operation", "shape", "errors"]
    name: str
    """The operation or shape that the module is named after; empty for errors."""


Node: TypeAlias = tuple[str, str]

_ROOT: Node = ("root", "")
_ERRORS = ("errors", "")


def assign_modules(service: ir.Service, graph: Graph) -> Mapping[str, Module]:
    """Assign a module to each structure, union and enum of a service."""
    entries: dict[Node, tuple[str, ...]] = {
        ("operation", operation.name): classes_of(
            service, (*sent_members(operation), *operation.output)
        )
        for operation in service.operations.values()
    }
    entries[_ERRORS] = tuple(
        shape
        for error in service.errors.values()
        for shape in classes_of(service, error.members)
    )
    successors: dict[Node, list[Node]] = {
        node: [("shape", shape) for shape in shapes] for node, shapes in entries.items()
    }
    for shape, parts in graph.items():
        successors["shape", shape] = [("shape", part) for part in parts]
    entered = (shape for shapes in entries.values() for shape in shapes)
    reached = reachable(graph, entered)
    # A shape that no operation or error refers to has a module of its own.
    orphans = [("shape", shape) for shape in graph if shape not in reached]
    successors[_ROOT] = [*entries, *orphans]
    return {
        name: Module(_module_kind(top[0]), top[1])
        for (kind, name), top in _top_dominators(successors).items()
        if kind == "shape"
    }


def _module_kind(kind: str) -> Literal["operation", "shape", "errors"]:
    match kind:
        case "operation" | "shape" | "errors":
            return kind
        case _:
            raise AssertionError(kind)


def _top_dominators(successors: Mapping[Node, list[Node]]) -> dict[Node, Node]:
    """For each node, the last of its dominators before the root.

    The algorithm is from Cooper, Harvey and Kennedy, "A Simple, Fast Dominance
    Algorithm" (2001).
    """
    order = _postorder(successors)
    rank = {node: position for position, node in enumerate(order)}
    predecessors: dict[Node, list[Node]] = {n: [] for n in order}
    for node in order:
        for successor in successors[node]:
            predecessors[successor].append(node)
    dominator = {_ROOT: _ROOT}

    def common(one: Node, other: Node) -> Node:
        while one != other:
            while rank[one] < rank[other]:
                one = dominator[one]
            while rank[other] < rank[one]:
                other = dominator[other]
        return one

    changed = True
    while changed:
        changed = False
        for node in reversed(order):
            if node == _ROOT:
                continue
            known = [n for n in predecessors[node] if n in dominator]
            new = known[0]
            for other in known[1:]:
                new = common(new, other)
            if dominator.get(node) != new:
                dominator[node] = new
                changed = True
    tops: dict[Node, Node] = {}
    for node in reversed(order):
        if node != _ROOT:
            above = dominator[node]
            tops[node] = node if above == _ROOT else tops[above]
    return tops


def _postorder(successors: Mapping[Node, list[Node]]) -> list[Node]:
    order: list[Node] = []
    seen = {_ROOT}
    stack = [(_ROOT, iter(successors[_ROOT]))]
    while stack:
        node, rest = stack[-1]
        following = next((n for n in rest if n not in seen), None)
        if following is None:
            order.append(node)
            stack.pop()
        else:
            seen.add(following)
            stack.append((following, iter(successors[following])))
    return order
