"""Chooses services that together have everything that occurs in any service.

What occurs is read from the models and plans, so that nothing has to be listed here:
protocols; keys of services, shapes, members, operations, paginators and waiters in
models; kinds of classes with the kinds of their fields; what lists and maps contain;
shapes that contain themselves; kinds of modules with the kinds of their shapes; and
names that had to be changed.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from botosmith.models.source import ServiceModels
from botosmith.plan.naming import enum_member_name, snake_case
from botosmith.plan.service import ServicePlan
from botosmith.plan.types import ClassType, ListType, MapType, PyType

# Keys whose values are of few kinds, each of which can matter.
_VALUES = ("location", "timestampFormat")
# What every service costs besides the reading of its files, in bytes of these.
_COST = 50_000


@frozen
class Content:
    """What occurs in a service.

    Attributes:
        things: What occurs, in words.
        size: The size of all files, in bytes.
    """

    things: frozenset[str]
    size: int


def things(models: ServiceModels, plan: ServicePlan) -> frozenset[str]:
    """Describe what occurs in a service, in words."""
    content = {f"protocol {plan.service.protocol}"}
    content |= set(_keys_of_service(models.service))
    for configuration in models.paginators.values():
        for key, value in configuration.items():
            content.add(f"paginator: {key}, a {type(value).__name__}")
    for waiter in models.waiters.values():
        for one in waiter["acceptors"]:
            content.add(f"waiter: {one['matcher']} for {one['state']}")
    content |= {*_classes(plan), *_shapes(plan), *_names(plan)}
    return frozenset(content)


def _keys_of_service(service: Any) -> Iterator[str]:
    yield from _keys("service", service)
    for operation in service["operations"].values():
        yield from _keys("operation", operation)
        for end in operation.keys() & {"input", "output", "endpoint", "http"}:
            yield from _keys(f"{end} of operation", operation[end])
    for shape in service["shapes"].values():
        kind = shape["type"]
        yield from _keys(kind, shape)
        for member in shape.get("members", {}).values():
            yield from _keys(f"member of {kind}", member)
        for part in shape.keys() & {"member", "key", "value"}:
            yield from _keys(f"{part} of {kind}", shape[part])


def _keys(what: str, node: Mapping[str, object]) -> Iterator[str]:
    for key, value in node.items():
        if key != "documentation":
            yield f"{what}: {key} {value}" if key in _VALUES else f"{what}: {key}"


def _classes(plan: ServicePlan) -> Iterator[str]:
    for (role, _), cls in plan.classes.plans.items():
        if not cls.fields:
            yield f"{role} without members"
        for field in cls.fields:
            kind = _kind(field.accepted_type)
            yield f"{role} with {kind}"
            yield f"{'required' if field.required else 'optional'} {kind}"
            yield from _parts(field.accepted_type)


def _kind(of: PyType) -> str:
    match of:
        case ClassType(kind=kind):
            return kind
        case ListType():
            return "list"
        case MapType():
            return "map"
        case scalar:
            return scalar.name


def _parts(of: PyType) -> Iterator[str]:
    match of:
        case ListType(item=item, sparse=sparse):
            yield f"{'sparse ' * sparse}list of {_kind(item)}"
            yield from _parts(item)
        case MapType(key=key, value=value, sparse=sparse):
            yield f"{'sparse ' * sparse}map to {_kind(value)}"
            yield f"map with keys {_kind(key)}"
            yield from _parts(value)
        case _:
            pass


def _shapes(plan: ServicePlan) -> Iterator[str]:
    classes = plan.classes
    for shape, module in plan.modules.items():
        kind = "enum" if shape in classes.enums else "structure"
        kind = "union" if shape in classes.unions else kind
        yield f"{kind} in a module of {module.kind}"
        if shape in plan.graph[shape]:
            yield f"{kind} in itself"


def _names(plan: ServicePlan) -> Iterator[str]:
    names = plan.names
    if names.package != plan.service.name.replace("-", "_"):
        yield f"package {names.package}"
    for renamed in names.renamed:
        yield f"renamed {renamed.kind}"
    for cls in plan.classes.plans.values():
        for field in cls.fields:
            # The field of a variant is always `value`.
            if cls.role != "variant" and field.name != snake_case(field.member.wire):
                yield f"attribute {field.name}"
    for enum in plan.classes.enums.values():
        if any(name != enum_member_name(one) for one, name in enum.members.items()):
            yield "renamed value"


def cover(services: Mapping[str, Content], least: int) -> list[str]:
    """Choose services in which everything occurs that occurs in any of them.

    The next is always the one with the most that is new, for its size. When nothing new
    is left, what occurs in the other services counts as new again, until the services
    are enough.

    Args:
        services: What occurs in each service.
        least: The number of services that are enough.
    """
    left = dict(services)
    chosen: list[str] = []
    missing = new = _everything(left)
    while left and (missing or len(chosen) < least):
        chosen.append(max(left, key=lambda name: _worth(left[name], new)))
        covered = left.pop(chosen[-1]).things
        others = _everything(left)
        missing -= covered
        new = ((new - covered) & others) or others
    return chosen


def _everything(services: Mapping[str, Content]) -> frozenset[str]:
    return frozenset[str]().union(*(one.things for one in services.values()))


def _worth(content: Content, new: frozenset[str]) -> float:
    return len(content.things & new) / (content.size + _COST)
