"""The SDK of the calls of these tests, and the tests that are known to fail."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.runtime.clients_as_users_have_them.calls import OPERATIONS
from tests.runtime.clients_as_users_have_them.known_faults import expect_known_faults
from tests.support.shared_sdk import SharedSdk


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Expect known faults to fail tests."""
    expect_known_faults(items, Path(__file__).parent)


@pytest.fixture(scope="session")
def sdk(shared_folder: Path, botocore_models: Path | None) -> SharedSdk:
    """An SDK of the operations that are called here."""
    return SharedSdk(shared_folder, "typed_for_users", OPERATIONS, botocore_models)
