"""Dicts whose values are found when one of them is first read."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, ValuesView
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")


class LazyDict(dict[str, T]):
    """A dict whose keys are known; subclasses find the values."""

    def _fill(self) -> None:
        """Find the values, unless that is done."""
        raise NotImplementedError

    # Type checkers read the signatures of `dict`, which say it better.
    if not TYPE_CHECKING:

        def __getitem__(self, name: str) -> T:
            self._fill()
            return super().__getitem__(name)

        def get(self, name: str, default: object = None) -> object:
            self._fill()
            return super().get(name, default)

        def items(self) -> ItemsView[str, T]:
            self._fill()
            return super().items()

        def values(self) -> ValuesView[T]:
            self._fill()
            return super().values()

        # `dict(self)` copies the values of `dict`, unless there is another iterator.
        def __iter__(self) -> Iterator[str]:
            return super().__iter__()
