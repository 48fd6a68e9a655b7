"""How bodies were decoded: JSON with msgspec, and XML directly.

Names of runtimes are those of modules: `typed_aws._runtime`.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from tests.asynchronous.opening import chosen

HAS_MSGSPEC = find_spec("msgspec") is not None


@pytest.fixture
def parsed_bodies(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The bodies that botocore's parser gets, in order; `{}` where we decode it."""
    bodies: list[object] = []
    # The parsers of aiobotocore have coroutine functions.
    names = ("aiobotocore", "AioResponseParser"), ("botocore", "ResponseParser")
    library, name = names[0 if chosen.wrapped else 1]
    parser: Any = getattr(import_module(f"{library}.parsers"), name)
    parse = parser.parse

    def watched(self: Any, response: Any, shape: Any) -> Any:
        bodies.append(response["body"])
        return parse(self, response, shape)

    monkeypatch.setattr(parser, "parse", watched)
    return bodies


def bodies_in_c(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[bytes]:
    """List the bodies that msgspec decodes."""
    found: list[bytes] = []
    module: Any = import_module(f"{runtime}.responses.msgspec_decoder")
    original = module.decoder_in_c

    def watched(cls: type, protocol: str) -> object:
        decode = original(cls, protocol)

        def decode_and_list(body: bytes) -> object:
            made = decode(body)
            found.append(body)
            return made

        return decode_and_list

    monkeypatch.setattr(module, "decoder_in_c", watched)
    return found


def early_reads(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[str]:
    """List the operations whose responses are objects made from bodies."""
    found: list[str] = []
    cls: Any = import_module(f"{runtime}.responses.lazy_result").LazyResult
    take = cls.take

    def watched(self: Any, reader: Any) -> Any:
        response = take(self, reader)
        if response is not None:
            found.append(reader.model.name)
        return response

    monkeypatch.setattr(cls, "take", watched)
    return found


def decoded_bodies(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[bool]:
    """List the bodies that decoders of XML get: whether they decode each directly."""
    found: list[bool] = []
    cls: Any = import_module(f"{runtime}.responses.xml_decoder").XmlDecoder
    read = cls.read

    def watched(self: object, *given: object) -> Any:
        found.append(False)
        result = read(self, *given)
        found[-1] = True
        return result

    monkeypatch.setattr(cls, "read", watched)
    return found
