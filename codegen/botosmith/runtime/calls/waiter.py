"""Typed waiters, on botocore's own engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

import botocore
from attrs import frozen
from botocore.exceptions import ClientError
from botocore.waiter import Waiter as Engine

from ..errors import answer
from ..shapes import Request, Response
from .operation import Operation

if TYPE_CHECKING:
    from .client import Client

R = TypeVar("R", bound=Response)


@frozen(kw_only=True)
class WaiterConfig:
    """How patiently to wait; where this says `None`, as the service's model has it."""

    delay: float | None = None
    """Seconds between two requests."""

    max_attempts: int | None = None
    """How many requests to send before giving up."""


class Waiter:
    """Base of the generated waiters: repeats a request until it tells of a state."""

    __waiter__: ClassVar[str]

    def __init__(self, client: Client) -> None:
        """Wait by means of a client.

        Args:
            client: What sends the requests.
        """
        self._client = client

    def run(self, request: Request[R], config: WaiterConfig | None = None) -> R:
        """Wait for the state; the typed form is `wait`.

        Args:
            request: The request to repeat.
            config: How patiently to wait.

        Returns:
            The response that told of the state. `None` if it was an error that told of
            it, as where a thing is gone: the type of `wait` says which waiters end so.

        Raises:
            botocore.exceptions.WaiterError: The state did not come about within the
                attempts, or cannot any more, or the service answered with an error.
            ConversionError: The response does not fit its class.
        """
        boto = self._client.boto
        operation = Operation(boto, type(request))
        method = getattr(boto, operation.method)
        last: dict[str, Any] | None = None

        def attempt(**arguments: object) -> dict[str, Any]:
            # botocore's engine goes by the dicts of responses and errors.
            nonlocal last
            response: dict[str, Any]
            try:
                last = response = method(**arguments)
            except ClientError as error:
                last, response = None, dict(answer(error))
            return response

        known = boto.get_waiter(botocore.xform_name(self.__waiter__))
        engine = Engine(known.name, known.config, attempt)
        engine.wait(**operation.encode(request), **_boto_config(config))
        # Only the generated `wait` knows whether there may be no response.
        return cast("R", None if last is None else operation.decode(last))


def _boto_config(config: WaiterConfig | None) -> dict[str, dict[str, float]]:
    if config is None:
        return {}
    given = {"Delay": config.delay, "MaxAttempts": config.max_attempts}
    return {"WaiterConfig": {k: v for k, v in given.items() if v is not None}}
