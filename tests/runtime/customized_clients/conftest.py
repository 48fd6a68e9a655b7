"""The SDK of the calls of these tests."""

from pathlib import Path

import pytest

from tests.runtime.customized_clients.calls import OPERATIONS
from tests.support.shared_sdk import SharedSdk


@pytest.fixture(scope="session")
def sdk(shared_folder: Path, botocore_models: Path | None) -> SharedSdk:
    """An SDK of the operations that are called here."""
    return SharedSdk(shared_folder, "typed_for_users", OPERATIONS, botocore_models)
