"""What tests of transfers send to."""

import pytest

from tests.asynchronous.loopback.transfers.store import Store
from tests.support.sdk import Sdk


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def small_parts(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let parts be smaller than S3 accepts."""
    uploads = sdk("_runtime.extensions.asynchronous.uploads")
    monkeypatch.setattr(uploads, "_SMALLEST_PART", 1)
