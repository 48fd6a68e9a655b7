"""The rules of a fake: which calls they are for, and what answers them."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeAlias, TypeVar, cast

from attrs import define, field, frozen

from .limits import Violation
from .sdk import seam_of
from .structural import RequestOf

if TYPE_CHECKING:
    from ..runtime.testing import Steps
    from .duplex import FakeStream

R = TypeVar("R")
Req_co = TypeVar("Req_co", bound=RequestOf[Any], covariant=True)


Choice: TypeAlias = Literal["error", "allow"]
"""Whether something is an error at the end of a block."""


class Checks:
    """The check at the end of a block: that all answers and calls were used."""

    def __init__(self, *, unused: str, unanswered: str, limits: str = "allow") -> None:
        """Choose what is an error: unused answers, calls without one, broken limits.

        Raises:
            ValueError: One is neither "error" nor "allow".
        """
        choices = {"unused": unused, "unanswered": unanswered, "limits": limits}
        for name, choice in choices.items():
            if choice not in ("error", "allow"):
                raise ValueError(f"{name} must be 'error' or 'allow', not {choice!r}")
        self._must_be_used = unused == "error"
        self._must_be_answered = unanswered == "error"
        self._must_keep_limits = limits == "error"
        self._failures: list[Exception] = []

    def note(self, failure: Exception) -> Exception:
        """Keep the error of a call, which the program may catch, and return it."""
        if self._must_be_answered:
            self._failures.append(failure)
        return failure

    def check_limits(
        self, operation: str, find: Callable[[], Iterable[Violation]]
    ) -> None:
        """Raise an error if a call breaks limits, as a function finds, and keep it."""
        found = [*find()] if self._must_keep_limits else []
        if found:
            lines = [f"{operation} breaks limits of its model:"]
            for path, expected, got in found:
                lines.append(f"  {path}: expected {expected}, got {got}")
            self._failures.append(AssertionError("\n".join(lines)))
            raise self._failures[-1]

    def check(self, check_unused: Callable[[], None] | None) -> None:
        """Raise the errors of calls again, once; if there are none, check answers."""
        failures, self._failures = self._failures, []
        if len(failures) > 1:
            text = f"{failures[0]}\ncalls without an answer: {len(failures):,}"
            raise AssertionError(text) from failures[0]
        for failure in failures:
            raise failure
        if self._must_be_used and check_unused is not None:
            check_unused()


@frozen(eq=False)
class Call:
    """A call of an operation."""

    request: Any
    arguments: Mapping[str, object]
    """The request's members in the form of boto3's dicts, without absent ones."""
    stream: FakeStream | None = None
    """The stream that the call opens, if it has events in both directions."""

    def implied(self, rules: Mapping[str, Sequence[Answers]]) -> Sequence[Answers]:
        """Make the rules that a test need not have, given those that it has."""
        return ()

    def result(self, response: object) -> dict[str, Any]:
        """Make what botocore's result has of a response; nothing for typed calls."""
        return {}

    def failed(self, response: dict[str, Any]) -> dict[str, Any]:
        """Make botocore's result of an error."""
        return response


Outcome: TypeAlias = Callable[[Call], object]
"""Makes the response to a call, or raises the error that answers it.

If the answer takes time, it makes the steps to it, or to further steps.
"""


@frozen(eq=False)
class Condition:
    """Which calls of an operation a rule is for."""

    request_class: Any
    call: Call | None = None
    """The members that calls have to have; `None` if these do not matter."""
    exactly: bool = False
    """Whether calls may have no other members."""
    where: Callable[[Any], object] | None = None
    """The condition that a request has to meet."""

    def holds(self, call: Call) -> bool:
        """Whether the rule is for a call of its operation."""
        if self.call is not None:
            wanted, given = self.call.arguments, call.arguments
            if self.exactly and len(wanted) != len(given):
                return False
            for name, value in wanted.items():
                if name not in given or given[name] != value:
                    return False
        return self.where is None or bool(self.where(call.request))

    def differences(self, call: Call) -> Iterator[str]:
        """Say why the rule is not for a call of its operation."""
        if self.call is not None:
            names = {
                name
                for name in {*self.call.arguments, *call.arguments}
                if self.call.arguments.get(name) != call.arguments.get(name)
                and (self.exactly or name in self.call.arguments)
            }
            for member in seam_of(self.request_class).members(self.request_class):
                if member.wire in names:
                    wanted = _shown(self.call.request, member.name)
                    given = _shown(call.request, member.name)
                    yield f"{member.name} is {given}, not {wanted}"
        if self.where is not None and not self.where(call.request):
            yield "its predicate is false"

    def __str__(self) -> str:
        if self.call is not None:
            return f"on({brief(self.call.request)}{', exactly=True' * self.exactly})"
        name = self.request_class.__name__
        return f"on({name}{', where=...' if self.where is not None else ''})"


