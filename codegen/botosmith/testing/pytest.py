"""A plugin for pytest: fakes and recordings as a fixture.

A test suite turns it on in its `conftest.py`::

    pytest_plugins = ["botosmith.testing.pytest"]

It is not an entry point, so it does nothing in other suites.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Literal, TypeVar

import pytest

from .fakes import Fake
from .recordings import record, replay
from .rules import must_be_used
from .structural import AnyClient

ClientT = TypeVar("ClientT", bound=AnyClient)


class AWS:
    """What a test has instead of AWS."""

    def __init__(self, stack: ExitStack, recording: Path, *, records: bool) -> None:
        """Offer fakes and recordings; the fixture `aws` does.

        Args:
            stack: What the end of the test leaves.
            recording: The start of the paths of the test's recordings.
            records: Whether to record anew.
        """
        self._stack = stack
        self._recording = recording
        self._records = records
        self._checked: list[Fake[Any]] = []

    def fake(
        self,
        client: type[ClientT],
        /,
        *,
        everywhere: bool = False,
        unused: Literal["error", "allow"] = "error",
    ) -> Fake[ClientT]:
        """Make a fake that lasts until the end of the test.

        Args:
            client: The class of the client; see `botosmith.testing.fake`.
            everywhere: Whether the fake also answers clients that `create` makes.
            unused: Whether a test fails that has otherwise passed, if there are rules
                that answered no call.

        Raises:
            TypeError: It is not the class of a generated client.
            ValueError: `unused` is something else.
        """
        made = Fake(client, everywhere=everywhere, unused="allow")
        if must_be_used(unused):
            self._checked.append(made)
        return self._stack.enter_context(made)

    def replay(self, client: type[ClientT], /) -> Replay[ClientT]:
        """Replay the recording of the test, in a `with` or an `async with` statement.

        With `--aws-record`, the block gets a client that `create` makes instead, with
        the credentials of the environment, and its calls are recorded. The file is in
        the folder `recordings` beside the test, and has the names of the test, of its
        class and of the service.

        Args:
            client: The class of the client. Asynchronous ones need `async with`.
        """
        untyped: Any = client
        name = f"{self._recording.name}-{untyped.__service__}.json"
        return Replay(client, self._recording.with_name(name), records=self._records)

    def check(self) -> None:
        """Raise if there are rules that have answered no call.

        Raises:
            AssertionError: There are some.
        """
        for made in self._checked:
            made.check_unused()


class Replay(Generic[ClientT]):
    """A block in which the calls of a client are replayed, or recorded."""

    def __init__(self, client: type[ClientT], path: Path, *, records: bool) -> None:
        """Replay a recording; see `AWS.replay`."""
        self._class: Any = client
        self._path = path
        self._records = records
        self._stack = ExitStack()
        self._made: Any = None

    def __enter__(self) -> ClientT:
        client: ClientT
        if not self._records:
            client = self._stack.enter_context(replay(self._class, self._path))
            return client
        if self._class.__is_async__:
            raise TypeError(f"recording {self._class.__name__} needs `async with`")
        client = self._stack.enter_context(self._class.create())
        self._stack.enter_context(record(client, self._path))
        return client

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        self._stack.__exit__(exc_type, exc, traceback)

    async def __aenter__(self) -> ClientT:
        if not self._records:
            return self.__enter__()
        self._made = self._class.create()
        client: ClientT = await self._made.__aenter__()
        self._stack.enter_context(record(client, self._path))
        return client

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        try:
            self._stack.__exit__(exc_type, exc, traceback)
        finally:
            if self._made is not None:
                await self._made.__aexit__(exc_type, exc, traceback)


_AWS = pytest.StashKey[AWS]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--aws-record``."""
    parser.getgroup("aws").addoption(
        "--aws-record",
        action="store_true",
        help="call AWS in tests that replay recordings, and record them anew",
    )


@pytest.fixture
def aws(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AWS]:
    """Fakes and recordings, and an environment without credentials."""
    records = bool(request.config.getoption("--aws-record"))
    if not records:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
        # Otherwise botocore asks the machine for credentials.
        monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    node: pytest.Item = request.node
    # The names of its classes and its own, since other classes may have such a test.
    names = node.nodeid.partition("::")[2]
    name = re.sub(r"[^\w-]+", "-", names).strip("-")
    recording = node.path.parent / "recordings" / f"{node.path.stem}-{name}"
    with ExitStack() as stack:
        made = node.stash[_AWS] = AWS(stack, recording, records=records)
        yield made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Check the rules of a test that has passed."""
    result = yield
    if (made := item.stash.get(_AWS, None)) is not None:
        made.check()
    return result
