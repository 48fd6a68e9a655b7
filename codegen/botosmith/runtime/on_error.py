"""Blocks that do something about an error before it goes on to their callers."""

from __future__ import annotations

from collections.abc import Callable


class OnError:
    """A block whose errors, other than cancellation, a function gets.

    It may add a note, or raise another error instead.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[Exception], object]) -> None:
        self._function = function

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, Exception):
            self._function(error)


class Undo:
    """A block after whose errors, and cancellation, a function is called."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], object]) -> None:
        self._function = function

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is not None:
            self._function()
