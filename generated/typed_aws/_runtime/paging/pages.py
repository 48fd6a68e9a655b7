"""The pages of a paginator: botocore's pages, typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import evolve, frozen

from ..calls.user_agent import with_feature
from ..checkers.botocore_errors import PaginationError
from ..conversion_error import ConversionError
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response
from .prefetch import prefetched
from .resume_token import decode, encode

if TYPE_CHECKING:
    from ..checkers.botocore_types import xform_name
    from .rules import Rules
else:
    from botocore import xform_name

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")
T = TypeVar("T")


@frozen(kw_only=True)
class PaginationConfig:
    """Where to start, how many items to list, and how large pages are."""

    max_items: int | str | None = None
    """Stop after this many items, even in the middle of a page."""

    page_size: int | str | None = None
    """How many items the service puts on a page, if callers can choose that."""

    starting_token: str | None = None
    """Continue from here: a resume token, from this library or boto3."""


@evaluate_all_later
class Pages(Generic[ResponseT, ItemT]):
    """The pages of an operation. Each iteration starts again, with its own requests."""

    def __init__(
        self,
        send: Callable[[Request[ResponseT]], ResponseT],
        rules: Rules[ResponseT, ItemT],
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
            prefetch: Whether to fetch the next page in a thread while the caller works
                on this one.

        Raises:
            PaginationError: A page size is given, but the operation takes none.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """
        if config is None:
            config = PaginationConfig()
        _check_config(request, config)
        max_items = None
        if config.max_items is not None:
            max_items = _number(request, "max_items", config.max_items, int)
        if config.page_size is not None:
            if rules.limit is None:
                raise PaginationError(
                    message="PageSize parameter is not supported for the "
                    "pagination interface for this operation."
                )
            convert = rules.limit.convert
            page_size = _number(request, "page_size", config.page_size, convert)
            changes = {rules.limit.field: page_size}
            request = _evolved(request, changes)
        self._send = with_feature("PAGINATOR", send)
        self._rules = rules
        self._request = request
        self._max_items = max_items
        self._starting_token = config.starting_token
        self._prefetch = prefetch
        self._resume_token: str | None = None

    @property
    def resume_token(self) -> str | None:
        """Where to continue after `max_items` ended the last iteration.

        Use it as the starting token of the next iteration, here or in boto3. `None` if
        all items were delivered.
        """
        return self._resume_token

    def __iter__(self) -> Iterator[ResponseT]:
        """Yield the pages; `max_items` may cut the last one.

        Raises:
            PaginationError: The service returned the same token twice in a row.
            ValueError: The starting token is not one of this operation.
        """
        self._resume_token = None
        pages = self._pages()
        for page, resume_token in prefetched(pages) if self._prefetch else pages:
            self._resume_token = resume_token
            yield page

    def items(self) -> Iterator[ItemT]:
        """Yield the items of all pages: the elements of a list, the pairs of a map, or
        the one value of each page."""
        items = self._rules.result.items
        for page in self:
            yield from items(page)

    def items_of(
        self, part: Callable[[ResponseT], Iterable[T] | None], /
    ) -> Iterator[T]:
        """Yield the items of another part of the pages, from all pages.

        Args:
            part: Reads the part from a page: `lambda page: page.common_prefixes`.
        """
        for page in self:
            yield from part(page) or ()

    def build_full_result(self) -> ResponseT:
        """Read all pages and make one response from them.

        Returns:
            The results of all pages, and what is the same on every page. It has no
            tokens; see `resume_token`.
        """
        rules = self._rules
        values: list[list[object]] = [[] for _ in rules.results]
        full: ResponseT | None = None
        for page in self:
            if full is None:
                full = rules.rest(page) if rules.rest is not None else type(page)()
            for found, result in zip(values, rules.results, strict=True):
                if (value := result.get(page)) is not None:
                    found.append(value)
        assert full is not None  # there is at least one page, or an error
        for found, result in zip(values, rules.results, strict=True):
            if found:
                full = result.put(full, result.join_all(found))
        return full

    def search(self, expression: str, /) -> Iterator[object]:
        """Apply a JMESPath expression to each page, in the form of boto3's dicts.

        Args:
            expression: An expression with the model's names, such as
                `AssociationSummaries[].SourceArn`. There is no `ResponseMetadata`.

        Yields:
            The elements if the result is a list, otherwise the result.
        """
        from ..convert.api import to_dict

        compiled = import_module("jmespath").compile(expression)
        for page in self:
            found: object = compiled.search(to_dict(page))
            if isinstance(found, list):
                yield from found
            else:
                yield found

    def _pages(self) -> Iterator[tuple[ResponseT, str | None]]:
        """Yield each page, and the resume token if `max_items` makes it the last."""
        rules, max_items = self._rules, self._max_items
        tokens, skip = self._starting_point()
        resumed = self._starting_token is not None
        previous: Mapping[str, object] | None = None
        seen = 0
        while True:
            page = self._send(self._request_for(tokens))
            if resumed:
                # Other results were delivered with the first part of the page.
                page = rules.result.cut(page, skip)
                for result in rules.other_results:
                    page = result.clear(page)
            size = rules.result.size(page)
            if max_items is not None and seen + size > max_items:
                kept = max_items - seen
                page = rules.result.cut(page, None, kept)
                yield page, encode(self._by_wire_name(tokens), skip + kept)
                return
            seen += size
            following = rules.next_tokens(page)
            if following is None:
                yield page, None
                return
            if seen == max_items:
                yield page, encode(self._by_wire_name(following))
                return
            yield page, None
            if following == previous:
                named = self._by_wire_name(following)
                raise PaginationError(
                    message=f"The same next token was received twice: {named}"
                )
            tokens = previous = following
            resumed, skip = False, 0

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

    def _request_for(self, tokens: Mapping[str, object]) -> Request[ResponseT]:
        """Make the request that leads to a page."""
        # botocore treats this text as an absent token.
        sent = {field: None if t == "None" else t for field, t in tokens.items()}
        return _evolved(self._request, sent)

    def _by_wire_name(self, tokens: Mapping[str, object]) -> dict[str, object]:
        """Convert tokens to the form of boto3's dicts, by their names in the model."""
        from ..convert.api import encode as encode_members

        request = _evolved(self._request, tokens)
        members = encode_members(request, "dict", keeps_misfits=True)
        return {token.name: members.get(token.name) for token in self._rules.tokens}


def _check_config(request: Request[ResponseT], config: object) -> None:
    if not isinstance(config, PaginationConfig):
        from ..calls.argument_error import wrong_value

        method = xform_name(request.__operation__)
        expected = "an object of PaginationConfig"
        raise wrong_value(method, "pagination_config", expected, config)


def _number(
    request: Request[ResponseT],
    name: str,
    value: int | str,
    convert: Callable[[int | str], T],
) -> T:
    """Convert a setting to a number.

    Args:
        request: The first request.
        name: The name of the setting.
        value: The setting.
        convert: Converts it to what the operation takes.
    """
    try:
        return convert(value)
    except (TypeError, ValueError):
        from ..calls.argument_error import wrong_value

        method, path = xform_name(request.__operation__), f"pagination_config.{name}"
        raise wrong_value(method, path, "a whole number", value) from None


def _evolved(
    request: Request[ResponseT], changes: Mapping[str, object]
) -> Request[ResponseT]:
    # Every request is an attrs class, but their base class, without fields, is not.
    return evolve(request, **changes)  # type: ignore[misc]
