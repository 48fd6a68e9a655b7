"""Fakes: typed clients that answer by rules instead of sending requests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from threading import RLock
from typing import Any, Generic, Self, TypeVar, Unpack, overload

from attrs import fields_dict

from . import everywhere as blocks
from .limits import violations
from .options import ClientOptions, given_options
from .rules import Answers, Call, Checks, Choice, Condition, Rule, brief
from .sdk import seam_of
from .structural import AnyClient, PaginatorOf, RequestOf, SendsEvents

ClientT = TypeVar("ClientT", bound=AnyClient)
Req = TypeVar("Req", bound=RequestOf[Any])
ItemT = TypeVar("ItemT")
EventT = TypeVar("EventT")


class Fake(Generic[ClientT]):
    """A client that answers by rules, to use in a `with` statement.

    botocore checks all requests, and sends none. The fake uses neither the environment
    nor configuration nor credentials. Threads and tasks can share it.
    """

    def __init__(
        self,
        client: type[ClientT],
        /,
        *,
        everywhere: bool = False,
        unused: Choice = "error",
        unanswered: Choice = "error",
        limits: Choice = "allow",
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a fake of a client.

        Args:
            client: The class of the client, synchronous or asynchronous.
            everywhere: Whether the fake also answers the calls of all clients that
                `create` of the class, and of its subclasses, makes inside the block. Of
                several fakes, the innermost that the thread or task, or a parent of the
                task, has entered does; if it has entered none, the last one of all.
            unused: Whether rules that answered no call are an `AssertionError` at the
                end of the last block.
            unanswered: Whether the `AssertionError` of a call that no rule answered is
                raised again at the end of the block, if the program has caught it.
            limits: Whether a call whose arguments break limits of the model, as
                `violations` finds them, is an `AssertionError`, also at the end of the
                block.
            options: Arguments of `create` for the client: `region_name`,
                `endpoint_url`, `config`, `decode`, `misfits` and `requests`. Clients
                that `create` makes have them, too, unless the program gives others.

        Raises:
            TypeError: It is not the class of a generated client, or there is another
                argument.
            ValueError: `unused`, `unanswered`, `limits` or an option is something else.
            botocore.exceptions.BotoCoreError: botocore does not accept an option.
        """
        seam_of(client)
        self._class: Any = client
        self._everywhere = everywhere
        self._checks = Checks(unused=unused, unanswered=unanswered, limits=limits)
        self._options = given_options(options)
        self._client: Any = self._make_client(client) if self._options else None
        # By botocore's names of the operations.
        self._rules: dict[str, list[Answers]] = {}
        self._calls: list[Call] = []
        self._lock = RLock()
        # How many blocks have been entered and not left.
        self._blocks = 0

    @property
    def client(self) -> ClientT:
        """The client."""
        with self._lock:
            if self._client is None:
                self._client = self._make_client(self._class)
            client: ClientT = self._client
        return client

    @property
    def calls(self) -> list[RequestOf[object]]:
        """The requests of all calls so far, in their order."""
        with self._lock:
            return [call.request for call in self._calls]

    def calls_of(self, request: type[Req], /) -> list[Req]:
        """The requests of all calls of an operation so far, in their order."""
        return [call for call in self.calls if isinstance(call, request)]

    def sent(self, request: SendsEvents[EventT], /) -> list[EventT]:
        """The events that were sent so far on a stream in both directions.

        Args:
            request: The request that opened the stream: that of `calls_of`, or an equal
                one if no other stream had such a request.

        Returns:
            The events as the program has given them: variants, or their structures.

        Raises:
            ValueError: The request opened no stream, or equal ones opened several.
        """
        with self._lock:
            calls = [*self._calls]
        opened = [(one.request, one.stream.sent) for one in calls if one.stream]
        found = [sent for other, sent in opened if other is request]
        found = found or [sent for other, sent in opened if other == request]
        if len(found) != 1:
            raise ValueError(
                f"{len(found) or 'no'} streams were opened by {request!r}; `calls_of` "
                "has the request of each"
            )
        return [*found[0]]

    @overload
    def on(
        self, request: type[Req], /, *, where: Callable[[Req], object] | None = None
    ) -> Rule[Req]: ...
    @overload
    def on(self, request: partial[Req], /) -> Rule[Req]: ...
    @overload
    def on(self, request: Req, /, *, exactly: bool = False) -> Rule[Req]: ...
    def on(
        self,
        request: Any,
        /,
        *,
        where: Callable[[Any], object] | None = None,
        exactly: bool = False,
    ) -> Rule[Any]:
        """Make a rule for calls of an operation. Newer rules go first.

        Args:
            request: A request, for calls that have all its members, with equal values;
                a partial one, such as `partial(SendMessageRequest, queue_url=url)`, for
                which required members may be left out; or the class of requests, for
                all calls.
            where: Says of a request whether the rule is for it.
            exactly: Whether calls may have no members that the request does not have.

        Raises:
            TypeError: It is not a request of the client's service; or a partial one has
                positional arguments or unknown members, or calls are to match exactly.
            NotImplementedError: The installed botocore does not have the operation.
            ArgumentError: A value in the request is wrong.
        """
        if exactly and isinstance(request, partial):
            raise TypeError("exactly=True is for whole requests, not for partial ones")
        request = _with_given_members(request)
        cls: Any = request if isinstance(request, type) else request.__class__
        operation = self._operation(cls)
        call = None if cls is request else Call(request, operation.encode(request))
        condition = Condition(cls, call, exactly, where)
        return Rule(self._add(operation, condition))

    def pages(
        self,
        paginator: type[PaginatorOf[ItemT]],
        items: Iterable[ItemT],
        /,
        *,
        size: int | None = None,
        request: RequestOf[Any] | partial[Any] | None = None,
    ) -> None:
        """Answer the calls of a paginator with pages, and with their tokens.

        Page sizes, `max_items` and resume tokens of the paginator work. The same rule
        answers calls of the operation without the paginator.

        Args:
            paginator: The class of the paginator.
            items: The items of all pages. Text and structures are on a page each. If
                the model does not say what the items are, these are the pages.
            size: The most items of a page; by default all are on one, unless the
                request has a lower limit.
            request: For which calls, as a request without tokens, which may be partial:
                those that have all its members.

        Raises:
            TypeError: It is not a paginator of the client's service, or the request is
                one of another operation.
            ValueError: The size is not positive.
            NotImplementedError: The tokens of the operation are parts of its items.
        """
        cls = self._request_of(paginator)
        request = _with_given_members(request)
        if request is not None and not isinstance(request, cls):
            raise TypeError(f"pages() takes {cls.__name__}, not {request!r}")
        if size is not None and size < 1:
            raise ValueError(f"the size of a page must be positive, not {size}")
        from .pages import PageMaker

        operation = self._operation(cls)
        make = PageMaker(paginator, operation, [*items], size)
        call = None if request is None else Call(request, operation.encode(request))
        self._add(operation, Condition(cls, call)).add([make], repeat=True)

    def __enter__(self) -> Self:
        if self._everywhere:
            blocks.enter(self, self._class, self._create)
        with self._lock:
            self._blocks += 1
        return self

    def __exit__(self, exc_type: object, *_: object) -> None:
        self.leave()
        if exc_type is None:
            # Calls in other blocks may need the rules.
            self._checks.check(None if self._blocks else self._check_unused)

    def leave(self) -> None:
        """End a block without checks."""
        if self._everywhere:
            blocks.leave(self, self._class)
        with self._lock:
            self._blocks -= 1

    def check(self) -> None:
        """Raise for calls without an answer, or for rules that answered no call."""
        self._checks.check(self._check_unused)

    def _check_unused(self) -> None:
        with self._lock:
            rules = [rule for rules in self._rules.values() for rule in rules]
        unused = [f"  {rule.condition}" for rule in rules if not rule.used]
        if unused:
            name = self._class.__name__
            lines = [f"rules of fake({name}) answered no call:", *unused[:_SHOWN]]
            if len(unused) > _SHOWN:
                lines.append(f"  and {len(unused) - _SHOWN:,} more")
            raise AssertionError("\n".join(lines))

    def _create(self, cls: Any, **arguments: Any) -> Any:
        """Make a client as `create` does, but without a session."""
        return seam_of(cls).create(cls, self._make_client, arguments)

    def _make_client(self, cls: Any, **arguments: Any) -> Any:
        # botocore's sessions take long to import.
        from .clients import make_client

        kept = {k: v for k, v in self._options.items() if arguments.get(k) is None}
        return make_client(cls, self._answer, {**arguments, **kept})

    def _operation(self, request: Any) -> Any:
        """Describe the operation of a class of requests, as the runtime does."""
        if not isinstance(getattr(request, "__operation__", None), str):
            raise TypeError(f"not a request: {request!r}")
        return seam_of(self._class).operation_of(self.client, request)

    def _request_of(self, paginator: Any) -> Any:
        """Find the class of the requests of a paginator."""
        module = sys.modules.get(getattr(paginator, "__module__", ""))
        own = vars(module).values() if hasattr(paginator, "rules") and module else ()
        for one in own:
            if hasattr(one, "__operation__") and one.__module__ == paginator.__module__:
                return one
        name = self._class.__name__
        raise TypeError(f"not the class of a paginator of {name}: {paginator!r}")

    def _add(self, operation: Any, condition: Condition) -> Answers:
        answers = Answers(condition, operation, self._class.__is_async__)
        with self._lock:
            self._rules.setdefault(operation.name, []).append(answers)
        return answers

    def _answer(self, call: Call, model: Any, /) -> object:
        from botocore.exceptions import ClientError

        from .clients import completed

        self._checks.check_limits(model.name, lambda: violations(call.request))
        with self._lock:
            own = self._rules.get(model.name, ())
            rules = [*call.implied(self._rules), *own]
            self._calls.append(call)
            for rule in reversed(rules):
                if rule.condition.holds(call) and (outcome := rule.take()):
                    break
            else:
                failure = AssertionError(self._unanswered(call, rules))
                raise self._checks.note(failure)
        if call.stream is not None:
            call.stream.is_answered = True
        try:
            return outcome(call)
        except ClientError as error:
            raise completed(error, model) from None

    def _unanswered(self, call: Call, rules: list[Answers]) -> str:
        name = self._class.__name__
        lines = [f"no rule of fake({name}) answers", f"  {brief(call.request)}"]
        if rules:
            lines.append("the rules of the operation, newest first:")
        else:
            request = type(call.request).__name__
            lines.append(f"there is no rule of the operation: on({request})")
        for rule in rules[: -_SHOWN - 1 : -1]:
            lines.append(f"  {rule.condition}: {rule.problem(call)}")
        if len(rules) > _SHOWN:
            lines.append(f"  and {len(rules) - _SHOWN:,} older ones")
        return "\n".join(lines)


def _with_given_members(given: Any) -> Any:
    """Make a request of a partial one, also if it lacks required members.

    Anything else is returned as it is.
    """
    cls: Any = getattr(given, "func", None)
    if not hasattr(cls, "__operation__"):
        return given
    known: Any = fields_dict(cls)
    if given.args or not given.keywords.keys() <= known.keys():
        return cls(*given.args, **given.keywords)  # which raises Python's error
    members: dict[str, Any] = dict.fromkeys(known)
    for name, value in given.keywords.items():
        convert = known[name].converter
        members[name] = convert(value) if convert else value
    made = cls.__new__(cls)
    made.__setstate__(members)
    return made


fake = Fake

# How many rules a message shows.
_SHOWN = 10
