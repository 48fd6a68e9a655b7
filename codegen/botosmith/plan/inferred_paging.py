"""Infers paginators for the operations that take and return a token without one.

The names are those of the paginators in botocore's models: where an operation has such
a paginator, inference finds the same tokens, page size and list, with few exceptions.
What names and types do not decide is left undecided, with the reason.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache

from attrs import field, frozen

from ..models.paging_members import NEXT_TOKENS, is_limit, next_tokens
from . import ir
from .graph import build_graph, sent_shapes
from .reading import only_reads, streams

# Alone, this is the place of something.
_AMBIGUOUS = "position"
_RETURNED = NEXT_TOKENS - {_AMBIGUOUS}
_MORE = frozenset({"hasmoreresults", "istruncated", "truncated"})
# How the names of members end that say whether a job runs, is done or has failed.
_STATE = re.compile(r"((?<![A-Za-z])s|S)tat(e|us)$")
# The types of members that a list of items must not hide, and of those that it may.
_PARTS = frozenset({"blob", "document", "list", "map", "structure", "union"})
_COUNTS_AND_TIMES = frozenset({"bigInteger", "integer", "long", "timestamp"})
# A response with as many other members describes something, and has its list besides.
_MANY_FACTS = 3
# What JMESPath takes for the name of a member without quotes.
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@frozen
class InferredPaging:
    """The inferred paginators of a service.

    Attributes:
        paginators: The paginators, in the order of the operations.
        undecided: Why there are none for operations that may return pages, by their
            names.
    """

    paginators: tuple[ir.Paginator, ...]
    undecided: Mapping[str, str]


def infer_paging(service: ir.Service) -> InferredPaging:
    """Infer paginators for the operations of a service that have none."""
    known = {paginator.operation for paginator in service.paginators}
    sent = cache(lambda: sent_shapes(service, build_graph(service)))
    paginators: list[ir.Paginator] = []
    undecided: dict[str, str] = {}
    for name, operation in service.operations.items():
        if name in known or operation.sends:
            continue
        try:
            paginator = _Inference(operation, service.shapes, sent).paginator()
        except _UndecidedError as error:
            undecided[name] = str(error)
        else:
            if paginator is not None:
                paginators.append(paginator)
    return InferredPaging(tuple(paginators), undecided)


class _UndecidedError(Exception):
    """The reason why there is no paginator, although there may be pages."""


@frozen
class _TokenPlace:
    """The structure that has the token of the next page, and what goes with it."""

    owner: ir.Member | None
    """The member that has it; None if it is the response."""
    members: Sequence[ir.Member]
    token: ir.Member
    outside: Sequence[ir.Member] = ()
    """The members of the response beside the one that has the token."""

    def expression(self, member: ir.Member) -> str:
        """The JMESPath expression of a member."""
        path = [member] if self.owner is None else [self.owner, member]
        return ".".join(_quoted(one.wire) for one in path)


@frozen
class _Inference:
    """Infers the paginator of one operation."""

    _operation: ir.Operation
    _shapes: Mapping[str, ir.Shape] = field(repr=False)
    _sent: Callable[[], Set[str]] = field(repr=False)
    """Finds the shapes that are part of requests."""

    def paginator(self) -> ir.Paginator | None:
        """Infer the paginator; None if the operation takes and returns no token.

        Raises:
            _UndecidedError: It may be one with pages, but how is not certain.
        """
        found = self._tokens()
        if found is None:
            return None
        token, place = found
        self._check(token, place)
        lists = [m for m in place.members if self._kind(m) in ("list", "map")]
        why_no_items = self._why_no_items(place, lists)
        flags = self._flags(place)
        return ir.Paginator(
            operation=self._operation.name,
            input_tokens=(token.wire,),
            output_tokens=(place.expression(place.token),),
            result_keys=() if why_no_items else (place.expression(lists[0]),),
            non_aggregate_keys=(),
            more_results=place.expression(flags[0]) if len(flags) == 1 else None,
            limit_key=self._limit(),
            inferred=True,
            why_no_items=why_no_items,
        )

    def _tokens(self) -> tuple[ir.Member, _TokenPlace] | None:
        named = [one for one in self._operation.input if next_tokens(one.wire)]
        taken = [one for one in named if not one.unused]
        found = [(one, place) for one in taken if (place := self._place(one))]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(one.wire for one, _ in found)
            raise _UndecidedError(f"it has several tokens: {names}")
        if unused := [one.wire for one in named if one.unused]:
            names = ", ".join(unused)
            raise _UndecidedError(f"AWS says not to use its token: {names}")
        if taken := [one for one in taken if one.wire.lower() != _AMBIGUOUS]:
            names = ", ".join(one.wire for one in taken)
            raise _UndecidedError(f"it takes {names}, but returns no such token")
        returned = [o for o in self._operation.output if o.wire.lower() in _RETURNED]
        if returned:
            names = ", ".join(one.wire for one in returned)
            raise _UndecidedError(f"it returns {names}, but takes no such token")
        if only_reads(self._operation) and (pairs := self._other_tokens()):
            raise _UndecidedError("its tokens have other names: " + ", ".join(pairs))
        return None

    def _place(self, token: ir.Member) -> _TokenPlace | None:
        """Find the next page's token: in the response, or in one of its structures."""
        names = next_tokens(token.wire)
        outer = self._operation.output
        if (found := _first(names, outer)) is not None:
            return _TokenPlace(None, outer, found)
        inner: list[_TokenPlace] = []
        for member in outer:
            shape = self._shapes[member.shape]
            if isinstance(shape, ir.Structure) and (
                found := _first(names, shape.members)
            ):
                outside = [one for one in outer if one is not member]
                inner.append(_TokenPlace(member, shape.members, found, outside))
        if len(inner) > 1:
            paths = ", ".join(place.expression(place.token) for place in inner)
            raise _UndecidedError(f"it returns several tokens: {paths}")
        return inner[0] if inner else None

    def _check(self, token: ir.Member, place: _TokenPlace) -> None:
        for member in (token, place.token):
            kind = self._kind(member)
            if kind != "string":
                raise _UndecidedError(f"the token {member.wire} has the type {kind}")
        if token.idempotency_token:
            raise _UndecidedError(f"{token.wire} is an idempotency token")
        if token.required:
            raise _UndecidedError(f"the first page requires {token.wire}")
        if not only_reads(self._operation):
            raise _UndecidedError("it may do more than read")
        if streams(self._operation, self._shapes):
            raise _UndecidedError("its response is a stream")

    def _limit(self) -> str | None:
        """The member for the size of pages, if only one can be it."""
        limits = [
            member.wire
            for member in self._operation.input
            if is_limit(member.wire)
            and not member.unused
            and self._kind(member) in ("integer", "long", "string")
        ]
        return limits[0] if len(limits) == 1 else None

    def _why_no_items(
        self, place: _TokenPlace, lists: Sequence[ir.Member]
    ) -> str | None:
        """Why the items are unknown; None if the only list has them."""
        names = ", ".join(one.wire for one in lists)
        if not lists:
            return "the response has no list"
        if len(lists) > 1:
            return f"the response has several lists or maps: {names}"
        if self._kind(lists[0]) == "map":
            return f"the response has a map: {names}"
        if hidden := self._hidden(place, lists[0]):
            names = ", ".join(one.wire for one in hidden)
            return f"the response also has {names}"
        # A full result has a structure with the items of all pages, and nothing else.
        is_partial = any(member.required for member in place.members)
        if place.owner and is_partial and place.owner.shape in self._sent():
            return f"{place.owner.wire} has required members"
        return None

    def _hidden(self, place: _TokenPlace, items: ir.Member) -> list[ir.Member]:
        """What programs would not see that only read the items: how the job that finds
        them went, and what the response is about."""
        own = [items, place.token, *self._flags(place)]
        beside = [*place.outside, *(one for one in place.members if one not in own)]
        known = {one.wire.lower() for one in self._operation.input} | {"requestid"}
        facts = {
            one
            for one in beside
            if one.wire.lower() not in known
            and self._kind(one) not in _COUNTS_AND_TIMES
        }
        is_description = len(facts) >= _MANY_FACTS
        return [
            one
            for one in beside
            if self._kind(one) in _PARTS
            or (one in facts and (is_description or self._is_state(one)))
        ]

    def _is_state(self, member: ir.Member) -> bool:
        is_text = self._kind(member) in ("enum", "string")
        return is_text and _STATE.search(member.wire) is not None

    def _flags(self, place: _TokenPlace) -> list[ir.Member]:
        """The members that say whether there are more pages."""
        return [
            one
            for one in place.members
            if one.wire.lower() in _MORE and self._kind(one) == "boolean"
        ]

    def _other_tokens(self) -> list[str]:
        """Pairs of members that may be tokens, but have other names than tokens."""
        returned = {one.wire.lower(): one.wire for one in self._operation.output}
        pairs: list[str] = []
        for member in self._operation.input:
            name = member.wire.lower()
            names = [f"next{name}", f"next{name.removeprefix('start')}"]
            if re.search(r"^next|(marker|token)$", name):
                names.append(name)
            found = next((returned[one] for one in names if one in returned), None)
            if found is not None and not member.idempotency_token:
                pairs.append(f"{member.wire} and {found}")
        return pairs

    def _kind(self, member: ir.Member) -> str:
        """The type of a member, as messages name it."""
        shape = self._shapes[member.shape]
        return (
            shape.kind if isinstance(shape, ir.Scalar) else type(shape).__name__.lower()
        )


def _first(names: Sequence[str], members: Sequence[ir.Member]) -> ir.Member | None:
    by_name = {member.wire.lower(): member for member in members}
    return next((by_name[name] for name in names if name in by_name), None)


def _quoted(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else json.dumps(name)
