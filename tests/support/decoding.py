"""Arguments of clients that choose how they decode, as parameters of tests."""

from importlib.util import find_spec

import pytest

needs_msgspec = pytest.mark.skipif(
    find_spec("msgspec") is None, reason="msgspec is not installed"
)
WITH_MSGSPEC = pytest.param({"msgspec": "always"}, id="msgspec", marks=needs_msgspec)
