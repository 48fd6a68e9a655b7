"""Arguments of clients that choose how they decode, and how bodies were decoded."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

needs_msgspec = pytest.mark.skipif(
    find_spec("msgspec") is None, reason="msgspec is not installed"
)
WITH_MSGSPEC = pytest.param({"msgspec": "always"}, id="msgspec", marks=needs_msgspec)


def decoded_bodies(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[bool]:
    """List the bodies that decoders of XML get: whether they decode each directly.

    Args:
        monkeypatch: Ends it with the test.
        runtime: The name of the SDK's runtime: `typed_aws._runtime`.
    """
    found: list[bool] = []
    cls: Any = import_module(f"{runtime}.responses.xml_decoder").XmlDecoder
    key = import_module(f"{runtime}.responses.object_reader").RESPONSE_KEY
    read = cls.read

    def watched(self: object, response: object) -> Any:
        found.append(False)
        result = read(self, response)
        found[-1] = key in result
        return result

    monkeypatch.setattr(cls, "read", watched)
    return found
