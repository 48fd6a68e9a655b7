"""Where a response says the state of a thing, in Python."""

from collections.abc import Sequence

from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from ..plan.types import ClassType
from .literals import identifier, string, string_lists, strings
from .views.classes import StatusView


def request_base(status: ir.Status | None) -> str:
    """The base class of a request, by its name in the runtime."""
    if status is None:
        return "Request"
    return "StatusOrGoneRequest" if status.ends else "StatusRequest"


def status_view(plan: ServicePlan, operation: ir.Operation) -> StatusView | None:
    """The view of the status that a response has."""
    if (status := operation.status) is None:
        return None
    reason = attribute_path(plan, operation, status.reason)
    return StatusView(
        attribute=string(attribute_path(plan, operation, status.members)),
        reason=string(reason) if reason else "",
        enum=string(status_type(plan, operation).name),
        states=string_lists(status.by_kind),
        not_found=strings(status.not_found) if status.not_found else "",
    )


def waiters_text(plan: ServicePlan, operation: str) -> str:
    """The sentence about the waiters of an operation that has a status, if any."""
    names = [
        f"`{plan.names.waiters[one.name]}`"
        for one in plan.service.waiters
        if one.operation == operation and plan.service.operations[operation].status
    ]
    if not names:
        return ""
    waiters = f"Waiter{'s' * (len(names) > 1)}: {', '.join(names)}"
    return f"{waiters}; `wait_for` waits for any other state."


def status_type(
    plan: ServicePlan, operation: ir.Operation, *, accepted: bool = False
) -> ClassType:
    """The enum of the status that a response has, or all that is accepted for it."""
    assert operation.status is not None
    status = _fields(plan, operation, operation.status.members)[-1]
    kind = plan.types.of(status.member.shape, accepted=accepted)
    assert isinstance(kind, ClassType)
    return kind


def attribute_path(
    plan: ServicePlan, operation: ir.Operation, members: Sequence[str]
) -> str:
    """Write a path of members of a response as attributes, with dots."""
    fields = _fields(plan, operation, members)
    return ".".join(identifier(field.name) for field in fields)


def _fields(
    plan: ServicePlan, operation: ir.Operation, members: Sequence[str]
) -> list[FieldPlan]:
    """The attributes that a path of members leads through."""
    owner = plan.classes.plans["response", operation.name]
    fields: list[FieldPlan] = []
    for name in members:
        found = owner.field(name)
        assert found is not None
        fields.append(found)
        if isinstance(found.type, ClassType) and found.type.kind == "structure":
            owner = plan.classes.plans["structure", found.type.shape]
    return fields
