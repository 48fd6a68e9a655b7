"""The pages of a paginator: botocore's pages, typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from ..botocore_internals import keeping_features
from ..introspection.annotations import evaluate_all_later
from .listing import AnyPages, ResponseT, T, searcher
from .resume_token import Position

ItemT = TypeVar("ItemT")


@evaluate_all_later
class PageIterator(AnyPages[ResponseT]):
    """The pages of an operation. Each iteration starts again, with its own requests."""

    def __iter__(self) -> Iterator[ResponseT]:
        """Yield the pages; `max_items` may cut the last one.

        Raises:
            PaginationError: The service returned the same token twice in a row.
            ValueError: The starting token is not one of this operation.
        """
        self._position: Position | None = None
        for page, position in self._pages():
            self._position = position
            yield page

    def items_of(
        self, part: Callable[[ResponseT], Iterable[T] | None], /
    ) -> Iterator[T]:
        """Yield the items of another part of the pages, from all pages.

        Args:
            part: Reads the part from a page: `lambda page: page.common_prefixes`.
        """
        for page in self:
            self._enter_page()
            yield from part(page) or ()

    def search(self, expression: str, /) -> Iterator[object]:
        """Apply a JMESPath expression to each page, in the form of boto3's dicts.

        Args:
            expression: An expression with the model's names, such as
                `AssociationSummaries[].SourceArn`. There is no `ResponseMetadata`.

        Yields:
            The elements if the result is a list, otherwise the result.
        """
        return self.items_of(searcher(expression))

    def _pages(self) -> Iterator[tuple[ResponseT, Position | None]]:
        pages = self._listed()
        if self._prefetch:
            from .prefetch import prefetched

            pages = prefetched(pages)
        return pages

    def _listed(self) -> Iterator[tuple[ResponseT, Position | None]]:
        """Yield each page, and where to continue after it; see `_listing`."""
        pages = self._listing()
        for request in pages:
            with keeping_features("PAGINATOR"):
                page = self._send(request)
            yield pages.send(page)


@evaluate_all_later
class Pages(PageIterator[ResponseT], Generic[ResponseT, ItemT]):
    """The pages of an operation that lists items."""

    @property
    def resume_token(self) -> str | None:
        """Where to continue after the last iteration.

        Use it as the starting token of the next iteration, here or in boto3. After
        `max_items` ended the iteration, it leads to the next item. Without `max_items`,
        a loop over pages that ended early has that of the next page. `None` if all was
        delivered, and after another loop that ended early.
        """
        return self._resume_token()

    def items(self) -> Iterator[ItemT]:
        """Yield the items of all pages: the elements of a list, the pairs of a map, or
        the one value of each page."""
        return self.items_of(self._rules.result.items)

    def build_full_result(self) -> ResponseT:
        """Read all pages and make one response from them.

        Returns:
            The results of all pages, and what is the same on every page. It has no
            tokens; see `resume_token`.
        """
        return self._full_result([*self.items_of(lambda page: [page])])
