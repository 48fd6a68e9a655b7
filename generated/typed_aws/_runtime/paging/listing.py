"""The rules of listing pages, without the requests: what to send, what to yield.

`Pages` and `AsyncPages` send the requests.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

from ..absent import is_absent
from ..conversion_error import ConversionError
from ..convert import codec
from ..convert.scalars import is_list
from ..introspection.annotations import evaluate_all_later
from ..lazy import import_by_name
from ..shapes import Request, Response
from ..static_types.botocore_errors import PaginationError
from .config import PaginationConfig
from .resume_token import Position, decode, encode
from .rules import PageResult, Rules

if TYPE_CHECKING:
    from ..static_types.botocore_types import xform_name
else:
    from botocore import xform_name

ResponseT = TypeVar("ResponseT", bound=Response)
T = TypeVar("T")


@evaluate_all_later
class AnyPages(Generic[ResponseT]):
    """The pages of an operation, for both kinds of clients."""

    def __init__(
        self,
        send: Callable[[Request[ResponseT]], Any],
        rules: Rules[ResponseT, Any],
        request: Request[ResponseT],
        config: PaginationConfig | None,
        *,
        prefetch: bool,
    ) -> None:
        """Prepare the pages; no request is sent before the first page is needed.

        Args:
            send: Sends a request.
            rules: How to page through the operation.
            request: The first request, without tokens.
            config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread, or a task, while the
                caller works on this one.

        Raises:
            PaginationError: The operation takes no page size, or no `max_items`.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """
        if config is None:
            config = PaginationConfig()
        _check_config(request, config)
        self._max_items: int | None = None
        if config.max_items is not None:
            if isinstance(rules.result, PageResult):
                raise PaginationError(
                    message="MaxItems parameter is not supported for this operation, "
                    "because its model does not say which items it lists."
                )
            self._max_items = _number(request, "max_items", config.max_items, int)
        if config.page_size is not None:
            if rules.limit is None:
                raise PaginationError(
                    message="PageSize parameter is not supported for the "
                    "pagination interface for this operation."
                )
            convert = rules.limit.convert
            page_size = _number(request, "page_size", config.page_size, convert)
            request = _evolved(request, {rules.limit.field: page_size})
        self._send = send
        self._rules = rules
        self._request = request
        self._starting_token: str | None = config.starting_token
        self._prefetch: bool = prefetch
        self._position: Position | None = None

    def __repr__(self) -> str:
        limit = "" if self._max_items is None else f", max_items={self._max_items}"
        return f"{type(self).__name__}({self._request!r}{limit})"

    def _enter_page(self) -> None:
        """Note that a loop that ends now ends within a page."""
        if self._max_items is None:
            self._position = None

    def _listing(self) -> Generator[Any, ResponseT]:
        """List pages once: say which requests to send, and what to deliver.

        Yields:
            In turn, a request, to which it is sent the response, and for that, the part
            of the page to deliver, and where to continue after it. The latter is known
            if `max_items` ended the listing with this page; without `max_items`, after
            any.
        """
        rules, max_items = self._rules, self._max_items
        tokens, skip = self._starting_point()
        is_resumed = self._starting_token is not None
        received: Mapping[str, object] | None = None
        seen = 0
        while True:
            # botocore treats this text as an absent token.
            sent = {field: None if t == "None" else t for field, t in tokens.items()}
            page = yield _evolved(self._request, sent)
            if is_resumed:
                # Other results were delivered with the first part of the page.
                page = rules.result.cut(page, skip)
                for result in rules.other_results:
                    page = result.clear(page)
            size = rules.result.size(page)
            if max_items is not None and seen + size > max_items:
                kept = max_items - seen
                yield rules.result.cut(page, None, kept), (tokens, skip + kept)
                return
            seen += size
            is_resumed, skip = False, 0
            following = rules.next_tokens(page)
            is_over = seen == max_items
            is_repeated = following is not None and following == received
            resumes = is_over or (max_items is None and not is_repeated)
            yield page, ((following, None) if following and resumes else None)
            if is_over or following is None:
                return
            if is_repeated:
                named = self._by_wire_name(following)
                raise PaginationError(
                    message=f"The same next token was received twice: {named}"
                )
            tokens = received = following

    def _starting_point(self) -> tuple[Mapping[str, object], int]:
        """Read the starting token.

        Returns:
            The tokens by the names of the request's attributes, and how many items of
            their page to skip.
        """
        if self._starting_token is None:
            return {}, 0
        tokens = self._rules.tokens
        named, skip = decode(self._starting_token, [token.name for token in tokens])
        given = {name: value for name, value in named.items() if value is not None}
        from ..convert.api import from_dict

        try:
            typed = from_dict(type(self._request), given)
        except ConversionError as error:
            raise ValueError(f"Bad starting token: {self._starting_token}") from error
        return {token.field: getattr(typed, token.field) for token in tokens}, skip

    def _by_wire_name(self, tokens: Mapping[str, object]) -> dict[str, object]:
        """Convert tokens to the form of boto3's dicts, by their names in the model."""
        request = _evolved(self._request, tokens)
        members = codec.encode(request, "dict", keeps_misfits=True)
        return {token.name: members.get(token.name) for token in self._rules.tokens}

    def _resume_token(self) -> str | None:
        """Write where to continue."""
        position = self._position
        return position and encode(self._by_wire_name(position[0]), position[1])

    def _full_result(self, pages: Sequence[ResponseT]) -> ResponseT:
        """Make one response of the pages, of which there is at least one."""
        rules, first = self._rules, pages[0]
        full = rules.rest(first) if rules.rest is not None else type(first)()
        for result in rules.results:
            values = [v for page in pages if not is_absent(v := result.get(page))]
            if values:
                full = result.put(full, result.join(values))
        return full


def searcher(expression: str) -> Callable[[Response], Sequence[object]]:
    """Make a function that applies an expression to a page, as `search` does."""
    from ..convert.api import to_dict

    compiled = import_by_name("jmespath").compile(expression)

    def search(page: Response) -> Sequence[object]:
        result: object = compiled.search(to_dict(page))
        return result if is_list(result) else (result,)

    return search


def _check_config(request: Request[ResponseT], config: object) -> None:
    if not isinstance(config, PaginationConfig):
        raise _wrong(request, "", "an object of PaginationConfig", config)


def _number(
    request: Request[ResponseT],
    name: str,
    value: int | str,
    convert: Callable[[int | str], T],
) -> T:
    """Convert a setting to a number, as the operation takes it."""
    try:
        return convert(value)
    except (TypeError, ValueError):
        raise _wrong(request, f".{name}", "a whole number", value) from None


def _wrong(request: Request[Any], path: str, expected: str, value: object) -> Exception:
    """Make the error for a wrong configuration, or for a wrong value in it."""
    from ..calls.argument_error import wrong_argument

    method, path = xform_name(request.__operation__), f"pagination_config{path}"
    return wrong_argument(method, path, expected, value)


def _evolved(
    request: Request[ResponseT], changes: Mapping[str, object]
) -> Request[ResponseT]:
    # Every request is an attrs class, but their base class, without fields, is not.
    return evolve(request, **changes)  # type: ignore[misc]
