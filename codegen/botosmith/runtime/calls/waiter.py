"""Typed waiters, which run botocore's own waiters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from attrs import frozen

from ..checkers.botocore_errors import ClientError
from ..errors import response_of
from ..introspection.annotations import evaluate_all_later
from ..introspection.generic_in_stubs import GenericInStubs
from ..shapes import Request, Response
from .operation import Operation

if TYPE_CHECKING:
    from ..checkers.botocore_types import Waiter as BotocoreWaiter
    from ..checkers.botocore_types import xform_name
    from .client import Client
else:
    from botocore import xform_name
    from botocore.waiter import Waiter as BotocoreWaiter

R = TypeVar("R", bound=Response)


@frozen(kw_only=True)
class WaiterConfig:
    """How long to wait. `None` stands for the setting in the service's model."""

    delay: float | None = None
    """Seconds between two requests."""

    max_attempts: int | None = None
    """How many requests to send before giving up."""


@evaluate_all_later
class Waiter(GenericInStubs):
    """Base of the generated waiters: repeats a request until it reports a state."""

    __waiter__: ClassVar[str]

    def __init__(self, client: Client) -> None:
        """Wait with a client.

        Args:
            client: Sends the requests.
        """
        self._client = client

    def run(self, request: Request[R], config: WaiterConfig | None = None) -> R:
        """Wait for the state; the typed form is `wait`.

        Args:
            request: The request to repeat.
            config: How long to wait.

        Returns:
            The response that reported the state. `None` if an error reported it, such
            as that something no longer exists; the type of `wait` says which waiters
            end so.

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
        boto: Any = self._client.boto
        operation = Operation(boto, type(request))
        method = getattr(boto, operation.method)
        last: dict[str, object] | None = None

        def attempt(**arguments: object) -> dict[str, object]:
            # botocore's waiter needs the dicts of responses and errors.
            nonlocal last
            response: dict[str, object]
            try:
                last = response = method(**arguments)
            except ClientError as error:
                last, response = None, dict(response_of(error))
            except Exception as error:
                operation.raise_typed(error, request)
                raise
            return response

        model = boto.get_waiter(xform_name(self.__waiter__))
        waiter = BotocoreWaiter(model.name, model.config, attempt)
        settings = _boto_config(operation.method, config)
        waiter.wait(**operation.encode(request), **settings)
        # Only the generated `wait` knows whether there may be no response.
        if last is None:
            return cast("R", None)
        return operation.decode(last, self._client.misfits)


def _boto_config(method: str, config: object) -> dict[str, dict[str, float]]:
    if config is None:
        return {}
    if not isinstance(config, WaiterConfig):
        from .argument_error import wrong_value

        expected = "an object of WaiterConfig"
        raise wrong_value(method, "waiter_config", expected, config)
    given = {"Delay": config.delay, "MaxAttempts": config.max_attempts}
    return {"WaiterConfig": {k: v for k, v in given.items() if v is not None}}
