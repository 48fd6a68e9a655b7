"""Typed waiters, which run botocore's own waiters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from attrs import frozen

from ..checkers.botocore_errors import ClientError, WaiterError
from ..errors import response_of
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, Request, Response
from ..unknown_arguments import explain_arguments
from .operation import Misfits, Operation
from .wait_until import seconds

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
        waiting = _Waiting(self._client, self.__waiter__, request, config)
        if self._client.__is_async__:
            # The type of an asynchronous client's waiter has this return type.
            return cast("R", waiting.run_async())
        return waiting.run()


class _Waiting(Generic[R]):
    """A run of botocore's waiter, which needs the dicts of responses and errors."""

    def __init__(
        self,
        client: Caller,
        name: str,
        request: Request[R],
        config: WaiterConfig | None,
    ) -> None:
        boto: Any = vars(client)["_boto"]
        self._operation = operation = Operation(boto, type(request))
        self._method = getattr(boto, operation.method)
        self._waiter: Any = boto.get_waiter(xform_name(name))
        self._request = request
        settings = self._boto_config(config)
        self._arguments = {**operation.encode(request), **settings}
        self._misfits: Misfits = client.misfits
        self._last: dict[str, object] | None = None
        self._last_answer: Mapping[str, object] | None = None

    def run(self) -> R:
        def attempt(**arguments: object) -> Mapping[str, object]:
            self._check_time()
            try:
                return self._keep(self._method(**arguments))
            except Exception as error:
                return self._answer(error)

        self._repeat(attempt)
        return self._response()

    async def run_async(self) -> R:
        async def attempt(**arguments: object) -> Mapping[str, object]:
            self._check_time()
            try:
                return self._keep(await self._method(**arguments))
            except Exception as error:
                return self._answer(error)

        await self._repeat(attempt)
        return self._response()

    def _repeat(self, attempt: Callable[..., object]) -> Any:
        """Run the client's waiter; that of an asynchronous one returns a coroutine."""
        waiter = self._waiter
        return type(waiter)(waiter.name, waiter.config, attempt).wait(**self._arguments)

    def _keep(self, response: dict[str, object]) -> Mapping[str, object]:
        self._last = self._last_answer = response
        return response

    def _answer(self, error: Exception) -> Mapping[str, object]:
        """Get what the service answered; raise an error without an answer."""
        if isinstance(error, ClientError):
            self._last = None
            self._last_answer = dict(response_of(error))
            return self._last_answer
        self._operation.raise_typed(error, self._request)
        raise error

    def _response(self) -> R:
        """Make the response that reported the state."""
        # Only the generated `wait` knows whether there may be no response.
        if self._last is None:
            return cast("R", None)
        return self._operation.decode(self._last, self._misfits)

    def _boto_config(self, config: object) -> dict[str, dict[str, float]]:
        """Make botocore's `WaiterConfig`, and start the time that it has."""
        self._end: float | None = None
        if config is None:
            return {}
        if not isinstance(config, WaiterConfig):
            from .argument_error import wrong_value

            expected = "an object of WaiterConfig"
            method = self._operation.method
            raise wrong_value(method, "waiter_config", expected, config)
        delay, attempts = config.delay, config.max_attempts
        if config.timeout is not None:
            time = seconds("timeout", config.timeout)
            self._end = monotonic() + time
            pause = self._waiter.config.delay if delay is None else delay
            # So that there is no pause at the end.
            in_time = 1 + int(time / pause) if pause > 0 else sys.maxsize
            attempts = in_time if attempts is None else min(attempts, in_time)
        given = {"Delay": delay, "MaxAttempts": attempts}
        return {"WaiterConfig": {k: v for k, v in given.items() if v is not None}}

    def _check_time(self) -> None:
        if (
            self._end is not None
            and self._last_answer is not None
            and monotonic() > self._end
        ):
            last: Any = self._last_answer
            raise WaiterError(self._waiter.name, "Timed out", last)
