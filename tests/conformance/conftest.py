"""One SDK for all recordings, and a test for each service that was recorded."""

import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from botocore.session import Session

from tests.conformance.network import session
from tests.conformance.recordings import recordings
from tests.support.corpus import corpus_folder
from tests.support.shared_sdk import Sdk

# Arguments of tests, and the folders of recordings whose services they stand for.
FOLDERS = {"wire_service": "wire", "parsed_service": "parsed"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give tests the services that were recorded; none where there is no corpus."""
    for argument, folder in FOLDERS.items():
        if argument in metafunc.fixturenames:
            corpus = corpus_folder(metafunc.config)
            services = recordings(corpus / folder) if corpus.is_dir() else {}
            metafunc.parametrize(argument, sorted(services))


@pytest.fixture(autouse=True)
def far_from_utc() -> Iterator[None]:
    """Puts each test where botocore's moments, in local time, are not in UTC."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Asia/Kathmandu")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(scope="session")
def boto_session() -> Session:
    """Loads each model once."""
    return session()


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that the processes of one run of tests have in common."""
    base = tmp_path_factory.getbasetemp()
    alone = "PYTEST_XDIST_WORKER" not in os.environ
    folder = (base if alone else base.parent) / "sdks"
    folder.mkdir(exist_ok=True)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def recorded_sdk(
    corpus: Path, shared_folder: Path, botocore_models: Path | None
) -> Sdk:
    """An SDK of all operations that were recorded."""
    operations: dict[str, set[str]] = defaultdict(set)
    for folder in FOLDERS.values():
        for service, found in recordings(corpus / folder).items():
            operations[service] |= {recording.operation for recording in found}
    sorted_operations = {name: sorted(names) for name, names in operations.items()}
    return Sdk(shared_folder, "typed_recorded", sorted_operations, botocore_models)
