"""Models that are parsed part by part, in the form that botocore reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from ...checkers.override import override
from .slice_file import EARLY_TRAITS, Slice

Model: TypeAlias = Mapping[str, Any]


def service_model(found: Slice, complete: Callable[[], Model]) -> Model:
    """Make the model of a service, as botocore's loader returns it.

    It belongs to whoever asked for it, and may be changed.

    Args:
        found: The slice.
        complete: Reads botocore's own model, for what the slice does not have.
    """
    model: dict[str, Any] = json.loads(found.model)
    model["operations"] = _Operations(found, complete)
    model["shapes"] = _Shapes(found, complete)
    return model


class _Operations(Mapping[str, Mapping[str, Any]]):
    """The operations of a service, each of which is parsed when it is used."""

    def __init__(self, found: Slice, complete: Callable[[], Model]) -> None:
        self._slice = found
        self._items = {
            name: _Operation(found, complete, name) for name in found.operations
        }

    def __getitem__(self, name: str) -> Mapping[str, Any]:
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)


class _Operation(Mapping[str, Any]):
    """An operation, which is parsed when more than its early traits is read."""

    __slots__ = ("_complete", "_name", "_parsed", "_slice")

    def __init__(self, found: Slice, complete: Callable[[], Model], name: str) -> None:
        self._slice = found
        self._complete = complete
        self._name = name
        self._parsed: Mapping[str, Any] | None = None

    @override
    def get(self, key: object, default: Any = None, /) -> Any:
        """The value of a key; early traits and documentation need no parsing."""
        if not isinstance(key, str):
            return default
        if key in EARLY_TRAITS and self._parsed is None:
            number, _ = self._slice.operations[self._name]
            traits = self._slice.early_traits[number]
            if key == "name" and key not in traits:
                return self._name
            value = traits.get(key, default)
            # botocore itself changes the requests' paths.
            return dict(value) if value.__class__ is dict else value
        if key == "documentation":
            return default
        return self._whole().get(key, default)

    def __getitem__(self, key: str) -> Any:
        return self._whole()[key]

    @override
    def __contains__(self, key: object) -> bool:
        return key in self._whole()

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> Mapping[str, Any]:
        whole = self._parsed
        if whole is None:
            _, number = self._slice.operations[self._name]
            if number is None:
                whole = self._complete()["operations"][self._name]
            else:
                early = {key: self.get(key) for key in EARLY_TRAITS}
                whole = self._slice.operation(number)
                whole |= {key: early[key] for key in early if early[key] is not None}
            self._parsed = whole
        return whole


class _Shapes(Mapping[str, Any]):
    """The shapes of a service, each of which is parsed when it is used."""

    def __init__(self, found: Slice, complete: Callable[[], Model]) -> None:
        self._slice = found
        self._complete = complete
        self._parsed: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        shape = self._parsed.get(name)
        if shape is None:
            found = self._slice.shape(name)
            if found is None:
                found = self._complete()["shapes"][name]
            # Another thread may have been faster.
            shape = self._parsed.setdefault(name, found)
        return shape

    def __iter__(self) -> Iterator[str]:
        return iter(self._slice.shape_names())

    def __len__(self) -> int:
        return len(self._slice.shape_names())
