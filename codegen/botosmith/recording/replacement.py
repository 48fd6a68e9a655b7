"""Replaces texts that users name in exchanges."""

import json
from collections.abc import Callable, Mapping
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape

from attrs import evolve

from .cbor import read_cbor, write_cbor
from .exchange import JSON, Exchange
from .value_types import Text

# How messages contain texts: as they are, in URLs and forms, in JSON and in XML.
_ENCODINGS: tuple[Callable[[str], str], ...] = (
    str,
    lambda text: quote(text, safe=""),
    quote,
    quote_plus,
    lambda text: json.dumps(text)[1:-1],
    escape,
)


def replace_texts(
    exchange: Exchange, texts: Mapping[str, str], *, is_cbor: bool
) -> Exchange:
    """Replace texts in paths, headers and bodies, and in the paths of masked values.

    Args:
        exchange: The exchange.
        texts: New texts by old ones.
        is_cbor: Whether its bodies are CBOR.
    """
    pairs = {
        encode(old): encode(new) for old, new in texts.items() for encode in _ENCODINGS
    }

    def text(value: str) -> str:
        for old, new in pairs.items():
            value = value.replace(old, new)
        return value

    def headers(values: Mapping[str, str]) -> dict[str, str]:
        return {name: text(value) for name, value in values.items()}

    def body(value: bytes) -> bytes:
        if is_cbor:
            try:
                # CBOR is length-prefixed.
                return write_cbor(_replace_in(read_cbor(value), text))
            except ValueError:
                pass  # masked
        for old, new in pairs.items():
            value = value.replace(old.encode(), new.encode())
        return value

    request, response = exchange.request, exchange.response
    return evolve(
        exchange,
        request=evolve(
            request,
            path=text(request.path),
            headers=headers(request.headers),
            body=body(request.body),
        ),
        response=evolve(
            response, headers=headers(response.headers), body=body(response.body)
        ),
        masked=tuple(map(text, exchange.masked)),
    )


def _replace_in(document: JSON, text: Callable[[str], str]) -> JSON:
    match document:
        case Text():
            return Text(text(document))
        case list():
            return [_replace_in(item, text) for item in document]
        case dict():
            return {
                text(name): _replace_in(item, text) for name, item in document.items()
            }
        case _:
            return document
