"""Synchronous and asynchronous clients, for comparisons that are the same for both.

aiobotocore is imported when it is first needed, and by name: it is installed in the
environments of `make test-async` only, and has no types.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cached_property
from importlib import import_module
from types import SimpleNamespace
from typing import Any, ClassVar
from unittest.mock import patch

from botocore.config import Config
from botocore.paginate import Paginator
from botocore.session import get_session

_sleep = asyncio.sleep  # itself, while tests replace it


class ClientKind(ABC):
    """How to use clients of one kind, and what they return."""

    is_async: ClassVar[bool]
    config: Any
    """The class of botocore's configurations, or of aiobotocore's."""
    paginator: Any
    """The class of botocore's paginators, or of aiobotocore's."""
    make_session: Callable[[], Any]
    """Makes a session of botocore, or of aiobotocore."""

    @cached_property
    def session(self) -> Any:
        """A session for all clients, which loads each model once."""
        return self.make_session()

    def create(self, service: str, session: Any = None, **arguments: Any) -> Any:
        """Make a client of botocore, or of aiobotocore.

        Args:
            service: botocore's name of the service.
            session: The session that makes it, if not the one for all clients.
            arguments: Arguments of the session's method.
        """
        make = (session or self.session).create_client
        return self.opened(make(service, region_name="us-east-1", **arguments))

    @abstractmethod
    def opened(self, made: Any) -> Any:
        """Open what a session made, or a typed client's `create`."""

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
    def sleeps(self) -> Any:
        """Make a context in which botocore's waiters do not wait.

        It returns a list, which gets the seconds that they would have waited.
        """

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
    """The clients of botocore."""

    is_async = False

    def __init__(self) -> None:
        self.config = Config
        self.paginator = Paginator
        self.make_session = get_session

    def opened(self, made: Any) -> Any:
        return made

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        return function

    def result(self, returned: Any) -> Any:
        return returned

    def each(self, values: Any, take: Callable[[Any], object]) -> None:
        for value in values:
            take(value)

    @contextmanager
    def sleeps(self) -> Generator[list[float]]:
        sleeps: list[float] = []
        with patch("botocore.waiter.time", SimpleNamespace(sleep=sleeps.append)):
            yield sleeps


SYNCHRONOUS = Synchronous()


class Asynchronous(ClientKind):
    """The clients of aiobotocore, all in one event loop."""

    is_async = True

    def __init__(self) -> None:
        self.config = import_module("aiobotocore.config").AioConfig
        self.paginator = import_module("aiobotocore.paginate").AioPaginator
        self.make_session = import_module("aiobotocore.session").get_session
        self._runner = asyncio.Runner()

    def close(self) -> None:
        """Close the event loop."""
        self._runner.close()

    def opened(self, made: Any) -> Any:
        return self.result(made.__aenter__())

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            await _sleep(0)  # let other tasks run, as a call does
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

    @contextmanager
    def sleeps(self) -> Generator[list[float]]:
        sleeps: list[float] = []

        async def sleep(seconds: float) -> None:
            sleeps.append(seconds)

        with (
            patch("aiobotocore.waiter.asyncio", SimpleNamespace(sleep=sleep)),
            patch("asyncio.sleep", sleep),
        ):
            yield sleeps
