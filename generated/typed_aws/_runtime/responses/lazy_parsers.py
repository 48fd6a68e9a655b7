"""The parsers of typed calls, in front of botocore's.

botocore gets a parser for each response. During a typed call, it gets one that makes
the object from the body, and returns a `LazyResult`, which botocore's parser fills if
somebody looks at it. So handlers, tracers and wrappers of calls see what boto3 shows,
and nobody has to find out who they are. Signing, retries, errors and metadata stay with
botocore, which also parses what the reader of the body does not support.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any

from ..botocore_internals import (
    CHECK_OF_ERRORS,
    parsers_of,
    replace_handler,
    replace_parsers,
)
from .lazy_result import LazyResult

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ..static_types.botocore_types import AnyBotoClient, Parsed, Shape
    from .object_reader import ObjectReader

_PARSER_LOG = getLogger("botocore.parsers")


class TypedCall:
    """A typed call, which is the current one in a `with` statement.

    Each task has a context of its own, so calls of several tasks do not affect each
    other. A task that a handler starts is in the context of the call until it ends.

    Attributes:
        reader: Reads the body of its response.
        is_running: Whether it has not ended.
    """

    __slots__ = ("_before", "_root", "is_running", "reader")

    def __init__(self, reader: ObjectReader[Any]) -> None:
        self.reader = reader
        self.is_running: bool = True
        self._root: tuple[bytes, Element] | None = None
        self._before: TypedCall | None = None

    def __enter__(self) -> None:
        self._before = _running()
        _current.set(self)

    def __exit__(self, *_: object) -> None:
        self.is_running = False
        # The garbage collector may end a call in any context, where a token of this one
        # would be invalid.
        _current.set(self._before)
        self._before = self._root = None

    def has_root(self, body: bytes) -> bool:
        """Whether a body is a document without an error, whose elements are kept."""
        root = self.reader.find_root(body)
        self._root = None if root is None else (body, root)
        return root is not None

    def known(self, response: Parsed) -> Parsed:
        """Get a response; its body is a tuple of the root element if it is known."""
        root, self._root = self._root, None
        if root is None or root[0] is not response["body"]:
            return response
        return {**response, "body": root[1:]}


# Its name begins with the package, so each SDK has its own.
_current: ContextVar[TypedCall | None] = ContextVar(f"{__name__}.call", default=None)


def _running() -> TypedCall | None:
    """The typed call of this context; one that has ended left its context to a task."""
    call = _current.get()
    return call if call is not None and call.is_running else None


def install(boto: AnyBotoClient) -> bool:
    """Have a client use these parsers in typed calls, unless it already does.

    Returns:
        Whether it does; `False` if the client's parsers are not botocore's own.
    """
    factory: object = parsers_of(boto)
    found: Any = factory
    while found is not None and type(found) is not LazyParsers:
        found = getattr(found, "others", None)  # those of another SDK
    if factory is not None and found is None:
        replace_parsers(boto, LazyParsers(factory))
        event = f"before-parse.{boto.meta.service_model.service_id.hyphenize()}.*"
        replace_handler(boto, event, CHECK_OF_ERRORS, CheckOfErrors)
    return factory is not None


def defer_handlers(boto: AnyBotoClient, reader: ObjectReader[Any]) -> None:
    """Have botocore's handlers for the results of an operation defer themselves."""
    for name, event in reader.deferred.items():
        replace_handler(boto, event, name, partial(Deferred, name))


class LazyParsers:
    """A factory of parsers; outside of typed calls, they are those of another one."""

    def __init__(self, others: Any) -> None:
        self.others = others

    def create_parser(self, protocol_name: str) -> Any:
        """Make a parser, as botocore's factory does."""
        parser = self.others.create_parser(protocol_name)
        call = _running()
        return parser if call is None else LazyParser(parser, call)

    def __getattr__(self, name: str) -> object:
        # Copying looks up special methods before there are others.
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.others, name)


class LazyParser:
    """A parser for the responses of a typed call."""

    def __init__(self, parser: Any, call: TypedCall) -> None:
        self._parser = parser
        self._call = call

    def parse(self, response: Parsed, shape: Shape | None) -> object:
        """Parse a response, as botocore's parsers do."""
        reader = self._call.reader
        # A handler may call another operation, and errors have shapes of their own.
        if shape is reader.shape and response["status_code"] < 300 and response["body"]:
            parse: Callable[..., Parsed] = self._parser.parse
            if _PARSER_LOG.isEnabledFor(DEBUG):
                reader.path.log_fallback("the log of botocore.parsers shows bodies")
            else:
                with reader.path:
                    made, outside_body = reader.read(self._call.known(response), parse)
                    fill = partial(parse, response, shape)
                    return LazyResult.of(outside_body, reader, made, fill)
        return self._parser.parse(response, shape)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._parser, name)


class Replaced:
    """One of botocore's handlers, with something to do before it in typed calls."""

    def __init__(self, handler: Callable[..., object]) -> None:
        self._handler = handler

    def __eq__(self, other: object) -> bool:
        # Programs unregister botocore's handlers.
        return other is self or other == self._handler

    def __hash__(self) -> int:
        return hash(self._handler)


class CheckOfErrors(Replaced):
    """botocore's check whether the body of a successful response of S3 is an error.

    It makes elements of the body, which takes a quarter of the time of a call that
    lists objects. In typed calls, the object is made from the same elements.
    """

    def __call__(
        self, operation_model: object, response_dict: Parsed, **more: object
    ) -> object:
        call = _running()
        if (
            call is not None
            and call.reader.model is operation_model
            and call.has_root(response_dict["body"])
        ):
            return None
        return self._handler(
            operation_model=operation_model, response_dict=response_dict, **more
        )


class Deferred(Replaced):
    """botocore's handler for results, which changes them once somebody looks."""

    def __init__(self, name: str, handler: Callable[..., object]) -> None:
        super().__init__(handler)
        self._name = name

    def __call__(self, parsed: Parsed, **more: object) -> object:
        def change(parsed: Parsed) -> object:
            return self._handler(parsed=parsed, **more)

        if (
            isinstance(parsed, LazyResult)
            and self._name in parsed.reader.deferred
            and parsed.defer(change)
        ):
            return None
        return change(parsed)
