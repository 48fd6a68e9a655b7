"""Decoding of responses where it differs from that of what users write."""

from __future__ import annotations

from ..checkers.override import override
from .compiler import Source
from .decode import Decoder
from .kinds import ScalarKind
from .scalars import Scalar, float_from_rest_json


class ResponseDecoder(Decoder):
    """Decodes what botocore makes of responses, where text is not taken for bytes."""

    @override
    def scalar_name(self, kind: ScalarKind) -> Scalar:
        return "bytes_beside_text" if kind.name == "bytes" else kind.name


class RestJsonDecoder(Decoder):
    """Decodes bodies of the protocol rest-json, where floats are never integers."""

    @override
    def scalar(self, source: Source, kind: ScalarKind, v: str) -> str:
        if kind.name != "float":
            return super().scalar(source, kind, v)
        convert = source.name(float_from_rest_json, "float_from_rest_json")
        return f"{v} if {v}.__class__ is float else {convert}({v})"
