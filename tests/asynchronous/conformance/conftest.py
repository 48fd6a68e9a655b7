"""Pairs of clients for comparisons: a synchronous and an asynchronous one."""

from collections.abc import Iterator
from contextlib import suppress
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
def pairs_models(shared_folder: Path) -> Path:
    """The models that botocore does not have."""
    models = shared_folder / "models-for-pairs"
    write_models(models)
    return models


@pytest.fixture(scope="session")
def pairs_sdk(shared_folder: Path, botocore_models: Path | None) -> SharedSdk:
    """An SDK of the operations that are called, from the models of `--models`."""
    models = shared_folder / "models-for-sdk-of-pairs"
    write_models(models)
    if botocore_models is not None:
        for service in OPERATIONS:
            theirs = (botocore_models / service).resolve()
            # Another process may be faster, and services of tests are not botocore's.
            with suppress(FileExistsError):
                (models / service).symlink_to(theirs, target_is_directory=True)
    name = "typed_for_pairs"
    return SharedSdk(shared_folder, name, OPERATIONS, models)


@pytest.fixture(scope="module")
def pairs(
    pairs_sdk: SharedSdk, pairs_models: Path, asynchronous: Asynchronous
) -> Iterator[Pairs]:
    session = boto_session(pairs_models)
    with (
        local_time_zone("Asia/Kathmandu"),
        pairs_of(pairs_sdk, session, asynchronous) as made,
    ):
        yield made
