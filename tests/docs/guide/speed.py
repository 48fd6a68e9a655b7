"""The page shows what is slower without msgspec."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from unittest.mock import patch


class _WithoutMsgspec(MetaPathFinder):
    def find_spec(self, fullname: str, *_: object) -> None:
        if fullname == "msgspec":
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


@contextmanager
def setup() -> Generator[None]:
    """Import modules as where msgspec is not installed."""
    with patch.object(sys, "meta_path", [_WithoutMsgspec(), *sys.meta_path]):
        yield
