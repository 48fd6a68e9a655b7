"""Repeating a call until its response is as wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NoReturn

from ..convert.api import to_dict
from ..errors import ServiceError, response_of
from ..shapes import R, Request, Response
from .wait_error import WaitError

if TYPE_CHECKING:
    from ..errors import NotYet
    from ..steps import Steps
    from .pauses import Pauses


class WaitUntil(Generic[R]):
    """The conditions and the pauses of one `wait_until`."""

    def __init__(
        self,
        request: Request[Response],
        until: Callable[[R], object],
        fail: Callable[[R], object] | None,
        not_yet: NotYet,
        pauses: Pauses,
    ) -> None:
        """Start to wait; the clients' methods describe the arguments."""
        if isinstance(not_yet, type):
            # It would be called, and make an error of any other.
            raise TypeError(f"not_yet must be a list of classes, not {not_yet!r}")
        self._operation = request.__operation__
        self._until = until
        self._fail = fail
        self._not_yet = not_yet if callable(not_yet) else tuple(not_yet)
        self._pauses = pauses

    def steps(self, call: Callable[[], object]) -> Steps[R]:
        """Call until the response is as wanted, and return it."""
        while True:
            try:
                response: R = yield call
            except ServiceError as error:
                if not self._is_not_yet(error):
                    raise
                pause = self._next_pause(error)
            else:
                if self._until(response):
                    return response
                if self._fail is not None and self._fail(response):
                    self._give_up("The response shows a failure", response)
                pause = self._next_pause(response)
            yield pause

    def _is_not_yet(self, error: ServiceError) -> bool:
        if callable(self._not_yet):
            return bool(self._not_yet(error))
        return isinstance(error, self._not_yet)

    def _next_pause(self, last: R | ServiceError) -> float:
        pause = self._pauses.next()
        if pause is None:
            self._give_up("Timed out", last)
        return pause

    def _give_up(self, reason: str, last: R | ServiceError) -> NoReturn:
        if isinstance(last, ServiceError):
            give_up(self._operation, reason, response_of(last), None)
        give_up(self._operation, reason, answer_of(last), last)


# In the stubs, a last response has the type of errors only.
def give_up(
    name: str, reason: str, last_response: Any, response: Response | None
) -> NoReturn:
    """Raise the error of a wait."""
    error = WaitError(name=name, reason=reason, last_response=last_response)
    error.response = response
    raise error


def answer_of(response: Response) -> dict[str, object]:
    """Make what botocore would have returned for a response."""
    answer = to_dict(response, metadata=True)
    # That of a fake may have no status.
    usual: dict[str, object]
    usual = {"HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
    answer["ResponseMetadata"] = usual | answer.get("ResponseMetadata", {})
    return answer
