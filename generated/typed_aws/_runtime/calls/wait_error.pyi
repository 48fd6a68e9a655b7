"""The error of a wait whose state was not reached."""

from typing import Any
from ..shapes import Response
from ..static_types.botocore_errors import WaiterError

class WaitError(WaiterError):
    """The state that a program waits for was not reached.

    Waiters and `wait_until` raise it.

    Attributes:
        response: The response to the last request; `None` if the service answered with
            an error.
        last_response: The last answer, also an error, as a dict in boto3's form.
    """

    response: Response | None = None

    def __reduce__(self) -> tuple[Any, ...]: ...
