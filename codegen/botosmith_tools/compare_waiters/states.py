"""Tries the waits for states of a service, with answers that are made up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import field, frozen
from botocore.exceptions import ClientError

from botosmith.plan import ir
from botosmith.runtime.state_words import StateKind

from ..client_kinds import ClientKind
from ..typed_arguments import request_class
from .answers import Json, error, response_of
from .sweep import Comparison

_FINAL: Sequence[StateKind] = ("ended", "failed", "deleted", "undeleted")
_REASON = "the reason"


@frozen
class _Wait:
    """A wait that the last of some answers ends."""

    method: str
    wanted: Sequence[str]
    answers: Sequence[str]
    """States, errors that begin with `!`, and `?` for a response without a state."""
    raises: bool = False


@frozen
class _Answers:
    """Answers the calls of a client in turn."""

    left: list[Json | Exception] = field(factory=list[Json | Exception])

    def __call__(self, _operation: str, _arguments: Json) -> Json:
        """Replace botocore's `_make_api_call`."""
        answer = self.left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def try_waits(
    kind: ClientKind, service: str, package: Any, statuses: Mapping[str, ir.Status]
) -> Comparison:
    """Wait for each state of each operation that says one.

    Args:
        kind: The kind of the clients.
        service: botocore's name of the service.
        package: A generated package of it, with the operations.
        statuses: The statuses of the operations.
    """
    comparison = Comparison()
    if not statuses:
        return comparison
    boto = kind.create(service)
    answers = _Answers()
    client = kind.answered(package, boto, answers)
    with kind.sleeps():
        for operation, status in statuses.items():
            comparison.counts["operations"] += 1
            trial = _Trial(kind, package, client, answers, operation, status)
            for wait in _waits(status):
                comparison.counts["waits"] += 1
                if problem := trial.problem(wait):
                    about = f"{service} {operation}, {wait}: {problem}"
                    comparison.differences.append(about)
    boto.close()
    return comparison


def _waits(status: ir.Status) -> Iterator[_Wait]:
    """Make waits that show what each state is to the others."""

    def of(*kinds: StateKind) -> list[str]:
        return [one for one, kind in status.states.items() if kind in kinds]

    for wanted, kind in status.states.items():
        is_of_deletion = (
            kind in ("leaving", "deleted", "undeleted") or "INACTIVE" in wanted.upper()
        )
        moving = of("passing", "leaving") if is_of_deletion else of("passing")
        moving = [one for one in moving if one != wanted]
        yield _Wait("until", [wanted], [wanted])
        yield _Wait("until", [wanted], [*moving, wanted])
        ends = of(*_FINAL) if is_of_deletion else of("leaving", *_FINAL)
        for end in ends:
            if end != wanted:
                yield _Wait("until", [wanted], [*moving, end], raises=True)
        for rest in of("resting"):
            if rest != wanted:
                yield _Wait("until", [wanted], [rest, rest, wanted])
            if rest != wanted and moving:
                seen = [rest, *moving, rest, moving[0], rest]
                yield _Wait("until", [wanted], [*seen, wanted])
                yield _Wait("until", [wanted], [*seen, rest], raises=True)
    settled = of("resting", *_FINAL)
    for end in settled:
        yield _Wait("until", settled, [*of("passing"), end])
        yield _Wait("settled", [], ["?", *of("passing", "leaving"), end])
    for code in status.not_found:
        yield _Wait("settled", [], [f"!{code}"], raises=True)
    if gone := _ends(status):
        others = of("passing", "leaving", "resting", "ended", "failed")
        yield _Wait("gone", [], [*others, "!UnexpectedError"], raises=True)
        for end in gone:
            yield _Wait("gone", [], ["?", *others, end])
        for undeleted in of("undeleted"):
            yield _Wait("gone", [], [*others, undeleted], raises=True)


def _ends(status: ir.Status) -> Sequence[str]:
    """The answers that say that the thing is gone."""
    deleted = [one for one, kind in status.states.items() if kind == "deleted"]
    return [*deleted, *(f"!{code}" for code in status.not_found)]


class _Trial:
    """The waits with one operation."""

    def __init__(
        self,
        kind: ClientKind,
        package: Any,
        client: Any,
        answers: _Answers,
        operation: str,
        status: ir.Status,
    ) -> None:
        self._kind = kind
        self._client = client
        self._answers = answers
        self._status = status
        self._sdk = import_module(package.__name__.rpartition(".")[0])
        request = request_class(package, operation)
        self._enum = getattr(package, request.__enum__)
        self._response = request.__response__
        self._request = self._sdk.from_dict(request, {})
        self._operation = operation

    def problem(self, wait: _Wait) -> str:
        """Describe what is wrong with a wait; empty if nothing is."""
        answers = [self._answer(one) for one in wait.answers]
        self._answers.left[:] = [*answers, AssertionError("it goes on")]
        waiting = self._client.wait_for(self._request)
        if hasattr(waiting, "gone") != bool(_ends(self._status)):
            return "it wrongly has `gone`, or lacks it"
        method = getattr(waiting, wait.method)
        outcome: object
        try:
            outcome = self._kind.result(method(*wait.wanted, timeout=None))
        except self._sdk.StatusError as raised:
            outcome = (raised.response, raised.status, raised.status_reason)
        except self._sdk.ServiceError as raised:
            outcome = raised.code
        except AssertionError as raised:
            return str(raised)
        expected = self._outcome(wait, answers[-1])
        if outcome != expected:
            return f"{outcome} instead of {expected}"
        return "it ends too soon" if len(self._answers.left) > 1 else ""

    def _outcome(self, wait: _Wait, answer: Json | Exception) -> object:
        """What comes of a wait that an answer ends."""
        if not wait.raises and wait.method == "gone":
            return None
        if isinstance(answer, Exception):
            return wait.answers[-1][1:]
        response = self._sdk.from_dict(self._response, answer)
        reason = _REASON if self._status.reason else None
        state = self._enum(wait.answers[-1])
        return (response, state, reason) if wait.raises else response

    def _answer(self, state: str) -> Json | Exception:
        if state.startswith("!"):
            answer: Any = error(state[1:])
            return ClientError(answer, self._operation)
        members: dict[str, Any] = {}
        if self._status.reason:
            _put(members, self._status.reason, _REASON)
        if state != "?":
            _put(members, self._status.members, state)
        return response_of(members)


def _put(members: dict[str, Any], path: Sequence[str], value: str) -> None:
    for name in path[:-1]:
        members = members.setdefault(name, {})
    members[path[-1]] = value
