"""Conversion by compiled functions alone."""

import pytest

from botosmith.runtime.convert import codec


@pytest.fixture
def no_second_walk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disables conversion step by step, which would hide failures."""
    monkeypatch.delattr(codec, "explain")
