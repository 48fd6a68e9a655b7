"""Waiting for a state of a thing, which the responses to a request say."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from ..errors import ServiceError
from ..introspection.annotations import evaluate_all_later
from ..shapes import Response, StatusRequest
from ..state_words import StateKind, state_kind, words_of
from .attempts import attempts
from .wait_error import StatusError
from .wait_until import answer_of

if TYPE_CHECKING:
    from .common_client import CommonClient

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)


Judge: TypeAlias = Callable[[str, "StateKind", bool], "bool | None"]
"""Says of a state, its kind, and whether the model has it, whether it is the goal.

It is true if so, false if no goal can be expected any more, and `None` otherwise. The
state is empty for a response without one.
"""


def is_settled(_: str, kind: StateKind, is_known: bool) -> bool | None:
    """Judge whether a thing stays in a state."""
    may_pass = kind == "resting" and not is_known
    return None if may_pass or kind in ("passing", "leaving") else True


def is_gone(_: str, kind: StateKind, _is_known: bool) -> bool | None:
    """Judge whether a thing is deleted."""
    return {"deleted": True, "undeleted": False}.get(kind)


class _Until:
    """Judges whether a state is one of some."""

    def __init__(self, wanted: Mapping[str, StateKind]) -> None:
        self._wanted = wanted
        self._are_of_deletion = any(
            kind in ("leaving", "deleted", "undeleted") or "INACTIVE" in words_of(name)
            for name, kind in wanted.items()
        )
        self._has_moved = False
        self._rests_as = ""

    def __call__(self, state: str, kind: StateKind, is_known: bool) -> bool | None:
        rested_as, self._rests_as = self._rests_as, ""
        if state in self._wanted:
            return True
        if not is_known:
            return False if kind in ("failed", "undeleted") else None
        if kind == "resting":
            self._rests_as = state
            return False if self._has_moved and rested_as == state else None
        if kind == "passing" or (kind == "leaving" and self._are_of_deletion):
            self._has_moved = True
            return None
        return False


@evaluate_all_later
class BaseWait(Generic[R, S]):
    """What the waits of both kinds of clients have in common."""

    _is_used = True
    """Whether there is no more need to warn."""

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
            about = f"{self!r} never waited: call one of its methods"
            warnings.warn(about, RuntimeWarning, source=self, stacklevel=2)

    def _until(self, states: Sequence[S], *times: Any) -> Any:
        self._is_used = True
        enum = getattr(self._client._package, self._request.__enum__)
        for state in states:
            given: Any = state
            is_other = isinstance(given, Enum) and not isinstance(given, enum)
            if is_other or not isinstance(given, str) or not given:
                what = f"a state is text or one of {enum.__name__}, not {given!r}"
                raise TypeError(what)
        if not states:
            raise TypeError("until needs a state, such as until('...', timeout=60)")
        wanted: dict[str, StateKind]
        wanted = {str.__str__(state): self._kind(state)[0] for state in states}
        return self._wait(" or ".join(wanted), _Until(wanted), *times)

    def _wait(self, goal: str, judge: Judge, *times: Any) -> Any:
        self._is_used = True
        client, request = self._client, self._request

        def judge_response(response: R) -> bool | None:
            state = _read(response, request.__status__) or ""
            return judge(state, *self._kind(state))

        def judge_error(error: ServiceError) -> bool:
            return judge is is_gone and error.code in request.__not_found__

        def failure(is_late: bool, response: Any, _: object) -> StatusError:
            state = _read(response, request.__status__)
            reason = _read(response, request.__reason__)
            text = "timed out: " * is_late + "it "
            text += f"is {state}" if state else "has no state"
            text += f", not {goal}" + (f": {reason}" if reason else "")
            # In the stubs, a last response has the type of errors only.
            answer: Any = answer_of(response)
            error = StatusError(request.__operation__, text, answer)
            error.response, error.status, error.status_reason = response, state, reason
            return error

        call = partial(client.send, request)
        judges = judge_response, judge_error, failure
        return client._run(attempts(call, *judges, client._now, *times))

    def _kind(self, state: str) -> tuple[StateKind, bool]:
        """The kind of a state, and whether the model has it."""
        states = cast("Mapping[StateKind, Sequence[str]]", self._request.__states__)
        for kind, names in states.items():
            if state in names:
                return kind, True
        return state_kind(state), False


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
        treats as the new one.

        An end that is not wanted (a failure, a job that is over, a deletion, also one
        that is under way) raises at once. A state in which a thing can stay, such as
        Stopped, may be from before your call: the wait goes on, and raises only if the
        thing was seen changing and is then in that state twice in a row. A state that
        is not in the model raises only if its words say that something has failed.

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
        times = timeout, delay, max_delay
        reached: R = self._until(states, times, jitter)
        return reached

    def settled(
        self,
        *,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Wait until the thing is in a state that does not change by itself.

        That may be a failure: look at the response. Right after an update, it may be
        the state before it.

        It takes the arguments of `until` besides the states, and raises its errors, but
        `StatusError` only if the time is over. A state that is not in the model counts
        if its words say that something has failed, or is over.
        """
        times = timeout, delay, max_delay
        settled: R = self._wait("settled", is_settled, times, jitter)
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
        times = timeout, delay, max_delay
        self._wait("gone", is_gone, times, jitter)