def _shown(request: Any, name: str) -> str:
    """Show a member of a request, without secrets."""
    shown: Mapping[str, object] = dict(request.__rich_repr__())
    return brief(shown[name]) if name in shown else "absent"


def brief(value: object) -> str:
    """Show a value, without the middle of a long text, such as the bytes of a file."""
    text = repr(value)
    return text if len(text) <= 2000 else f"{text[:1000]}...{text[-1000:]}"


@define(eq=False)
class Answers:
    """The answers, in order, to the calls that a condition holds for."""

    condition: Condition
    _operation: Any
    """The runtime's description of the operation."""
    is_async: bool
    """Whether the client is an asynchronous one."""
    used: int = 0
    """How many calls were answered."""
    _outcomes: deque[Outcome] = field(factory=deque[Outcome])
    _repeated: Outcome | None = None

    @property
    def next(self) -> Outcome | None:
        """The answer to the next call, which stays; `None` if there is none."""
        return self._outcomes[0] if self._outcomes else self._repeated

    def check(self, answer: object) -> object:
        """Check a response, or an error to raise, and return it.

        Raises:
            TypeError: It is a response of another operation, or an error of another
                service.
        """
        if isinstance(answer, self._operation.response):
            return answer
        given = type(answer)
        if not isinstance(answer, BaseException):
            raise TypeError(
                f"{self._operation.name} returns {self._operation.response.__name__}, "
                f"not {given.__module__}.{given.__qualname__}"
            )
        package = self._operation.request.__module__.partition(".operations.")[0]
        if (
            getattr(answer, "__code__", None) is not None
            and given.__module__ != f"{package}.errors"
        ):
            raise TypeError(
                f"{self._operation.name} raises errors of {package}, "
                f"not {given.__module__}.{given.__qualname__}"
            )
        return answer

    def add(
        self, outcomes: Iterable[Outcome], *, repeat: bool, after: float = 0
    ) -> None:
        """Add answers, of which the last may be for all further calls.

        Raises:
            ValueError: The last one before is for all further calls, or `after` is not
                a number of seconds.
        """
        if self._repeated is not None:
            raise ValueError(f"{self.condition} has an answer for all further calls")
        added = [_later(one, after) for one in outcomes]
        repeated = added.pop() if repeat else None
        # In this order, since other threads may take answers meanwhile.
        self._outcomes.extend(added)
        self._repeated = repeated

    def take(self) -> Outcome | None:
        """Take the answer to a call; `None` if there is none."""
        outcome = self._outcomes.popleft() if self._outcomes else self._repeated
        if outcome is not None:
            self.used += 1
        return outcome

    def drop(self, outcome: Outcome) -> None:
        """Take an answer that stayed, unless another call has taken it."""
        with suppress(ValueError):
            self._outcomes.remove(outcome)

    def problem(self, call: Call) -> str:
        """Say why it does not answer a call of its operation."""
        differences = [*self.condition.differences(call)]
        if differences:
            return "; ".join(differences)
        return f"has no answers left, of {self.used}" if self.used else "has no answers"


