"""Blocks that do something about an error before it goes on to their callers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Callable[..., object])


class _Block(Generic[T]):
    __slots__ = ("_function",)

    def __init__(self, function: T) -> None:
        self._function = function

    def __enter__(self) -> None:
        pass


class OnError(_Block[Callable[[Exception], object]]):
    """A block whose errors a function gets, which may raise others in their place."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, Exception):
            self._function(error)


class Undo(_Block[Callable[[], object]]):
    """A block after whose errors, and cancellation, a function is called."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is not None:
            self._function()
