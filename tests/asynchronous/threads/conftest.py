"""An SDK of operations that may block, and servers for it."""

from collections.abc import Iterator

import pytest

from tests.asynchronous.loopback.conftest import serve
from tests.support.sdk import Sdk, importable_sdk

__all__ = ["serve"]


@pytest.fixture(scope="session")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    services = (
        "codecatalyst:ListSpaces",
        "s3:GetObject,PutObject",
        "sqs:ReceiveMessage,SendMessage",
        "timestream-write:ListDatabases",
    )
    folder = tmp_path_factory.mktemp("blocking")
    with importable_sdk(folder, "typed_for_threads", services) as made:
        yield made
