"""The tool that tests with other botocores finds its tests and services."""

import pytest

from botosmith.models.source import Source
from botosmith_tools.other_botocores import (
    ASYNCHRONOUS,
    DECODING,
    NEEDS_MSGSPEC,
    NEEDS_READERS,
    PATCHED,
    TESTS,
)
from tests.support.paths import ROOT

PATHS = {*TESTS, *DECODING, *ASYNCHRONOUS, NEEDS_MSGSPEC, NEEDS_READERS}


@pytest.mark.parametrize("path", sorted(PATHS))
def test_paths_exist(path: str) -> None:
    assert (ROOT / path).exists()


def test_patched_services_are_known() -> None:
    assert PATCHED
    assert set(PATCHED) <= set(Source().services())
