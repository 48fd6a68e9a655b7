"""Typed waiters, which decide as botocore's own waiters do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from math import inf
from sys import maxsize
from typing import TYPE_CHECKING, Any, ClassVar, cast

from attrs import frozen

from ..botocore_internals import is_error, keeping_features
from ..errors import response_of
from ..hints import explain_arguments
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, R, Request
from ..static_types.botocore_errors import ClientError
from ..steps import Steps
from .argument_error import wrong_argument
from .attempts import seconds
from .wait_error import WaitError
from .wait_until import answer_of, wait_error

if TYPE_CHECKING:
    from ..static_types.botocore_types import xform_name
    from .common_client import CommonClient
else:
    from botocore import xform_name


@frozen(kw_only=True)
class WaiterConfig:
    """How long to wait. `None` means the setting in the service's model."""

    delay: float | None = None
    """Seconds between two requests."""

    max_attempts: int | None = None
    """How many requests to send before giving up."""

    timeout: float | timedelta | None = None
    """For how long to send requests, in seconds. It replaces the model's number."""


@evaluate_all_later
class Waiter(GenericInStubs):
    """Base of the generated waiters: repeats a request until it reports a state."""

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            explain_arguments(cls)

    __waiter__: ClassVar[str]

    def __init__(self, client: CommonClient) -> None:
        """Wait with a client.

        Args:
            client: Sends the requests.
        """
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def run(self, request: Request[R], config: WaiterConfig | None = None) -> R:
        """Wait for the state; the typed form is `wait`.

        Args:
            request: The request to repeat.
            config: How long to wait.

        Returns:
            The response that reported the state. `None` if an error reported it, such
            as that something no longer exists; the return type of `wait` shows whether
            that is possible.

        Raises:
            WaitError: The state was not reached within the attempts or can no longer be
                reached, or the service answered with an error.
            ArgumentError: A value in the request is wrong, or missing, or `config` is
                not a `WaiterConfig`.
            ConversionError: The response does not fit its class, and the client's
                `misfits` is "raise".
            UnreadableResponseError: botocore cannot read a response.
        """
        client: Any = self._client
        given: Any = config
        if not isinstance(given, WaiterConfig | None):
            method = client._operation(type(request)).method
            expected = "an object of WaiterConfig"
            raise wrong_argument(method, "waiter_config", expected, given)
        # botocore has the acceptors of its waiter, and its settings.
        waiter = client._boto.get_waiter(xform_name(self.__waiter__))
        steps = _attempts(waiter, partial(client.send, request), config, client._now)
        # The type of an asynchronous client's waiter has this return type.
        return cast("R", client._run(steps))


def _attempts(
    waiter: Any,
    call: Callable[[], object],
    config: WaiterConfig | None,
    now: Callable[[], float],
) -> Steps[object]:
    """Call until botocore's waiter would end, as `Waiter.run` describes."""
    config = config or WaiterConfig()
    most, delay, end = config.max_attempts, config.delay, inf
    if delay is None:
        delay = waiter.config.delay
    if config.timeout is not None:
        time = seconds("timeout", config.timeout)
        end = now() + time
        # So that there is no pause at the end.
        in_time = 1 + int(time / delay) if delay > 0 else maxsize
        most = in_time if most is None else min(most, in_time)
    elif most is None:
        most = waiter.config.max_attempts

    def failure(reason: str) -> WaitError:
        return wait_error(waiter.name, reason, answer, response)

    answer: Any
    acceptors: Any = waiter.config.acceptors
    attempts, has_matched = 0, False
    while True:
        response = None
        try:
            with keeping_features("WAITER"):
                response = yield call
            answer = answer_of(response)
        except ClientError as error:
            answer = dict(response_of(error))
        attempts += 1
        matched = next((one for one in acceptors if one.matcher_func(answer)), None)
        if matched is None and is_error(answer):
            details: Any = answer["Error"]
            code = details.get("Code", "Unknown")
            message = details.get("Message", "Unknown")
            raise failure(f"An error occurred ({code}): {message}")
        has_matched = has_matched or matched is not None
        # botocore names the acceptor that it has looked at last.
        explanation = (matched or acceptors[-1]).explanation
        state = matched and matched.state
        if state == "success":
            return response
        if state == "failure":
            raise failure(f"Waiter encountered a terminal failure state: {explanation}")
        if attempts >= most:
            before = f". Previously accepted state: {explanation}"
            raise failure(f"Max attempts exceeded{before * has_matched}")
        yield delay
        if now() > end:
            raise failure("Timed out")