@frozen(eq=False)
class Rule(Generic[Req_co]):
    """Answers the calls of an operation that meet a condition; see `Fake.on`.

    Each call takes the next answer. When there are none left, older rules answer.
    """

    _answers: Answers

    def returns(
        self: Rule[RequestOf[R]],
        *responses: R,
        repeat: bool = False,
        after: float = 0,
    ) -> Rule[RequestOf[R]]:
        """Answer with responses, one a call.

        A call returns the object itself, except that each has streams of its own.

        Args:
            responses: The responses.
            repeat: Whether the last one answers all further calls.
            after: After how many seconds each answer comes. The call really waits, and
                fails with botocore's `ReadTimeoutError` once a shorter `read_timeout`
                that the program has set is over.

        Raises:
            TypeError: A response is not one of the operation.
            ValueError: There is none, an answer before is for all further calls, or
                `after` is not a number of seconds.
        """
        if not responses:
            raise ValueError("returns() takes at least one response")
        for response in responses:
            self._answers.check(response)
        self._answers.add(map(_returning, responses), repeat=repeat, after=after)
        return self

    def raises(
        self, error: Exception, *, repeat: bool = False, after: float = 0
    ) -> Self:
        """Answer with an error.

        A stream with events in both directions is opened, and then raises it where the
        program waits for the answer, or sends an event.

        Args:
            error: An error of the service, made from its members:
                `QueueDoesNotExist(message="gone")`. The call raises what it would raise
                if the service had sent it. All other exceptions are raised as they are,
                such as botocore's `ConnectTimeoutError`.
            repeat: Whether it answers all further calls, too.
            after: After how many seconds it comes, as for `returns`.

        Raises:
            TypeError: It is an error of another service.
            ValueError: An answer before is for all further calls, or `after` is not a
                number of seconds.
        """
        self._answers.check(error)
        self._answers.add([_raising(error)], repeat=repeat, after=after)
        return self

    def raises_code(
        self,
        code: str,
        message: str = "",
        *,
        status: int | None = None,
        repeat: bool = False,
        after: float = 0,
    ) -> Self:
        """Answer with an error of any code, also one that the model does not have.

        Args:
            code: The code, such as `Throttling`.
            message: The description of the error.
            status: The HTTP status. By default, it is that of the model, or the code if
                that is a number, such as "404", or 400.
            repeat: Whether it answers all further calls, too.
            after: After how many seconds it comes, as for `returns`.

        Raises:
            ValueError: An answer before is for all further calls, or `after` is not a
                number of seconds.
        """
        from botocore.exceptions import ClientError

        metadata = {} if status is None else {"HTTPStatusCode": status}
        response: Any = {
            "Error": {"Code": code, "Message": message},
            "ResponseMetadata": metadata,
        }
        error = ClientError(response, "")
        self._answers.add([_raising(error)], repeat=repeat, after=after)
        return self

    def hangs(self, *, repeat: bool = False) -> Self:
        """Never answer.

        With a `read_timeout` of the client's `config` or `with_options`, or of a
        handler of botocore's event `request-created`, the call really waits so long,
        and raises botocore's `ReadTimeoutError`; nothing is repeated. Without one, an
        asynchronous call waits until it is cancelled, and a synchronous one is a
        `ValueError`. botocore's own `read_timeout` of 60 seconds does not count.

        Args:
            repeat: Whether no further calls are answered, either.

        Raises:
            ValueError: An answer before is for all further calls.
        """
        self._answers.add([_after(_returning(None), math.inf)], repeat=repeat)
        return self

    def answers(
        self: Rule[RequestOf[R]],
        function: Callable[[Req_co], R | Awaitable[R]],
        *,
        after: float = 0,
    ) -> None:
        """Answer all further calls with what a function returns or raises.

        Args:
            function: Makes the response to a request. For an asynchronous client, it
                may be a coroutine function.
            after: After how many seconds it is called, as for `returns`.

        Raises:
            TypeError: It is a coroutine function, and the client is synchronous.
            ValueError: An answer before is for all further calls, or `after` is not a
                number of seconds.
        """
        answers, untyped = self._answers, cast("Any", function)
        called = (untyped, untyped.__class__.__call__)  # Objects may have `__call__`.
        if not answers.is_async and any(map(iscoroutinefunction, called)):
            raise TypeError(
                "answers() takes coroutine functions for asynchronous clients only, "
                f"and {answers.condition} is for calls of a synchronous one"
            )

        def outcome(call: Call) -> object:
            response: object = function(call.request)
            if answers.is_async and isawaitable(response):
                return awaiting(response)
            return answers.check(response)

        def awaiting(response: object) -> Steps[object]:
            return answers.check((yield lambda: response))

        answers.add([outcome], repeat=True, after=after)


def _returning(response: object) -> Outcome:
    return lambda _: response


def _raising(error: Exception) -> Outcome:
    def outcome(_: Call) -> object:
        raise error.with_traceback(None)

    return outcome


def _later(outcome: Outcome, after: Any) -> Outcome:
    """Have an answer come some seconds later."""
    if not (isinstance(after, float | int) and 0 <= after < math.inf):
        raise ValueError(f"after must be a number of seconds from 0 on, not {after!r}")
    return _after(outcome, after) if after else outcome


def _after(outcome: Outcome, seconds: float) -> Outcome:
    def steps(call: Call) -> Steps[object]:
        yield seconds
        return outcome(call)

    return steps
