"""Repeating a call until its response is as wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..convert.api import to_dict
from ..errors import ServiceError
from ..shapes import R, Request, Response
from .attempts import attempts
from .wait_error import WaitError

if TYPE_CHECKING:
    from ..errors import NotYet
    from ..steps import Steps


def steps_until(
    request: Request[R],
    call: Callable[[], object],
    until: Callable[[R], object],
    fail: Callable[[R], object] | None,
    not_yet: NotYet,
    *clock: Any,
) -> Steps[R]:
    """Call until a response is as wanted; the methods of clients describe how.

    The last arguments are those of `attempts`.
    """
    if isinstance(not_yet, type):
        # It would be called, and make an error of any other.
        raise TypeError(f"not_yet must be a list of classes, not {not_yet!r}")
    expected = not_yet if callable(not_yet) else tuple(not_yet)

    def judge(response: R) -> bool | None:
        if until(response):
            return True
        return False if fail is not None and fail(response) else None

    def judge_error(error: ServiceError) -> bool | None:
        is_expected = (
            expected(error) if callable(expected) else isinstance(error, expected)
        )
        return None if is_expected else False

    def failure(is_late: bool, response: Any, answer: Any) -> WaitError:
        reason = "Timed out" if is_late else "The response shows a failure"
        answer = answer_of(response) if answer is None else answer
        return wait_error(request.__operation__, reason, answer, response)

    return attempts(call, judge, judge_error, failure, *clock)


# In the stubs, a last response has the type of errors only.
def wait_error(
    name: str, reason: str, last_response: Any, response: Response | None
) -> WaitError:
    """Make the error of a wait."""
    error = WaitError(name=name, reason=reason, last_response=last_response)
    error.response = response
    return error


def answer_of(response: Response) -> dict[str, object]:
    """Make what botocore would have returned for a response."""
    answer = to_dict(response, metadata=True)
    # That of a fake may have no status.
    usual: dict[str, object]
    usual = {"HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
    answer["ResponseMetadata"] = usual | answer.get("ResponseMetadata", {})
    return answer
