"""Random HTTP responses to an operation: valid ones, errors, and damaged ones."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from random import Random
from typing import Any

from botocore.model import OperationModel, Shape, StructureShape
from botocore.utils import is_json_value_header

from tests.support.fuzz.events import random_events
from tests.support.fuzz.tree_damage import ODD, damaged_tree
from tests.support.fuzz.trees import Entries, Form, random_tree, scalar_text
from tests.support.fuzz.writers import cbor_bytes, json_bytes
from tests.support.fuzz.xml_trees import (
    Element,
    damaged_element,
    random_element,
    xml_bytes,
    xml_text,
)
from tests.support.network import Answer

_CONTENT_TYPES = {
    "json": "application/x-amz-json-1.1",
    "rest-json": "application/json",
    "smithy-rpc-v2-cbor": "application/cbor",
}
_ODD_CONTENT_TYPES = [
    *("", "text/html", "text/plain; charset=utf-16", "application/json"),
    *("application/xml; charset=latin-1", "application/cbor", "nonsense"),
]
_ODD_HEADERS = [
    *("", " ", "true", "True", "1", " 1 ", "1.5", "1e400", "NaN", "a,b", ',"a,b", c'),
    *("[]", "null", "2024-02-29T12:00:00Z", "Thu, 29 Feb 2024 12:00:00 GMT"),
    *("1700000000", "2024-02-29", "e30=", "bnVsbA==", "*", "ü", "Red", "9" * 30, "-1"),
    *("WzFd", "IjEi"),
]


def random_response(random: Random, operation: OperationModel, protocol: str) -> Answer:
    maker = _Maker(random, operation, protocol)
    return maker.error() if random.random() < 0.15 else maker.success()


class _Maker:
    def __init__(
        self, random: Random, operation: OperationModel, protocol: str
    ) -> None:
        self._random = random
        self._operation = operation
        self._protocol = protocol
        # The stubs have one class for all shapes.
        self._output: Any = operation.output_shape
        self._damages = random.choice([0, 1, 1, 1, 2, 3])

    def success(self) -> Answer:
        random = self._random
        status = random.choice([200] * 12 + [201, 202, 204, 206, 299, 300])
        headers = self._headers()
        body = self._body()
        if random.random() < 0.15:
            body = _damaged_bytes(random, body)
        if status == 204:
            body = b""  # HTTP allows no other
        return Answer(body, status, headers, is_encoded=False)

    def error(self) -> Answer:
        random = self._random
        status = random.choice([399, 400, 400, 400, 403, 404, 429, 500, 503, 200])
        errors: list[Any] = list(self._operation.error_shapes)
        shape = random.choice(errors) if errors and random.random() < 0.8 else None
        code = shape.error_code if shape is not None else "Unmodelled"
        headers = self._headers()
        if self._protocol in _XML:
            body = self._xml_error(shape, code)
        else:
            body = self._tree_error(shape, code)
            if random.random() < 0.4:
                headers["x-amzn-errortype"] = random.choice(_variants(code))
            if random.random() < 0.1:
                query = ["NoThing;Sender", "a;b;c", ";", "", "Old.Code;Sender"]
                headers["x-amzn-query-error"] = random.choice(query)
        if random.random() < 0.2:
            body = _damaged_bytes(random, body)
        return Answer(body, status, headers, is_encoded=False)

    def _headers(self) -> dict[str, str]:
        random = self._random
        headers = {"x-amzn-RequestId": "request-1", "Date": "Thu, 29 Feb 2024 12:00:00"}
        headers["Content-Type"] = _CONTENT_TYPES.get(self._protocol, "text/xml")
        if random.random() < 0.1:
            headers["Content-Type"] = random.choice(_ODD_CONTENT_TYPES)
        if random.random() < 0.1:
            del headers[random.choice(list(headers))]
        shape = self._output
        if shape is None or self._protocol not in ("rest-json", "rest-xml"):
            return headers
        for name, member in shape.members.items():
            location = member.serialization.get("location")
            header = member.serialization.get("name", name)
            if location == "header" and random.random() < 0.7:
                text = self._header_text(member)
                if random.random() < 0.15:
                    text = random.choice(_ODD_HEADERS)
                headers[random.choice([header, header.lower()])] = text
            elif location == "headers":
                for key in random.sample(["a", "B-b", "", "ü"], random.randint(0, 2)):
                    headers[f"{header}{key}"] = random.choice(_ODD_HEADERS)
        return headers

    def _header_text(self, shape: Shape) -> str:
        random = self._random
        if is_json_value_header(shape):
            texts = [b"{}", b'{"a": [1, null]}', b"null", b"1", b'"a"', b"nul"]
            return b64encode(random.choice(texts)).decode()
        if shape.type_name in ("list", "map", "structure"):
            return random.choice(["a,b", "a", "", " a , b "])
        text = scalar_text(random, shape)
        return "".join(c for c in text if c >= " ")

    def _body(self) -> bytes:
        random, shape = self._random, self._output
        if shape is None:
            return random.choice([b"", b"{}", b"<r/>"])
        if self._operation.has_event_stream_output:
            return random_events(random, self._operation, self._protocol)
        payload = shape.serialization.get("payload")
        if payload is not None and self._protocol in ("rest-json", "rest-xml"):
            shape = shape.members[payload]
            if shape.type_name in ("blob", "string"):
                return random.choice([b"", b"text", "ü".encode(), b"\xff\x00", b"{}"])
        if self._protocol in _XML:
            return self._xml(shape)
        form: Form = "cbor" if self._protocol == "smithy-rpc-v2-cbor" else "json"
        return self._written(random_tree(random, shape, form), form)

    def _written(self, tree: Any, form: Form) -> bytes:
        for _ in range(self._damages):
            tree = damaged_tree(self._random, tree, form)
        return (cbor_bytes if form == "cbor" else json_bytes)(self._random, tree)

    def _xml(self, shape: Shape) -> bytes:
        random = self._random
        name = self._operation.name
        wrapper = self._output.serialization.get("resultWrapper")
        if wrapper is None:
            root = random_element(random, shape, f"{name}Response")
            if self._protocol == "ec2":
                root.parts.insert(0, Element("requestId", ["request-2"]))
        else:
            metadata = Element("ResponseMetadata", [Element("RequestId", ["r2"])])
            root = Element(
                f"{name}Response", [random_element(random, shape, wrapper), metadata]
            )
        return self._written_xml(root)

    def _written_xml(self, root: Element) -> bytes:
        if self._random.random() < 0.5:
            root.attributes.insert(
                0, ("xmlns", "https://things.example/doc/2026-01-02/")
            )
        for _ in range(self._damages):
            root = damaged_element(self._random, root)
        head = self._random.choice([b"", b'<?xml version="1.0" encoding="UTF-8"?>\n'])
        return head + xml_bytes(root)

    def _xml_error(self, shape: StructureShape | None, code: str) -> bytes:
        random = self._random
        error = Element("Error", [Element("Code", [xml_text(code)])])
        error.parts.append(Element("Message", ["It failed."]))
        if shape is not None:
            error.parts += random_element(random, shape, "Error").parts
        request = Element("RequestId", ["request-2"])
        match random.choice(["query", "ec2", "s3"]):
            case "query":
                root = Element("ErrorResponse", [error, request])
            case "ec2":
                request.tag = "RequestID"
                root = Element("Response", [Element("Errors", [error]), request])
            case _:
                error.parts.append(request)
                root = error
        return self._written_xml(root)

    def _tree_error(self, shape: StructureShape | None, code: str) -> bytes:
        random = self._random
        form: Form = "cbor" if self._protocol == "smithy-rpc-v2-cbor" else "json"
        tree = Entries([]) if shape is None else random_tree(random, shape, form)
        assert isinstance(tree, Entries)
        if random.random() < 0.9:
            key = random.choice(["__type", "__type", "__type", "code", "Code"])
            value = random.choice(
                [*_variants(code), *_variants(code), random.choice(ODD)]
            )
            tree.pairs.insert(0, (key, value))
        if random.random() < 0.7:
            tree.pairs.append((random.choice(["message", "Message"]), "It failed."))
        return self._written(tree, form)


_XML = ("query", "ec2", "rest-xml")


def _variants(code: str) -> list[str]:
    return [
        *(code, code, f"com.example.things#{code}", f"{code}:http://example.com/"),
        *(f"a#b#{code}", f"{code}:", f"{code}#", "", code.lower(), f" {code}"),
    ]


_INSERTED = [
    *(b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\0", b"\\", b'"', b"{", b"]", b"9"),
    *(b"<", b">", b"&", b"\xc0\x80", b" ", b"\n", b"\xf0\x9f", b"\x1f\x8b", b"\xa0"),
]

_Damage = Callable[[Random, bytes], bytes]


def _damaged_bytes(random: Random, body: bytes) -> bytes:
    return random.choice(_DAMAGES)(random, body)


def _cut(random: Random, body: bytes) -> bytes:
    return body[: random.randint(0, len(body))]


def _insert(random: Random, body: bytes) -> bytes:
    place = random.choice([0, len(body), random.randint(0, len(body))])
    return body[:place] + random.choice(_INSERTED) + body[place:]


def _remove(random: Random, body: bytes) -> bytes:
    place = random.randint(0, len(body))
    return body[:place] + body[place + random.randint(1, 4) :]


def _change(random: Random, body: bytes) -> bytes:
    place = random.randint(0, len(body))
    return body[:place] + random.randbytes(1) + body[place + 1 :]


def _other(random: Random, _: bytes) -> bytes:
    """A body of another kind."""
    return random.choice(
        [
            *(b" ", b"null", b"[]", b"{}", b'"text"', b"1", b"true", b"NaN", b"\xa0"),
            *(b"\xf6", b"<html><body>Busy</body></html>", b"<r/>", b"OK"),
            *(b"\xff\xfe{\0}\0", b"\x80", b"\xbf\xff"),
            *(b"<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>", b"[[]]", b"\x01"),
        ]
    )


def _pad(random: Random, body: bytes) -> bytes:
    space = random.choice([b" ", b"\n\n", b"\t", b"\r\n", b"\xc2\xa0", b"\x0b"])
    return space + body if random.random() < 0.5 else body + space


_DAMAGES: list[_Damage] = [
    *(_cut, _cut, _insert, _insert, _remove, _change, _change, lambda _, __: b""),
    *(_other, _pad, lambda _, body: body + body),
    lambda _, body: body.decode("latin-1").encode("utf-16"),
    lambda _, body: b"\xef\xbb\xbf" + body,
]
