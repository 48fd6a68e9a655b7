"""Where a response says the state of a thing, in Python."""

import json
from collections.abc import Sequence

from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from .jmespath_code import Expressions
from .literals import identifier, string, string_lists, strings
from .scope import Scope
from .views.classes import StatusView


def request_base(status: ir.Status | None) -> str:
    """The base class of a request, by its name in the runtime."""
    if status is None:
        return "Request"
    return "StatusOrGoneRequest" if status.ends else "StatusRequest"


def status_view(scope: Scope, operation: ir.Operation) -> StatusView | None:
    """The view of the status that a response has."""
    if (status := operation.status) is None:
        return None
    reason = attribute_path(scope, operation, status.reason)
    return StatusView(
        attribute=string(attribute_path(scope, operation, status.members)),
        reason=string(reason) if reason else "",
        enum=string(str(status_path(scope, operation, status.members)[-1].type)),
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


def status_path(
    scope: Scope, operation: ir.Operation, members: Sequence[str]
) -> list[FieldPlan]:
    """The attributes of a response that a path of members leads through."""
    names = ".".join(map(json.dumps, members))
    return Expressions(scope, operation.name).path(names) if members else []


def attribute_path(
    scope: Scope, operation: ir.Operation, members: Sequence[str]
) -> str:
    """Print such a path in Python, with dots."""
    fields = status_path(scope, operation, members)
    return ".".join(identifier(field.name) for field in fields)
