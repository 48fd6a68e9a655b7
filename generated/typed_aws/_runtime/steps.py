"""Work that calls several times, or pauses in between, for both kinds of clients.

Such work is a generator, which says what to wait for and leaves the waiting to others.
It yields its steps: a function without arguments, which calls something, or how many
seconds to pause. It is given what the function returns; an error of the function is
raised where the generator has yielded. What it returns is the result of the work::

    def ask_twice(send: Callable[..., object], request: Request[R]) -> Steps[R]:
        yield partial(send, request)
        yield 0.5
        return (yield partial(send, request))

`run` and `run_async` do the steps: they are where such work waits. The functions and
the pauses of an asynchronous client return awaitables, of which the generator sees the
results.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from inspect import isawaitable
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")

Steps: TypeAlias = Generator[Callable[[], Any] | float, Any, T]
"""Work with a result of type `T`."""


def run(steps: Steps[T], pause: Callable[[float], object]) -> T:
    """Do the work of a synchronous client."""
    result: object = None
    error: Exception | None = None
    try:
        while True:
            try:
                step = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as end:
                done: T = end.value
                return done
            try:
                result = pause(step) if isinstance(step, float | int) else step()
                error = None
            except StopIteration:
                raise  # It would be taken for the end of the generator.
            except Exception as raised:  # The generator handles it.
                error = raised
    finally:
        error = None  # which refers to this frame
        steps.close()


async def run_async(steps: Steps[T], pause: Callable[[float], Awaitable[object]]) -> T:
    """Do the work of an asynchronous client."""
    result: object = None
    error: Exception | None = None
    try:
        while True:
            try:
                step = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as end:
                done: T = end.value
                return done
            try:
                result = await (
                    pause(step)
                    if isinstance(step, float | int)
                    else require_awaitable(step())
                )
                error = None
            except Exception as raised:  # The generator handles it.
                error = raised
    finally:
        error = None  # which refers to this frame
        steps.close()


def require_awaitable(result: Any) -> Awaitable[Any]:
    """Return what can be awaited; raise `TypeError` for anything else."""
    if not isawaitable(result):
        raise TypeError(
            f"an object of {type(result).__name__} cannot be awaited; `send` of an "
            "asynchronous client, and methods of botocore's, return what can"
        )
    return result
