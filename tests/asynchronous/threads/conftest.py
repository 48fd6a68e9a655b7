"""An SDK of operations that may block, and servers for it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeAlias

import pytest

from tests.support.rough_server import Answer, RoughServer
from tests.support.sdk import Sdk, importable_sdk

Serve: TypeAlias = Callable[[Answer], RoughServer]
"""Starts a server that runs until the test ends."""


@pytest.fixture(scope="session")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    """The SDK."""
    services = (
        "codecatalyst:ListSpaces",
        "s3:GetObject,PutObject",
        "sqs:ReceiveMessage,SendMessage",
        "timestream-write:ListDatabases",
    )
    folder = tmp_path_factory.mktemp("blocking")
    with importable_sdk(folder, "typed_for_threads", services) as made:
        yield made


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers."""
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(RoughServer(answer).running())
