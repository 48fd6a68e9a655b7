"""What of a response says that a part of its call has failed, in Python."""

from collections.abc import Iterator

from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from ..plan.types import ClassType, ListType, MapType
from .literals import identifier
from .scope import Scope


def failure_places(plan: ServicePlan, operation: ir.Operation) -> list[str]:
    """The attributes with what has failed.

    Returns:
        The names of attributes of the response. Those of lists that have what has
        succeeded, too, are followed by a dot and the attribute of an entry that only
        those have that failed.
    """
    return [
        ".".join(identifier(field.name) for field in fields)
        for fields in _fields(plan, operation)
    ]


def failure_type(scope: Scope, operation: ir.Operation) -> str:
    """Print the type of what has failed; empty if nothing can."""
    found = [_entry_type(scope, fields[0]) for fields in _fields(scope.plan, operation)]
    return " | ".join(dict.fromkeys(found))


def _fields(
    plan: ServicePlan, operation: ir.Operation
) -> Iterator[tuple[FieldPlan, ...]]:
    response = plan.classes.plans["response", operation.name]
    for place in operation.failures:
        name, _, marker = place.partition(".")
        field = response.field(name)
        assert field is not None
        match field.type:
            case ListType(item=ClassType(kind="structure", shape=shape)) if marker:
                marked = plan.classes.plans["structure", shape].field(marker)
                assert marked is not None
                yield field, marked
            case _:
                yield (field,)


def _entry_type(scope: Scope, field: FieldPlan) -> str:
    match field.type:
        case ListType(item=item, sparse=sparse):
            return scope.print(item, optional=sparse, read=True)
        case MapType(key=key, value=value, sparse=sparse):
            printed = scope.print(value, optional=sparse, read=True)
            return f"tuple[{scope.print(key)}, {printed}]"
        case other:
            return scope.print(other, read=True)
