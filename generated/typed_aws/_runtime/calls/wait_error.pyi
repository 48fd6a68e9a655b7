"""The errors of waits whose state was not reached."""

from typing import Any
from ..shapes import Response
from ..static_types.botocore_errors import WaiterError

class WaitError(WaiterError):
    """The state that a program waits for was not reached.

    Waiters and `wait_until` raise it, and `wait_for` raises a `StatusError`.

    Attributes:
        response: The response to the last request; `None` if the service answered with
            an error.
        last_response: The last answer, also an error, as a dict in boto3's form.
    """

    response: Response | None = None

    def __reduce__(self) -> tuple[Any, ...]: ...

class StatusError(WaitError):
    """The thing that a program waits for has not come to the state that is wanted.

    `wait_for` raises it.

    Attributes:
        status: The state, as the enum of the response; `None` if it has none.
        status_reason: The reason for the state, if the response gives one.
    """

    fmt = "{name}: {reason}"
    status: str | None = None
    status_reason: str | None = None
