"""The server that the recorder's tests record."""

from collections.abc import Generator

import pytest

from tests.recording.answering import Service


@pytest.fixture
def service() -> Generator[Service, None, None]:
    service = Service()
    with service.server:
        yield service
