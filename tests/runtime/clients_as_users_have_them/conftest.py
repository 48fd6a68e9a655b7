"""The SDK of the calls of these tests, and the tests that are known to fail."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.runtime.clients_as_users_have_them.calls import OPERATIONS
from tests.runtime.clients_as_users_have_them.known_faults import KNOWN_FAULTS
from tests.support.shared_sdk import SharedSdk


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Expect known faults, and nothing else, to fail tests."""
    reasons = {test: why for why, tests in KNOWN_FAULTS.items() for test in tests}
    for item in items:
        if item.path.parent == Path(__file__).parent and item.name in reasons:
            reason = reasons[item.name]
            item.add_marker(pytest.mark.xfail(reason=reason, raises=AssertionError))


@pytest.fixture(scope="session")
def sdk(shared_folder: Path, botocore_models: Path | None) -> SharedSdk:
    """An SDK of the operations that are called here."""
    return SharedSdk(shared_folder, "typed_for_users", OPERATIONS, botocore_models)
