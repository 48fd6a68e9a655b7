"""Choosing who makes a request: compiled encoders, or botocore."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias, TypeVar
from ..shapes import Request, Response
from ..checkers.botocore_types import AnyBotoClient
from .operation import Operation

R = TypeVar("R", bound=Response)
Requests: TypeAlias = Literal["auto", "botocore"]
"""Compiled encoders where nobody notices, or always botocore."""
ENCODED_FROM = 2
"""The first call of an operation whose request is encoded.

Many programs call an operation once, for which compiling does not pay.
"""
Method: TypeAlias = Callable[..., Any]
"""A method of botocore's client: of aiobotocore's, a coroutine function."""

class Sender:
    """Finds the method that sends a request, and its arguments.

    Attributes:
        requests: Who makes requests.
    """

    requests: Requests
    _boto: AnyBotoClient

    def __init__(self, boto: AnyBotoClient, requests: Requests) -> None:
        """Send through a client.

        Args:
            boto: The client.
            requests: Who makes requests.

        Raises:
            ValueError: It is none of the choices.
        """

    def prepare(
        self, operation: Operation[R], request: Request[R], method: Any
    ) -> tuple[Method, dict[str, object]]:
        """Find the method to call, and its arguments.

        Args:
            operation: An operation of the client.
            request: Its request.
            method: The client's method.
        """

    def load(self, operation: Operation[Any], method: object) -> None:
        """Compile the encoder of an operation's requests, and use it from now on.

        Args:
            operation: An operation of the client.
            method: The client's method.
        """

def quicken(boto: AnyBotoClient, requests: Requests) -> None:
    """Have a client that no one else uses yet sign faster, and remember user agents.

    Args:
        boto: The client.
        requests: Who makes its requests.
    """
