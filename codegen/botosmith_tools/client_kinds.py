"""Synchronous and asynchronous clients, for comparisons that are the same for both.

Both are made of botocore's ordinary clients, which are what they are compared with.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, AsyncExitStack, contextmanager
from functools import cached_property
from importlib import import_module
from types import SimpleNamespace
from typing import Any, ClassVar
from unittest.mock import patch

from botocore.session import get_session

_sleep = asyncio.sleep  # itself, while tests replace it


class ClientKind(ABC):
    """How to use typed clients of one kind, and what they return."""

    is_async: ClassVar[bool]

    @cached_property
    def session(self) -> Any:
        """A session of botocore for all clients, which loads each model once."""
        return get_session()

    def create(self, service: str) -> Any:
        """Make a client of botocore."""
        return self.session.create_client(service, region_name="us-east-1")

    @abstractmethod
    def typed(self, package: Any, boto: Any, **options: Any) -> Any:
        """Make a typed client that calls with a client of botocore.

        Args:
            package: The generated package of the service.
            boto: The client of botocore.
            options: Arguments of the class, such as `decode`.
        """

    def answered(
        self,
        package: Any,
        boto: Any,
        answer: Callable[[str, Mapping[str, Any]], Mapping[str, Any]],
    ) -> Any:
        """Make a typed client whose calls, and those of botocore's, a function answers.

        Args:
            package: The generated package of the service.
            boto: The client of botocore.
            answer: Replaces botocore's `_make_api_call`.
        """
        vars(boto)["_make_api_call"] = answer
        return self.typed(package, boto)

    @abstractmethod
    def opened(self, made: Any) -> Any:
        """Open what `create` of a typed client makes."""

    @abstractmethod
    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Make a function that is called as the methods of clients are."""

    @abstractmethod
    def result(self, returned: Any) -> Any:
        """Get the result of what a method returned."""

    @abstractmethod
    def each(self, values: Any, take: Callable[[Any], object]) -> None:
        """Call a function with each value that an iterator yields."""

    @abstractmethod
    def iterate(self, values: Any) -> Iterator[Any]:
        """Yield the values that an iterator yields, as they are asked for."""

    @abstractmethod
    def entered(self, made: Any) -> AbstractContextManager[Any]:
        """Enter a client, a body or a stream, and leave it at the end of the block."""

    @abstractmethod
    def together(self, calls: Iterable[Callable[[], Any]]) -> list[Any]:
        """Get the results of calls that are made at once, in threads or tasks."""

    @contextmanager
    def sleeps(self) -> Generator[list[float]]:
        """Make a context in which waiters and retries do not wait.

        It returns a list, which gets the seconds that they would have waited.
        """
        sleeps: list[float] = []
        with patch("time.sleep", sleeps.append):
            yield sleeps

    def listed(self, values: Any) -> list[Any]:
        """List the values that an iterator yields."""
        items: list[Any] = []
        self.each(values, items.append)
        return items

    def client_class(self, package: Any) -> Any:
        """Find the class of a service's typed clients.

        Args:
            package: The generated package of the service.
        """
        module = "async_client" if self.is_async else "client"
        client_module = import_module(f"{package.__name__}.{module}")
        return next(
            value
            for value in vars(client_module).values()
            if getattr(value, "__module__", "") == client_module.__name__
        )


class Synchronous(ClientKind):
    """Clients whose calls block."""

    is_async = False

    def typed(self, package: Any, boto: Any, **options: Any) -> Any:
        return self.client_class(package)(boto, **options)

    def opened(self, made: Any) -> Any:
        return made

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        return function

    def result(self, returned: Any) -> Any:
        return returned

    def each(self, values: Any, take: Callable[[Any], object]) -> None:
        for value in values:
            take(value)

    def iterate(self, values: Any) -> Iterator[Any]:
        return iter(values)

    def entered(self, made: Any) -> AbstractContextManager[Any]:
        entering: AbstractContextManager[Any] = made
        return entering

    def together(self, calls: Iterable[Callable[[], Any]]) -> list[Any]:
        with ThreadPoolExecutor(8) as threads:
            running = [threads.submit(call) for call in calls]
            return [one.result() for one in running]


SYNCHRONOUS = Synchronous()


class Asynchronous(ClientKind):
    """Clients whose calls are awaited, all in one event loop."""

    is_async = True

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def close(self) -> None:
        """Close the event loop."""
        self._runner.close()

    def typed(self, package: Any, boto: Any, **options: Any) -> Any:
        return self.client_class(package)(_in_coroutines(package, boto), **options)

    def answered(
        self,
        package: Any,
        boto: Any,
        answer: Callable[[str, Mapping[str, Any]], Mapping[str, Any]],
    ) -> Any:
        client = super().answered(package, boto, answer)
        # Without a thread for each call.
        client._boto.engine = SimpleNamespace(call=self._call(answer))
        return client

    def _call(self, answer: Callable[..., Any]) -> Callable[..., Any]:
        """Make what takes the place of an engine's `call`."""

        async def call(operation: str, _: object, /, **arguments: Any) -> Any:
            await _sleep(0)  # let other tasks run, as a call does
            return answer(operation, arguments)

        return call

    def opened(self, made: Any) -> Any:
        return self.result(made)

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            await _sleep(0)
            return function(*args, **kwargs)

        return call

    def result(self, returned: Any) -> Any:
        async def result() -> Any:
            return await returned

        return self._runner.run(result())

    def each(self, values: Any, take: Callable[[Any], object]) -> None:
        async def each() -> None:
            async for value in values:
                take(value)

        self._runner.run(each())

    def iterate(self, values: Any) -> Iterator[Any]:
        iterator, end = aiter(values), object()
        while (value := self.result(anext(iterator, end))) is not end:
            yield value

    @contextmanager
    def entered(self, made: Any) -> Generator[Any]:
        stack = AsyncExitStack()
        try:
            yield self.result(stack.enter_async_context(made))
        finally:
            self.result(stack.aclose())

    def together(self, calls: Iterable[Callable[[], Any]]) -> list[Any]:
        async def task(call: Callable[[], Any]) -> Any:
            return await call()

        async def together() -> list[Any]:
            return await asyncio.gather(*map(task, calls))

        return self._runner.run(together())

    @contextmanager
    def sleeps(self) -> Generator[list[float]]:
        with super().sleeps() as sleeps:

            async def sleep(seconds: float) -> None:
                sleeps.append(seconds)

            with patch("asyncio.sleep", sleep):
                yield sleeps


def _in_coroutines(package: Any, boto: Any) -> Any:
    """Give a client of botocore coroutine functions for its operations."""
    runtime = f"{package.__name__.rpartition('.')[0]}._runtime"
    module = import_module(f"{runtime}.asynchronous.coroutine_client")
    return module.CoroutineClient(boto)
