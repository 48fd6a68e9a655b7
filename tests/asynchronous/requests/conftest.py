"""The tests of asynchronous requests that are known to fail."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.runtime.clients_as_users_have_them.known_faults import expect_known_faults


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Expect known faults to fail tests."""
    expect_known_faults(items, Path(__file__).parent)
