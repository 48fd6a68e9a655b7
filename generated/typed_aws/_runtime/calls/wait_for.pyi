"""Waiting for a state of a thing, which the responses to a request say."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Generic, TypeAlias, TypeVar
from ..introspection.annotations import evaluate_all_later
from ..shapes import Response, StatusRequest
from ..state_words import StateKind
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

def is_gone(_: str, kind: StateKind, _is_known: bool) -> bool | None:
    """Judge whether a thing is deleted."""

@evaluate_all_later
class BaseWait(Generic[R, S]):
    """What the waits of both kinds of clients have in common."""

    def __init__(self, client: CommonClient, request: StatusRequest[R, S]) -> None:
        """Prepare to wait; `wait_for` of clients describes the errors."""

    def __repr__(self) -> str: ...
    def __del__(self) -> None: ...
    def _until(self, states: Sequence[S], *times: Any) -> Any: ...
    def _wait(self, goal: str, judge: Judge, *times: Any) -> Any: ...

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
            timeout: How long to wait in total: seconds, or a `timedelta`; `None` waits forever. The last call is at the end of this time.
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
