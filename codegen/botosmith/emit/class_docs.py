"""The docstrings of classes, in modules and in stubs, and of their fields, in stubs."""

from ..plan.classes import ClassPlan, EnumPlan, FieldPlan, UnionPlan
from .docstrings import about_response, deprecation, docs
from .limits import limits_text
from .scope import Scope
from .states import waiters_text

SENT = (
    "What <code>send</code> of a stream takes: a variant, or the structure of an event "
    "if a single variant has it."
)
"""What the events are that are sent."""


def class_docs(plan: ClassPlan, scope: Scope) -> str:
    """Print the docstring literal of a class with fields."""
    last = ""
    if plan.role == "request":
        last = waiters_text(scope.plan, plan.model)
    elif plan.role == "variant":
        # The docstring of a variant documents its only field.
        last = limits_text(plan.fields[0].limits)
    return docs(
        plan.docs,
        4,
        fallback=_about(plan),
        notes=deprecation(plan.deprecated),
        page=scope.page(plan.model),
        last=last,
    )


def _about(plan: ClassPlan) -> str:
    """The text for a class without documentation."""
    match plan.role:
        case "request":
            return f"The arguments of `{plan.model}`."
        case "response":
            return about_response(plan)
        case "variant":
            union, _, member = plan.model.partition(".")
            return f"The variant `{member}` of `{union}`."
        case "structure" | "error":
            return ""


def field_docs(field: FieldPlan, plan: ClassPlan, scope: Scope) -> str:
    """Print the docstring literal of a field of a class."""
    if plan.role == "variant":
        return ""
    member = field.member
    notes, page = deprecation(member.deprecated), scope.page(plan.model)
    last = limits_text(field.limits)
    return docs(member.docs, 4, notes=notes, page=page, last=last)


def enum_docs(enum: EnumPlan, scope: Scope) -> str:
    """Print the docstring literal of an enum."""
    return docs(enum.shape.docs, 4, page=scope.page(enum.shape.name))


def union_docs(union: UnionPlan, scope: Scope) -> str:
    """Print the docstring literal of the alias of a union."""
    shape = union.shape
    notes = [*deprecation(shape.deprecated), *([SENT] if shape.is_sent else ())]
    return docs(shape.docs, 0, notes=notes, page=scope.page(shape.name))
