"""A plugin for pytest: fakes as a fixture.

A test suite turns it on in its `conftest.py`::

    pytest_plugins = ["botosmith.testing.pytest"]

It is not an entry point, so it does nothing in other suites.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from typing import Any, Literal, TypeVar

import pytest

from .fakes import Fake
from .structural import AnyClient

ClientT = TypeVar("ClientT", bound=AnyClient)


class AWS:
    """What a test has instead of AWS."""

    def __init__(self, stack: ExitStack) -> None:
        """Offer fakes; the fixture `aws` does.

        Args:
            stack: What the end of the test leaves.
        """
        self._stack = stack
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
        """
        made = Fake(client, everywhere=everywhere, unused="allow")
        if unused == "error":
            self._checked.append(made)
        return self._stack.enter_context(made)

    def check(self) -> None:
        """Raise if there are rules that have answered no call.

        Raises:
            AssertionError: There are some.
        """
        for made in self._checked:
            made.check_unused()


_AWS = pytest.StashKey[AWS]()


@pytest.fixture
def aws(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AWS]:
    """Fakes, and an environment without credentials."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    # Otherwise botocore asks the machine for credentials.
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    node: pytest.Item = request.node
    with ExitStack() as stack:
        made = node.stash[_AWS] = AWS(stack)
        yield made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Check the rules of a test that has passed."""
    result = yield
    if (made := item.stash.get(_AWS, None)) is not None:
        made.check()
    return result
