"""The arguments of calls."""

from collections.abc import Collection

from attrs import frozen

from ..plan import ir
from ..plan.names import fields
from .annotations import Types
from .literals import identifier


@frozen
class ArgumentView:
    """An argument, by keyword only."""

    name: str
    """Its name."""
    declaration: str
    """Name, type and default."""


def arguments(
    types: Types,
    members: tuple[ir.Member, ...],
    left_out: Collection[str] = frozenset(),
) -> list[ArgumentView]:
    """The arguments for members, as constructors of requests take them.

    Args:
        types: The types of the module.
        members: All members of the request.
        left_out: The names in the model of those that are no arguments.
    """
    names = fields(members)
    views: list[ArgumentView] = []
    for member in members:
        if member.wire in left_out:
            continue
        name = identifier(names[member.wire])
        annotation = types.argument(member.shape)
        declaration = f"{name}: {annotation}"
        if not member.required:
            declaration += " | None = None"
        views.append(ArgumentView(name, declaration))
    return views
