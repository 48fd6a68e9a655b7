"""The arguments of calls."""

from attrs import frozen

from .. import ir
from ..literals import identifier
from ..names import fields
from .types import Types


@frozen
class ArgumentView:
    """An argument, by keyword only."""

    name: str
    declaration: str
    """Name, type and default."""


def arguments(types: Types, members: tuple[ir.Member, ...]) -> list[ArgumentView]:
    """The arguments for members, as constructors of requests take them."""
    names = fields(members)
    views: list[ArgumentView] = []
    for member in members:
        name = identifier(names[member.wire])
        annotation = types.argument(member.shape)
        declaration = f"{name}: {annotation}"
        if not member.required:
            declaration += " | None = None"
        views.append(ArgumentView(name, declaration))
    return views
