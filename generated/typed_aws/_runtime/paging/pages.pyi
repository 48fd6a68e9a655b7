"""The pages of a paginator: botocore's pages, typed."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar
from ..introspection.annotations import evaluate_all_later
from .listing import AnyPages, ResponseT, T

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

    def items_of(
        self, part: Callable[[ResponseT], Iterable[T] | None], /
    ) -> Iterator[T]:
        """Yield the items of another part of the pages, from all pages.

        Args:
            part: Reads the part from a page: `lambda page: page.common_prefixes`.
        """

    def search(self, expression: str, /) -> Iterator[object]:
        """Apply a JMESPath expression to each page, in the form of boto3's dicts.

        Args:
            expression: An expression with the model's names, such as `AssociationSummaries[].SourceArn`. There is no `ResponseMetadata`.

        Yields:
            The elements if the result is a list, otherwise the result.
        """

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

    def items(self) -> Iterator[ItemT]:
        """Yield the items of all pages: the elements of a list, the pairs of a map, or
        the one value of each page."""

    def build_full_result(self) -> ResponseT:
        """Read all pages and make one response from them.

        Returns:
            The results of all pages, and what is the same on every page. It has no
            tokens; see `resume_token`.
        """
