"""Typed waiters, which decide as botocore's own waiters do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from sys import maxsize
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar, cast

from attrs import frozen

from ..botocore_internals import is_error, keeping_features
from ..checkers.botocore_errors import ClientError, WaiterError
from ..errors import response_of
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, Request, Response
from ..steps import Steps
from ..unknown_arguments import explain_arguments
from .wait_until import answer_of, seconds

if TYPE_CHECKING:
    from ..checkers.botocore_types import xform_name
    from .caller import Caller
else:
    from botocore import xform_name

R = TypeVar("R", bound=Response)


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

    def __init__(self, client: Caller) -> None:
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
            botocore.exceptions.WaiterError: The state was not reached within the
                attempts or can no longer be reached, or the service answered with an
                error.
            ArgumentError: A value in the request is wrong, or missing, or `config` is
                not a `WaiterConfig`.
            ConversionError: The response does not fit its class, and the client's
                `misfits` is "raise".
            UnreadableResponseError: botocore cannot read a response.
        """
        attempts = _Attempts(self._client, self.__waiter__, request, config)
        # The type of an asynchronous client's waiter has this return type.
        return cast("R", self._client._run(attempts.steps()))


class _Attempts(Generic[R]):
    """What botocore's waiter would do, with calls of a typed client."""

    def __init__(
        self,
        client: Any,
        name: str,
        request: Request[R],
        config: WaiterConfig | None,
    ) -> None:
        waiter: Any = client._boto.get_waiter(xform_name(name))
        self._name: str = waiter.name
        self._acceptors: Sequence[Any] = waiter.config.acceptors
        self._delay: float = waiter.config.delay
        self._most: int = waiter.config.max_attempts
        self._end: float | None = None
        self._now: Callable[[], float] = client._now
        self._call = partial(client.send, request)
        if config is None:
            return
        if not isinstance(config, WaiterConfig):
            from .argument_error import wrong_value

            method = client._operation(type(request)).method
            expected = "an object of WaiterConfig"
            raise wrong_value(method, "waiter_config", expected, config)
        if config.delay is not None:
            self._delay = config.delay
        if config.max_attempts is not None:
            self._most = config.max_attempts
        if config.timeout is not None:
            time = seconds("timeout", config.timeout)
            self._end = self._now() + time
            # So that there is no pause at the end.
            in_time = 1 + int(time / self._delay) if self._delay > 0 else maxsize
            own = config.max_attempts
            self._most = in_time if own is None else min(own, in_time)

    def steps(self) -> Steps[R | None]:
        """Call until botocore's waiter would end.

        Returns:
            The response that reported the state; `None` if an error did.

        Raises:
            WaiterError: As for `Waiter.run`.
        """
        attempts = 0
        has_matched = False
        while True:
            response: R | None = None
            try:
                with keeping_features("WAITER"):
                    response = yield self._call
                answer = answer_of(response)
            except ClientError as error:
                answer = dict(response_of(error))
            attempts += 1
            state = "retry"
            for acceptor in self._acceptors:
                if acceptor.matcher_func(answer):
                    state, has_matched = acceptor.state, True
                    break
            else:
                if is_error(answer):
                    details = answer["Error"]
                    code = details.get("Code", "Unknown")
                    message = details.get("Message", "Unknown")
                    self._fail(f"An error occurred ({code}): {message}", answer)
            if state == "success":
                return response
            # botocore names the acceptor that it has looked at last.
            explanation = acceptor.explanation
            if state == "failure":
                reason = "Waiter encountered a terminal failure state"
                self._fail(f"{reason}: {explanation}", answer)
            if attempts >= self._most:
                before = f". Previously accepted state: {explanation}"
                self._fail(f"Max attempts exceeded{before * has_matched}", answer)
            yield self._delay
            if self._end is not None and self._now() > self._end:
                self._fail("Timed out", answer)

    def _fail(self, reason: str, answer: Any) -> NoReturn:
        raise WaiterError(name=self._name, reason=reason, last_response=answer)
