"""Dicts whose values are found when one of them is first read."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, ValuesView
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")


class LazyDict(dict[str, T]):
    """A dict whose keys are known; subclasses find the values."""

    _is_filled = False

    def _found(self) -> Iterable[tuple[str, T]]:
        """Find the values."""
        raise NotImplementedError

    def _fill(self) -> None:
        if not self._is_filled:
            self.update(self._found())
            self._is_filled = True

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
