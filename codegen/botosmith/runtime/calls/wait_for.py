"""Waiting for a state of a thing, which the responses to a request say."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import frozen

from ..errors import ServiceError
from ..introspection.annotations import evaluate_all_later
from ..shapes import Response, StatusRequest
from ..state_words import StateKind, state_kind, words_of
from .pauses import Pauses
from .wait_error import StatusError
from .wait_until import answer_of

if TYPE_CHECKING:
    from ..steps import Steps
    from .common_client import CommonClient

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)


@frozen
class _State:
    """A state that a response says."""

    name: str
    kind: StateKind
    is_known: bool


def _state_of(request: StatusRequest[Any, Any], name: str) -> _State:
    states = cast("Mapping[StateKind, Sequence[str]]", request.__states__)
    for kind, names in states.items():
        if name in names:
            return _State(name, kind, is_known=True)
    return _State(name, state_kind(name), is_known=False)


class _Until:
    """Says whether a state is one of those that a program waits for.

    It is true if so, and false if none of them can be expected any more.
    """

    def __init__(self, wanted: Sequence[_State]) -> None:
        self._names = [one.name for one in wanted]
        self._are_of_deletion = any(
            one.kind in ("leaving", "deleted", "undeleted")
            or "INACTIVE" in words_of(one.name)
            for one in wanted
        )
        self._has_moved = False
        self._rests_as = ""

    def __call__(self, state: _State) -> bool | None:
        rested_as, self._rests_as = self._rests_as, ""
        if state.name in self._names:
            return True
        if not state.is_known:
            return False if state.kind in ("failed", "undeleted") else None
        if state.kind == "resting":
            self._rests_as = state.name
            return False if self._has_moved and rested_as == state.name else None
        if state.kind == "passing" or (
            state.kind == "leaving" and self._are_of_deletion
        ):
            self._has_moved = True
            return None
        return False


def _is_settled(state: _State) -> bool | None:
    may_pass = state.kind == "resting" and not state.is_known
    return None if may_pass or state.kind in ("passing", "leaving") else True


def _is_gone(state: _State) -> bool | None:
    return {"deleted": True, "undeleted": False}.get(state.kind)


@evaluate_all_later
class BaseWait(Generic[R, S]):
    """What the waits of both kinds of clients have in common."""

    _is_used = True

    def __init__(self, client: CommonClient, request: StatusRequest[R, S]) -> None:
        """Prepare to wait; `wait_for` of clients describes the errors."""
        self._client: Any = client
        self._client._operation(type(request))
        given: Any = request
        if not isinstance(given, StatusRequest):
            raise TypeError(
                f"the response to {type(request).__name__} does not say the state of "
                "one thing in an enum; wait_until waits for any other condition"
            )
        self._request = request
        self._is_used = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._request!r})"

    def __del__(self) -> None:
        if not self._is_used:
            about = f"{self!r} never waited: call until, settled or gone"
            warnings.warn(about, RuntimeWarning, source=self, stacklevel=2)

    if not TYPE_CHECKING:

        def __getattribute__(self, name: str) -> object:
            # A coroutine that is never awaited warns by itself.
            if not name.startswith("_"):
                self._is_used = True
            return super().__getattribute__(name)

    def _until(self, states: Sequence[S], *times: Any) -> Any:
        enum = getattr(self._client._package, self._request.__enum__)
        for state in states:
            given: Any = state
            if not isinstance(given, str) or (
                isinstance(given, Enum) and not isinstance(given, enum)
            ):
                what = f"a state is text or one of {enum.__name__}, not {given!r}"
                raise TypeError(what)
        if not states:
            raise TypeError("until needs a state, such as until('...', timeout=60)")
        wanted = [_state_of(self._request, str.__str__(state)) for state in states]
        goal = " or ".join(dict.fromkeys(one.name for one in wanted))
        return self._wait(goal, _Until(wanted), *times)

    def _settled(self, *times: Any) -> Any:
        return self._wait("settled", _is_settled, *times)

    def _gone(self, *times: Any) -> Any:
        return self._wait("gone", _is_gone, *times)

    def _wait(
        self, goal: str, judge: Callable[[_State], bool | None], *times: Any
    ) -> Any:
        pauses = Pauses(self._client._now, *times)
        return self._client._run(self._steps(goal, judge, pauses))

    def _steps(
        self, goal: str, judge: Callable[[_State], bool | None], pauses: Pauses
    ) -> Steps[R | None]:
        is_for_gone = judge is _is_gone
        while True:
            try:
                response: R = yield partial(self._client.send, self._request)
            except ServiceError as error:
                if is_for_gone and error.code in self._request.__not_found__:
                    return None
                raise
            status = _read(response, self._request.__status__)
            judged = None if status is None else judge(_state_of(self._request, status))
            if judged:
                return None if is_for_gone else response
            pause = pauses.next()
            if judged is False or pause is None:
                late = "timed out: " * (judged is None)
                state = "has no state" if status is None else f"is {status}"
                raise self._error(f"{late}it {state}, not {goal}", response, status)
            yield pause

    def _error(self, about: str, response: R, status: str | None) -> StatusError:
        reason = _read(response, self._request.__reason__)
        text = f"{about}: {reason}" if reason else about
        # In the stubs, a last response has the type of errors only.
        answer: Any = answer_of(response)
        error = StatusError(self._request.__operation__, text, answer)
        error.response, error.status, error.status_reason = response, status, reason
        return error


def _read(response: Response, path: str) -> str | None:
    """Read text, perhaps in a structure; `None` if it, or that, is absent."""
    value: Any = response
    for name in path.split("."):
        value = getattr(value, name, None)
    return value if isinstance(value, str) else None


class StatusWait(BaseWait[R, S]):
    """Waits for a state; what `wait_for` of synchronous clients returns."""

    def until(
        self,
        *states: S,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Wait until the thing is in one of some states, perhaps at once.

        Right after an update, AWS may still answer with the state before it, which this
        takes for the new one.

        An end that is not wanted (a failure, a job that is over, a deletion) raises at
        once. A state in which a thing can stay, such as Stopped, may be from before
        your call: the wait goes on, and raises only if the thing was seen changing and
        is then in that state twice in a row. A state that is not in the model raises
        only if its words say that something has failed.

        Args:
            states: The states: members of the enum, or their values.
            timeout: How long to wait in total: seconds, or a `timedelta`; `None` waits
                forever. The last call is at the end of this time.
            delay: How long to pause before the second call; see `wait_until`.
            max_delay: How long to pause at most.
            jitter: Whether each pause is random, from half of its length.

        Returns:
            The response with the state.

        Raises:
            StatusError: The thing is in another state, or the time is over.
            TypeError: There is no state, or one is neither text nor of the enum.
            ValueError: A time is negative.
            ServiceError: The service answered with an error; also one that says that
                the thing does not exist.
            ConversionError: As for `send`.
            UnreadableResponseError: As for `send`.
            ArgumentError: As for `send`.
            botocore.exceptions.BotoCoreError: As for `send`.
        """
        reached: R = self._until(states, (timeout, delay, max_delay), jitter)
        return reached

    def settled(
        self,
        *,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Wait until the thing is in a state that no other one follows by itself.

        That may be a failure: look at the response. Right after an update, it may be
        the state before it.

        It takes the arguments of `until` besides the states, and raises its errors, but
        `StatusError` only if the time is over. A state that is not in the model counts
        if its words say that something has failed, or is over.
        """
        settled: R = self._settled((timeout, delay, max_delay), jitter)
        return settled


class StatusOrGoneWait(StatusWait[R, S]):
    """Waits for a state, or for the end of a thing."""

    def gone(
        self,
        *,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> None:
        """Wait until the thing does not exist, or its state says that it is deleted.

        It takes the arguments of `until` besides the states, and raises its errors, but
        `StatusError` only if the deletion has failed, or the time is over. The errors
        that say that the thing does not exist are those of the operation, according to
        `ServiceError.is_not_found`.
        """
        self._gone((timeout, delay, max_delay), jitter)
