"""Typed waiters, which decide as botocore's own waiters do."""

from datetime import timedelta
from typing import ClassVar
from attrs import frozen
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, R, Request
from .common_client import CommonClient

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

    __waiter__: ClassVar[str]

    def __init__(self, client: CommonClient) -> None:
        """Wait with a client.

        Args:
            client: Sends the requests.
        """

    def __repr__(self) -> str: ...
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
