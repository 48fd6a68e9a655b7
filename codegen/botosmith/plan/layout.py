"""The rule of place: in which file a shape lives.

A shape lives in the file of the operation, or of the shared shape, through which alone
it is reached: its dominator in the graph that leads from operations to shapes. A shape
reached on several ways has a file of its own.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .graph import Graph, classes_of, closure


@frozen
class Home:
    """The file a shape lives in."""

    kind: Literal["operation", "shape", "errors"]
    name: str
    """Of the operation or the shape the file is named after; empty for the errors."""


Node: TypeAlias = tuple[str, str]

_ROOT: Node = ("root", "")
_ERRORS = ("errors", "")


def lay_out(service: ir.Service, graph: Graph) -> Mapping[str, Home]:
    """Give each structure, union and enum of a service its home."""
    entries: dict[Node, tuple[str, ...]] = {
        ("operation", operation.name): classes_of(
            service, (*operation.input, *operation.output)
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
    reached = closure(graph, (shape for shapes in entries.values() for shape in shapes))
    # What nothing reaches stands on its own.
    orphans = [("shape", shape) for shape in graph if shape not in reached]
    successors[_ROOT] = [*entries, *orphans]
    return {
        name: Home(_file_kind(top[0]), top[1])
        for (kind, name), top in _top_dominators(successors).items()
        if kind == "shape"
    }


def _file_kind(kind: str) -> Literal["operation", "shape", "errors"]:
    match kind:
        case "operation" | "shape" | "errors":
            return kind
        case _:
            raise AssertionError(kind)


def _top_dominators(
    successors: Mapping[Node, list[Node]],
) -> dict[Node, Node]:
    """For each node, the last node before the root on the chain of its dominators.

    After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001).
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


def _postorder(
    successors: Mapping[Node, list[Node]],
) -> list[Node]:
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
