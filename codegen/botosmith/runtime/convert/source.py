"""Sources of the functions that conversion compiles."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from .scalars import Convert

_Value = TypeVar("_Value")

# A context variable instead of an argument, because only preloading compiles ahead, and
# everything that writes expressions, at any depth, would have to hand the list on.
_pending: ContextVar[list[Callable[[], object]] | None] = ContextVar(
    f"{__package__}.pending", default=None
)


@contextmanager
def compiling_all() -> Generator[None]:
    """After the block, compile all functions that would be compiled by first calls.

    These are the functions that those compiled in the block need.
    """
    pending: list[Callable[[], object]] = []
    token = _pending.set(pending)
    try:
        yield
        while pending:
            pending.pop()()
    finally:
        _pending.reset(token)


def compile_ahead(make: Callable[[], object]) -> None:
    """Inside a block of `compiling_all`, compile at its end what first calls would."""
    pending = _pending.get()
    if pending is not None:
        pending.append(make)


class Source:
    """The source of a function, and the objects that it names."""

    def __init__(self, head: str) -> None:
        self.lines = [head]
        self.names: dict[str, object] = {}

    def name(self, value: object, hint: str) -> str:
        """Get the name for a value, the same one each time for the same value."""
        name, count = hint, 1
        while name in self.names and self.names[name] is not value:
            count += 1
            name = f"{hint}{count}"
        self.names[name] = value
        return name

    def name_later(
        self, make: Callable[[], Callable[[_Value], object]], hint: str
    ) -> str:
        """Get the name for a function that its first call makes, or finds made."""
        name = ""

        def make_now() -> Callable[[_Value], object]:
            function = self.names[name] = make()
            return function

        def make_and_call(value: _Value) -> object:
            return make_now()(value)

        name = self.name(make_and_call, hint)
        compile_ahead(make_now)
        return name

    def compile(self, title: str) -> Convert:
        """Make the function, which must be called `function` in the source."""
        code = compile("\n".join(self.lines), f"<botosmith {title}>", "exec")
        exec(code, self.names)
        function: object = self.names["function"]
        assert callable(function)
        return function
