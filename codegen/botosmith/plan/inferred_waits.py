"""Infers where operations that read one thing say its state.

The names of members decide, and the names of the states in their enums. What these get
wrong is in a list, with reasons: patches/states.txt.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias

from attrs import field, frozen

from ..runtime.error_codes import is_not_found
from ..runtime.state_words import StateKind, state_kinds, words_of
from . import ir
from .reading import capitalized, only_reads, read_thing, streams

# Parsed JSON, which `models.check` has checked.
Json: TypeAlias = Mapping[str, Any]

_STATUS = re.compile(r"_?((^s|S)tat(us|e)|STAT(US|E))$")
# What has the state in a structure of such a name.
_CODE = re.compile(r"(?i)((status|state)?_?(code|name|state|status|value))")
_REASON = re.compile(
    r"(?i)(?P<about>\w*?)_?(fail(ure|ed)?|stat(us|e)(change|transition|update)?|error|"
    r"stop(ped)?)_?(reason|message|details?|description|info|cause|string|text)s?"
    r"|reason|error|message"
)
# How the names of operations begin that read several things.
_READS_SEVERAL = re.compile(r"(List|Lookup|Scan|Search)(?![a-z])")
# What the names of operations end in that return a view of the thing.
_VIEWS = re.compile(
    r"( ?\b(CONTENT|DEFINITION|DETAIL|FINDING|INFO|INFORMATION|METADATA|OUTPUT|"
    "OVERVIEW|REPORT|RESULT|STATE|STATU|SUMMARY|V2|VERSION))+$"
)
# What the name of the structure with the thing may have after that of the thing.
_WRAPPED = re.compile(
    r"(?<=\w)(Data|Description|Details?|Event|Info|Information|Metadata|Output|"
    r"Overview|Properties|Record|Response|Results?|Summary)+$"
)
# What there may be beside that structure.
_OF_ENVELOPE = re.compile(r"(?i)\w*(arn|e_?tag|id|location|request_?id|version)")
# The state that a thing should have, or had.
_WISHED = frozenset(
    {"DESIRED", "EXPECTED", "GOAL", "LAST", "PREVIOUS", "REQUESTED", "TARGET"}
)
# What names a piece of work, whatever the operation calls it.
_WORK = frozenset(
    {"ANALYSI", "DEPLOYMENT", "EVALUATION", "EXECUTION", "JOB", "OPERATION"}
    | {"PROCESSING", "PROGRESS", "QUERY", "RETRIEVAL", "RUN", "TASK"}
)
# Settings have these states, too.
_OF_SETTINGS = frozenset({"ACTIVE", "DRAFT", "MAINTENANCE", "UNKNOWN"})


@frozen
class InferredWaits:
    """The states that the operations of a service say.

    Attributes:
        statuses: The statuses, by the names of the operations.
        undecided: Why there is none for operations whose responses have a status.
    """

    statuses: Mapping[str, ir.Status]
    undecided: Mapping[str, str]


def infer_waits(service: ir.Service, model: Json) -> InferredWaits:
    """Infer where the operations of a service say the state of what they read.

    Args:
        service: The service.
        model: Its model. What the rule gets wrong is in traits of operations. `status`
            is the member with the state, such as `Job.Status`, or false if there is
            none; `states` has the kinds of states.
    """
    statuses: dict[str, ir.Status] = {}
    undecided: dict[str, str] = {}
    for name, operation in service.operations.items():
        raw: Json = model["operations"][name]
        inference = _Inference(operation, service.shapes)
        try:
            found = inference.status(raw.get("status"))
        except _UndecidedError as error:
            undecided[name] = str(error)
            continue
        if found is not None:
            known: Mapping[str, StateKind] = raw.get("states", {})
            kinds = state_kinds(found.states)
            statuses[name] = ir.Status(
                members=found.path,
                reason=inference.reason(found),
                states={one: known.get(one, kind) for one, kind in kinds.items()},
                not_found=_not_found(service, operation),
            )
    return InferredWaits(statuses, undecided)


def _not_found(service: ir.Service, operation: ir.Operation) -> tuple[str, ...]:
    """The codes of the errors which say that what an operation reads does not exist."""
    errors = [service.errors[name] for name in operation.errors]
    codes = [
        one.code
        for one in errors
        if one.traits.get("is_not_found", is_not_found(one.code))
    ]
    return tuple(dict.fromkeys(codes))


class _UndecidedError(Exception):
    """The reason why there is no status, although a member may be one."""


@frozen
class _Candidate:
    """A member that may be the status."""

    path: tuple[str, ...]
    about: Sequence[str]
    """What it is the status of: the words before."""
    states: Sequence[str]
    """The values of its enum; none if it is text."""

    def __str__(self) -> str:
        return ".".join(self.path)

    @property
    def has_lifecycle(self) -> bool:
        """Whether it goes through some states to come to others."""
        kinds = state_kinds(
            one for one in self.states if one.upper() not in _OF_SETTINGS
        )
        passing = [kind in ("passing", "leaving") for kind in kinds.values()]
        return any(passing) and (
            not all(passing) or "ACTIVE" in map(str.upper, self.states)
        )

    @property
    def is_of_job(self) -> bool:
        """Whether it is the status of a piece of work, which has an end."""
        is_work = not _WORK.isdisjoint(self.about[-1:])
        return is_work and "ended" in state_kinds(self.states).values()


@frozen
class _Inference:
    """Infers the status of one operation."""

    _operation: ir.Operation
    _shapes: Mapping[str, ir.Shape] = field(repr=False)

    def status(self, reviewed: str | bool | None) -> _Candidate | None:
        """Find the status of what the operation reads; None if nothing is like one.

        Args:
            reviewed: What the model says about it.

        Raises:
            _UndecidedError: Which member it is, or whether it is one, is not certain.
        """
        if isinstance(reviewed, str):
            return self._named(reviewed.split("."))
        if reviewed is False or not self._reads_one():
            return None
        levels = [list(self._candidates(place)) for place in self._places()]
        for level in levels:
            if (found := self._chosen(level)) is not None:
                return found
        if settings := [one for level in levels for one in level]:
            raise _UndecidedError(f"settings: {_listed(settings)}")
        return None

    def _named(self, path: Sequence[str]) -> _Candidate | None:
        """Get the status with a path; a newer model may not have it any more."""
        members = self._follow(path)
        if len(members) < len(path) or not (states := self._states(members[-1])):
            return None
        return _Candidate(tuple(path), (), states)

    def _reads_one(self) -> bool:
        return (
            only_reads(self._operation)
            and not _READS_SEVERAL.match(capitalized(self._operation.name))
            and not streams(self._operation, self._shapes)
        )

    def _places(self) -> Iterator[tuple[ir.Member, ...]]:
        """The structures that may have the status: first the response itself."""
        yield ()
        thing = self._thing()
        if thing is not None:
            yield (thing,)
            inside = self._members((thing,))
            if len(inside) == 1:
                yield thing, inside[0]

    def _thing(self) -> ir.Member | None:
        """The structure that is what the operation reads."""
        output = self._operation.output
        structures = [
            one
            for one in output
            if isinstance(self._shapes[one.shape], ir.Structure)
            and not _STATUS.search(one.wire)
        ]
        holding = [one for one in structures if any(self._candidates((one,)))]
        named = [
            one
            for one in structures
            if self._is_about(_singular(_WRAPPED.sub("", one.wire)))
        ]
        if len(named) > 1:
            named = [one for one in named if one in holding]
        if named:
            return named[0] if len(named) == 1 else None
        # By another name, it has to be the only thing that an envelope contains.
        lists = [one for one in output if self._is_list_of_structures(one)]
        is_envelope = all(
            _OF_ENVELOPE.fullmatch(one.wire)
            or isinstance(self._shapes[one.shape], ir.Structure | ir.List | ir.Map)
            for one in output
        )
        is_only = len(holding) == 1 and (len(structures) == 1 or not lists)
        return holding[0] if is_envelope and is_only else None

    def _candidates(self, place: Sequence[ir.Member]) -> Iterator[_Candidate]:
        """The members of a structure that may be a status."""
        for member in self._members(place):
            named = _STATUS.search(member.wire)
            if named is None:
                continue
            codes = [
                one
                for one in self._members((member,))
                if self._is_text(one) and _CODE.fullmatch(one.wire)
            ]
            codes.sort(key=lambda one: (not self._states(one), len(one.wire)))
            path = [*place, member, *codes[:1]]
            if self._is_text(path[-1]):
                yield _Candidate(
                    path=tuple(one.wire for one in path),
                    about=_singular(member.wire[: named.start()]),
                    states=self._states(path[-1]),
                )

    def _chosen(self, level: Sequence[_Candidate]) -> _Candidate | None:
        """Choose the status among the candidates of one structure."""
        sent = {one.wire.lower() for one in self._operation.input}
        level = [
            one
            for one in level
            if _WISHED.isdisjoint(one.about[:1])
            and (len(one.path) != 1 or one.path[0].lower() not in sent)
        ]
        about = [one for one in level if self._is_about(one.about)]
        living = [one for one in about if one.has_lifecycle]
        for some in (living, [one for one in living if not one.about]):
            if len(some) == 1:
                return some[0]
        if living:
            raise _UndecidedError(f"several: {_listed(living)}")
        if texts := [one for one in about if not one.states]:
            raise _UndecidedError(f"text: {_listed(texts)}")
        if about:
            raise _UndecidedError(f"no lifecycle: {_listed(about)}")
        others = [one for one in level if one.has_lifecycle]
        if len(others) == 1 and others[0].is_of_job:
            return others[0]
        if others:
            raise _UndecidedError(f"of a part: {_listed(others)}")
        return None

    def reason(self, status: _Candidate) -> tuple[str, ...]:
        """Find the member that says why: beside the status, or outside of it."""
        words = {word for name in status.path for word in _singular(name)}
        known = words | {*self._noun, "LAST", "STATU", "STATE"}
        for depth in reversed(range(len(status.path))):
            path = status.path[:depth]
            found = [
                text
                for one in self._members(self._follow(path))
                if (named := _REASON.fullmatch(one.wire))
                and known.issuperset(_singular(named["about"] or ""))
                and (path == status.path[:-1] or one.wire.lower() != "message")
                for text in self._texts(one)
            ]
            if found:
                return *path, *min(found, key=_vagueness)
        return ()

    def _texts(self, member: ir.Member) -> Iterator[tuple[str, ...]]:
        """The text of a reason: a member itself, or the message in its structure."""
        if self._is_text(member) and not member.sensitive:
            yield (member.wire,)
        for one in self._members((member,)):
            is_message = re.fullmatch("(?i)(error)?message|reason", one.wire)
            if is_message and self._is_text(one) and not one.sensitive:
                yield member.wire, one.wire

    @cached_property
    def _noun(self) -> Sequence[str]:
        """The words for what the operation reads, or for a view of it."""
        return _singular(read_thing(self._operation))

    def _is_about(self, words: Iterable[str]) -> bool:
        """Whether words name what the operation reads, or nothing."""
        name, view = "".join(words), " ".join(self._noun)
        nouns = (one.replace(" ", "") for one in (view, _VIEWS.sub("", view)))
        return name in ("", "LIFECYCLE") or any(
            noun.endswith(name) or name.endswith(noun) for noun in nouns if noun
        )

    def _follow(self, path: Iterable[str]) -> list[ir.Member]:
        """Find the members with the names of a path."""
        members: list[ir.Member] = []
        for name in path:
            members += [one for one in self._members(members) if one.wire == name]
        return members

    def _members(self, path: Sequence[ir.Member]) -> tuple[ir.Member, ...]:
        """The members of the structure that a path leads to from the response."""
        if not path:
            return self._operation.output
        shape = self._shapes[path[-1].shape]
        return shape.members if isinstance(shape, ir.Structure) else ()

    def _states(self, member: ir.Member) -> tuple[str, ...]:
        shape = self._shapes[member.shape]
        return shape.values if isinstance(shape, ir.Enum) else ()

    def _is_text(self, member: ir.Member) -> bool:
        shape = self._shapes[member.shape]
        is_text = isinstance(shape, ir.Scalar) and shape.kind == "string"
        return is_text or isinstance(shape, ir.Enum)

    def _is_list_of_structures(self, member: ir.Member) -> bool:
        shape = self._shapes[member.shape]
        return isinstance(shape, ir.List) and isinstance(
            self._shapes[shape.item], ir.Structure
        )


def _singular(name: str) -> list[str]:
    """The words of a name, without the `s` of a plural."""
    return [re.sub("(?<=[^S])S$", "", word) for word in words_of(name)]


def _listed(candidates: Iterable[_Candidate]) -> str:
    return ", ".join(map(str, candidates))


def _vagueness(reason: Sequence[str]) -> tuple[bool, bool, int]:
    name = ".".join(reason).lower()
    return not re.search("fail|error", name), "reason" not in name, len(name)
