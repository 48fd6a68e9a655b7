"""The paginators and the waiters of a client, by name."""

from __future__ import annotations

from collections.abc import Callable, Collection


class Helpers:
    """The paginators or the waiters of a client, as attributes."""

    def __init__(self, make: Callable[[str], object], names: Collection[str]) -> None:
        """Offer paginators or waiters.

        Args:
            make: Makes one by its name, or raises a `ValueError`.
            names: The names.
        """
        self._make = make
        self._names = names

    def __getattr__(self, name: str) -> object:
        # Copying looks up special methods before `self._make` is set.
        if name.startswith("__"):
            raise AttributeError(f"no attribute {name!r}", name=name, obj=self)
        try:
            return self._make(name)
        except ValueError as error:
            raise AttributeError(str(error)) from None

    def __dir__(self) -> list[str]:
        return [*self._names]
