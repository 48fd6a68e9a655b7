"""The arguments of calls and constructors."""

from attrs import frozen

from ..plan.classes import FieldPlan
from .annotations import Annotations
from .literals import identifier


@frozen
class ArgumentView:
    """An argument, by keyword only."""

    name: str
    """Its name."""
    declaration: str
    """Name, type and default."""


def argument(
    annotations: Annotations, field: FieldPlan, default: str = "None"
) -> ArgumentView:
    """The argument for a field.

    Args:
        annotations: Those of the module.
        field: The field.
        default: The default of a field that is not required.
    """
    name = identifier(field.name)
    printed = annotations.print(field.takes, optional=not field.required)
    end = "" if field.required else f" = {default}"
    return ArgumentView(name, f"{name}: {printed}{end}")
