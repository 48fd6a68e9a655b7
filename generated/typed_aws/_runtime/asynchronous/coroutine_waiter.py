"""A waiter of botocore, whose attempts and pauses are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from logging import getLogger
from typing import Any

from ..checkers.botocore_errors import WaiterError
from .botocore_internals import is_error, naming_feature

_LOG = getLogger("botocore.waiter")


class CoroutineWaiter:
    """Repeats a call until its answer is as wanted.

    Attributes:
        name: The name of the waiter.
        config: What botocore's model says about it.
    """

    def __init__(
        self,
        name: str,
        config: Any,
        operation_method: Callable[..., Awaitable[Mapping[str, Any]]],
    ) -> None:
        """Make a waiter, as botocore's class is made."""
        self.name = name
        self.config = config
        self._operation_method = operation_method

    @naming_feature("WAITER")
    async def wait(self, **arguments: Any) -> None:
        """Wait, as botocore's waiter does.

        Args:
            arguments: The arguments of the operation, and `WaiterConfig`.

        Raises:
            WaiterError: The state was not reached within the attempts, or can no longer
                be reached, or an attempt has an unexpected error.
        """
        config: Mapping[str, Any] = arguments.pop("WaiterConfig", {})
        pause: float = config.get("Delay", self.config.delay)
        attempts: int = config.get("MaxAttempts", self.config.max_attempts)
        has_matched = False
        acceptor: Any = None
        while True:
            answer = await self._operation_method(**arguments)
            attempts -= 1
            state = "waiting"
            for acceptor in self.config.acceptors:
                if acceptor.matcher_func(answer):
                    state, has_matched = acceptor.state, True
                    break
            else:
                if is_error(answer):
                    error = answer["Error"]
                    code = error.get("Code", "Unknown")
                    message = error.get("Message", "Unknown")
                    raise self._error(f"An error occurred ({code}): {message}", answer)
            if state == "success":
                return
            if state == "failure":
                reason = "Waiter encountered a terminal failure state"
                raise self._error(f"{reason}: {acceptor.explanation}", answer)
            if attempts <= 0:
                reason = "Max attempts exceeded"
                if has_matched:
                    # botocore names the acceptor that it has looked at last.
                    reason += f". Previously accepted state: {acceptor.explanation}"
                raise self._error(reason, answer)
            await asyncio.sleep(pause)

    def _error(self, reason: str, answer: Any) -> WaiterError:
        return WaiterError(name=self.name, reason=reason, last_response=answer)
