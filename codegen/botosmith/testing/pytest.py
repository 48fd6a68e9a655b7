"""A plugin for pytest: fakes and recordings as a fixture.

A test suite turns it on in its `conftest.py`::

    pytest_plugins = ["botosmith.testing.pytest"]

It is not an entry point, so it does nothing in other suites.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from contextlib import AbstractContextManager, AsyncExitStack, ExitStack
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

import pytest
from attrs import define, field, frozen

from .fakes import Fake
from .options import ClientOptions
from .recorder import record
from .replays import replay
from .rules import Choice
from .structural import AnyClient

if TYPE_CHECKING:
    from ..runtime.testing import Session

ClientT = TypeVar("ClientT", bound=AnyClient)


@frozen(eq=False)
class AWS:
    """The fakes and recordings that a test has instead of AWS."""

    _stack: ExitStack
    """The blocks that end with the test."""
    _recording: Path
    """The start of the paths of the test's recordings."""
    _records: bool
    """Whether to record anew."""
    _fakes: list[Fake[Any]] = field(factory=list[Fake[Any]])

    def fake(
        self,
        client: type[ClientT],
        /,
        *,
        everywhere: bool = False,
        unused: Choice = "error",
        unanswered: Choice = "error",
        limits: Choice = "allow",
        **options: Unpack[ClientOptions],
    ) -> Fake[ClientT]:
        """Make a fake that lasts until the end of the test.

        Args:
            client: The class of the client; see `botosmith.testing.fake`.
            everywhere: Whether the fake also answers clients that `create` makes.
            unused: Whether a test fails that has otherwise passed, if there are rules
                that answered no call.
            unanswered: Whether such a test fails if the program has caught the error of
                a call that no rule answered.
            limits: As for `botosmith.testing.fake`.
            options: As for `botosmith.testing.fake`.

        Raises:
            TypeError: It is not the class of a generated client, or there is another
                argument.
            ValueError: `unused`, `unanswered`, `limits` or an option is something else.
        """
        made = Fake(
            client,
            everywhere=everywhere,
            unused=unused,
            unanswered=unanswered,
            limits=limits,
            **options,
        ).__enter__()
        self._stack.callback(made.leave)
        self._fakes.append(made)
        return made

    def replay(
        self,
        client: type[ClientT],
        /,
        *,
        unused: Choice = "error",
        unanswered: Choice = "error",
        session: Session | None = None,
        profile_name: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Replay[ClientT]:
        """Replay the recording of the test, in a `with` or an `async with` statement.

        With `--aws-record`, the block gets a client that `create` makes instead, with
        the credentials of the environment, and its calls are recorded. The file is in
        the folder `recordings` beside the test, and has the names of the test, of its
        class and of the service. A longer name than file systems allow is cut, and has
        a digest.

        Args:
            client: The class of the client. Asynchronous ones need `async with`.
            unused: As for `botosmith.testing.replay`.
            unanswered: As for `botosmith.testing.replay`.
            session: The session that makes the client, for recording only.
            profile_name: The profile of that client, for recording only.
            options: Arguments of `create` for both clients: `region_name`,
                `endpoint_url`, `config`, `decode`, `misfits` and `requests`.
        """
        untyped: Any = client
        name = _cut(self._recording.name, f"-{untyped.__service__}.json")
        path = self._recording.with_name(name)
        played = replay(client, path, unused=unused, unanswered=unanswered, **options)
        created = {"session": session, "profile_name": profile_name, **options}
        return Replay(client, path, None if self._records else played, created)

    def check(self) -> None:
        """Raise what the end of a fake's block would."""
        for made in self._fakes:
            made.check()


@define(eq=False)
class Replay(Generic[ClientT]):
    """A block in which the calls of a client are replayed, or recorded."""

    _kind: Any
    _path: Path
    _replayed: AbstractContextManager[ClientT] | None
    """Replays the recording, unless it is made."""
    _created: Mapping[str, Any]
    """The arguments of `create` for the client whose calls are recorded."""
    _stack: ExitStack = field(factory=ExitStack)
    _async_stack: AsyncExitStack = field(factory=AsyncExitStack)

    def __enter__(self) -> ClientT:
        if self._replayed is not None:
            try:
                return self._stack.enter_context(self._replayed)
            except FileNotFoundError as error:
                hint = "no recording; `pytest --aws-record` makes it"
                raise FileNotFoundError(error.errno, hint, str(self._path)) from error
        if self._kind.__is_async__:
            raise TypeError(f"recording {self._kind.__name__} needs `async with`")
        client: ClientT = self._stack.enter_context(self._kind.create(**self._created))
        self._stack.enter_context(record(client, self._path))
        return client

    def __exit__(self, *error: Any) -> None:
        self._stack.__exit__(*error)

    async def __aenter__(self) -> ClientT:
        if self._replayed is not None:
            return self.__enter__()
        made = self._kind.create(**self._created)
        client: ClientT = await self._async_stack.enter_async_context(made)
        self._async_stack.enter_context(record(client, self._path))
        return client

    async def __aexit__(self, *error: Any) -> None:
        self.__exit__(*error)
        await self._async_stack.__aexit__(*error)


_AWS = pytest.StashKey[AWS]()
_DIGEST = pytest.StashKey[str]()
_LONGEST = 255
"""The most bytes of a file's name."""


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
    recording = node.path.parent / "recordings" / f"{node.path.stem}-{_name(node)}"
    with ExitStack() as stack:
        made = node.stash[_AWS] = AWS(stack, recording, records)
        yield made


# First, so that it sees the tests that other plugins put in place of these.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_pycollect_makeitem() -> Generator[None, object, object]:
    """Find the tests of a function whose recordings would have the same name."""
    made: Any = yield
    tests: list[pytest.Item] = made if made.__class__ is list else []
    names = Counter(_name(test) for test in tests)
    for test in tests:
        arguments = _names(test).partition("[")[2].removesuffix("]")
        if names[_name(test)] > 1 and not re.fullmatch(r"[\w-]*\w", arguments):
            test.stash[_DIGEST] = _digest(_names(test))
    return made


def _cut(name: str, end: str) -> str:
    """Make the name of a file, with a digest if it has to be cut."""
    if len(f"{name}{end}".encode()) <= _LONGEST:
        return f"{name}{end}"
    end = f"-{_digest(name)}{end}"
    kept = name.encode()[: _LONGEST - len(end)].decode(errors="ignore")
    return f"{kept}{end}"


def _digest(name: str) -> str:
    return sha256(ascii(name).encode()).hexdigest()[:8]


def _names(test: pytest.Item) -> str:
    """The names of a test's classes, its own, and its arguments."""
    return test.nodeid.partition("::")[2]


def _name(test: pytest.Item) -> str:
    """Make the name of a test's recordings."""
    name = re.sub(r"[^\w-]+", "-", _names(test)).strip("-")
    return f"{name}-{test.stash[_DIGEST]}" if _DIGEST in test.stash else name


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Check the rules of a test that has passed."""
    result = yield
    if (made := item.stash.get(_AWS, None)) is not None:
        made.check()
    return result
