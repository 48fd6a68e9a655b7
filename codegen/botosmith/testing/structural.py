"""Types that fit the classes of all generated packages.

Each package has a copy of the runtime, and so base classes of its own. These types fit
the classes of every package.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Protocol, TypeVar

R_co = TypeVar("R_co", covariant=True)
EventT_co = TypeVar("EventT_co", covariant=True)
ItemT_contra = TypeVar("ItemT_contra", contravariant=True)


class RequestOf(Protocol[R_co]):
    """A request; `R_co` is the class of its response."""

    @classmethod
    def __response_class__(cls) -> type[R_co]: ...


class SendsEvents(Protocol[EventT_co]):
    """A request for a stream in both directions; `EventT_co` is what programs send."""

    def __event__(self) -> EventT_co: ...


class AnyClient(Protocol):
    """A typed client of either kind."""

    __is_async__: ClassVar[bool]

    def load(self, *request_classes: type[Any]) -> None: ...


# Items are what a value is made from, so that type checkers compare the items that are
# given with the paginator's.


class _Result(Protocol[ItemT_contra]):
    def value_of(self, items: Sequence[ItemT_contra], /) -> Any: ...


class _Rules(Protocol[ItemT_contra]):
    @property
    def result(self) -> _Result[ItemT_contra]: ...


class PaginatorOf(Protocol[ItemT_contra]):
    """A paginator, by the class of its items."""

    @property
    def rules(self) -> _Rules[ItemT_contra]: ...
