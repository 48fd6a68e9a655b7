"""Takes back what models promise of the tokens of pages, which the last page lacks."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import evolve, frozen

from ..models.paging_members import is_returned_token
from . import ir

Json: TypeAlias = Mapping[str, Any]

_NAME = r'(?:\w+|"[^".\\]+")'
# Other expressions take the token from an item, such as `Contents[-1].Key`.
_PATH = re.compile(rf"{_NAME}(?:\.{_NAME})*")


@frozen
class _Token:
    """A token that a model promises."""

    operation: str
    """The operation that returns it."""
    structure: str | None
    """The structure that has it; `None` for the response."""
    wire: str


def without_promised_tokens(
    service: ir.Service, model: Json, paginators: Iterable[ir.Paginator]
) -> ir.Service:
    """Promise no token of the next page because a model requires it.

    Args:
        service: The service.
        model: Its model, whose trait `present` counts nevertheless.
        paginators: Its paginators, and those that can be inferred.
    """
    operations, shapes = dict(service.operations), dict(service.shapes)
    for token in _promised_tokens(service, paginators):
        if _is_marked(token, model):
            continue
        if token.structure is None:
            operation = operations[token.operation]
            output = _unpromised(operation.output, token.wire)
            operations[token.operation] = evolve(operation, output=output)
        else:
            shape = shapes[token.structure]
            assert isinstance(shape, ir.Structure)  # as the path to the token says
            members = _unpromised(shape.members, token.wire)
            shapes[token.structure] = evolve(shape, members=members)
    return evolve(service, operations=operations, shapes=shapes)


def _promised_tokens(
    service: ir.Service, paginators: Iterable[ir.Paginator]
) -> Iterator[_Token]:
    for name, operation in service.operations.items():
        for member in operation.output:
            if member.promised and is_returned_token(member.wire):
                yield _Token(name, None, member.wire)
    for paginator in paginators:
        operation = service.operations[paginator.operation]
        for path in _paths(paginator.output_tokens):
            if token := _token_at(service, operation, path):
                yield token


def _paths(expressions: Iterable[str]) -> Iterator[Sequence[str]]:
    """The names of members in expressions that are nothing but paths."""
    for expression in expressions:
        for part in map(str.strip, expression.split("||")):
            if _PATH.fullmatch(part):
                yield [name.strip('"') for name in part.split(".")]


def _token_at(
    service: ir.Service, operation: ir.Operation, path: Sequence[str]
) -> _Token | None:
    """The promised member at the end of a path, if there is one."""
    owner, members = None, operation.output
    for name in path[:-1]:
        found = _member(members, name)
        shape = None if found is None else service.shapes[found.shape]
        if not isinstance(shape, ir.Structure):
            return None
        owner, members = shape.name, shape.members
    found = _member(members, path[-1])
    is_promised = found is not None and found.promised
    return _Token(operation.name, owner, path[-1]) if is_promised else None


def _member(members: Iterable[ir.Member], wire: str) -> ir.Member | None:
    return next((one for one in members if one.wire == wire), None)


def _is_marked(token: _Token, model: Json) -> bool:
    """Whether a line of the list, or a patch, is about a token."""
    operation: Json = model["operations"][token.operation]
    if token.structure is None and token.wire in operation.get("present", {}):
        return True
    owner = token.structure or operation["output"]["shape"]
    return "present" in model["shapes"][owner]["members"][token.wire]


def _unpromised(members: Iterable[ir.Member], wire: str) -> tuple[ir.Member, ...]:
    return tuple(
        evolve(one, promised=False) if one.wire == wire else one for one in members
    )
