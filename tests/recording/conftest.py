"""The server that the recorder's tests record."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.recording.answering import Service


@pytest.fixture
def service(tmp_path: Path) -> Generator[Service, None, None]:
    service = Service(tmp_path)
    with service.server:
        yield service
