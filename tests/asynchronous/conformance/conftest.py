"""Pairs of clients for comparisons: a synchronous and an asynchronous one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from botosmith_tools.client_kinds import Asynchronous
from tests.asynchronous.conformance.pairs import Pairs, pairs_of
from tests.asynchronous.conformance.random_calls import OPERATIONS
from tests.support.boto import boto_session
from tests.support.fuzz.protocol_services import write_models
from tests.support.shared_sdk import SharedSdk
from tests.support.time_zone import local_time_zone


@pytest.fixture(scope="session")
def pairs_sdk(shared_folder: Path) -> SharedSdk:
    """An SDK of the operations that are called."""
    models = shared_folder / "models-for-pairs"
    write_models(models)
    name = "typed_for_pairs"
    return SharedSdk(shared_folder, name, OPERATIONS, models, asynchronous=True)


@pytest.fixture(scope="module")
def pairs(
    pairs_sdk: SharedSdk, shared_folder: Path, asynchronous: Asynchronous
) -> Iterator[Pairs]:
    """Pairs of clients, with a server."""
    session = boto_session(shared_folder / "models-for-pairs")
    with (
        local_time_zone("Asia/Kathmandu"),
        pairs_of(pairs_sdk, session, asynchronous) as made,
    ):
        yield made
