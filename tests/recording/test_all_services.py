"""Recordings of all services: they have no secret, and all that is none."""

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

import pytest
from botocore.loaders import Loader
from botocore.model import (
    ListShape,
    MapShape,
    OperationModel,
    ServiceModel,
    Shape,
    StructureShape,
)
from botocore.parsers import create_parser
from botocore.serialize import create_serializer

from botosmith.models.source import Source
from botosmith.recording import HttpRequest, HttpResponse
from botosmith.recording.bodies import protocol_of
from botosmith.recording.cbor import write_cbor
from botosmith.recording.redaction import redact_request, redact_response
from botosmith.recording.value_types import Blob, EpochTime, Text
from botosmith.secrets.members import documents_in, marked_in, marked_model
from botosmith.testing.recorded_values import ValueMasker, to_json
from botosmith_tools.planted_secrets import NUMBER, SECRET, Planter
from tests.support.sweeps import mostly_slow

SOURCE = Source(reproducible=True)
LOADER: Any = Loader()  # the stubs do not have types for what it loads
# All protocols, and what is rare: names beside values, keys of maps, attributes of XML,
# members that only patches mark.
FEW = ("apigateway", "arc-region-switch", "codebuild", "ec2", "s3", "sns")
ENCODED_SECRET = base64.b64encode(SECRET.encode()).decode().rstrip("=")


Document = Mapping[str, Any]
_XML = ("query", "ec2", "rest-xml")
_CBOR = "smithy-rpc-v2-cbor"
# What services answer to operations without output.
_EMPTY: Mapping[str, bytes] = {
    "ec2": b"<R><requestId>r</requestId><return>true</return></R>",
    "json": b"{}",
    "query": b"<R><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></R>",
    _CBOR: b"\xa0",
}


def response_of(
    operation: OperationModel, document: Document, protocol: str
) -> HttpResponse:
    shape = operation.output_shape
    if shape is None:
        return HttpResponse(status=200, body=_EMPTY.get(protocol, b""))
    payload = shape.serialization.get("payload")
    content: Shape = shape.members[payload] if payload else shape
    value = document.get(payload) if payload else document
    if isinstance(value, bytes | str):
        body = value if isinstance(value, bytes) else value.encode()
    elif protocol in _XML:
        inside = "".join(_elements(content, value or {}))
        wrapper = shape.serialization.get("resultWrapper")
        if wrapper:
            inside = f"<{wrapper}>{inside}</{wrapper}>"
        body = f"<Response>{inside}</Response>".encode()
    else:
        body = _tree_bytes(content, value or {}, protocol)
    return HttpResponse(status=200, headers=_headers(shape, document), body=body)


def error_of(shape: StructureShape, document: Document, protocol: str) -> HttpResponse:
    code = str(shape.metadata.get("error", {}).get("code", shape.name))
    if protocol not in _XML:
        body = _tree_bytes(shape, document, protocol, {"__type": Text(code)})
    else:
        inside = f"<Code>{code}</Code>{''.join(_elements(shape, document))}"
        if protocol == "ec2":
            text = f"<Response><Errors><Error>{inside}</Error></Errors></Response>"
        else:
            text = f"<ErrorResponse><Error>{inside}</Error></ErrorResponse>"
        body = text.encode()
    return HttpResponse(status=400, headers=_headers(shape, document), body=body)


def _headers(shape: StructureShape, document: Document) -> dict[str, str]:
    return {
        str(member.serialization.get("name", name)): _text(member, document[name])
        for name, member in shape.members.items()
        if member.serialization.get("location") == "header" and name in document
    }


def _tree_bytes(
    shape: Shape, value: Any, protocol: str, more: Mapping[str, Any] | None = None
) -> bytes:
    is_cbor = protocol == _CBOR
    tree = {**(more or {}), **_tree(shape, value, is_cbor=is_cbor)}
    return write_cbor(tree) if is_cbor else json.dumps(tree).encode()


def _tree(shape: Shape, value: Any, *, is_cbor: bool) -> Any:
    if isinstance(shape, StructureShape):
        if getattr(shape, "is_document_type", False):
            return value
        return {
            name if is_cbor else shape.members[name].serialization.get("name", name): (
                _tree(shape.members[name], item, is_cbor=is_cbor)
            )
            for name, item in value.items()
            if "location" not in shape.members[name].serialization
        }
    if isinstance(shape, ListShape):
        return [_tree(shape.member, item, is_cbor=is_cbor) for item in value]
    if isinstance(shape, MapShape):
        return {
            Text(key): _tree(shape.value, item, is_cbor=is_cbor)
            for key, item in value.items()
        }
    match value:
        case bytes():
            return Blob(base64.b64encode(value).decode())
        case datetime():
            return EpochTime(value.timestamp()) if is_cbor else value.timestamp()
        case str():
            return Text(value)
        case _:
            return value


def _text(shape: Shape, value: Any) -> str:
    match value:
        case bytes():
            return base64.b64encode(value).decode()
        case datetime():
            return value.isoformat()
        case bool():
            return str(value).lower()
        case dict():
            return base64.b64encode(json.dumps(value).encode()).decode()
        case _ if isinstance(shape, ListShape):
            return ",".join(_text(shape.member, item) for item in value)
        case _:
            return str(value)


def _elements(shape: Shape, value: Any) -> Iterator[str]:
    if isinstance(shape, StructureShape):
        for name, item in value.items():
            member = shape.members[name]
            traits = member.serialization
            if "location" not in traits and "xmlAttribute" not in traits:
                yield from _element(member, item, str(traits.get("name", name)))
    elif isinstance(shape, ListShape):
        tag = str(shape.member.serialization.get("name", "member"))
        for item in value:
            yield from _element(shape.member, item, tag)
    elif isinstance(shape, MapShape):
        for key, item in value.items():
            yield f"<entry>{''.join(_entry(shape, key, item))}</entry>"
    else:
        yield escape(_text(shape, value))


def _entry(shape: MapShape, key: str, value: Any) -> Iterator[str]:
    yield from _element(shape.key, key, shape.key.serialization.get("name") or "key")
    name = shape.value.serialization.get("name") or "value"
    yield from _element(shape.value, value, name)


def _element(shape: Shape, value: Any, tag: str) -> Iterator[str]:
    """The element of a member; several, if it is flattened."""
    if shape.serialization.get("flattened"):
        if isinstance(shape, ListShape):
            tag = str(shape.member.serialization.get("name", tag))
            for item in value:
                yield from _element(shape.member, item, tag)
        elif isinstance(shape, MapShape):
            for key, item in value.items():
                yield f"<{tag}>{''.join(_entry(shape, key, item))}</{tag}>"
        return
    attributes = ""
    if isinstance(shape, StructureShape):
        for name, item in value.items():
            traits = shape.members[name].serialization
            if "xmlAttribute" in traits:
                prefix, _, _ = str(traits["name"]).partition(":")
                attributes += f' xmlns:{prefix}="urn:{prefix}"'
                attributes += f" {traits['name']}={quoteattr(str(item))}"
    yield f"<{tag}{attributes}>{''.join(_elements(shape, value))}</{tag}>"


class Service:
    """A service as both recorders read it."""

    def __init__(self, name: str) -> None:
        self.plain = ServiceModel(LOADER.load_service_model(name, "service-2"), name)
        self.messages = marked_model(self.plain)
        shapes = SOURCE.load(name).service["shapes"]
        self.values = marked_model(self.plain, marked_in(shapes), documents_in(shapes))
        self.protocol = protocol_of(self.plain)
        self._serializer: Any = create_serializer(self.protocol, False)

    def request(self, operation: str, arguments: Mapping[str, Any]) -> HttpRequest:
        model = self.plain.operation_model(operation)
        made = self._serializer.serialize_to_request(dict(arguments), model)
        query = urlencode(made["query_string"], doseq=True)
        path, body = made["url_path"], made["body"]
        if isinstance(body, dict):
            body = urlencode(made["body"])
        return HttpRequest(
            method=made["method"],
            path=path + ("&" if "?" in path else "?") + query if query else path,
            headers=made["headers"],
            body=body if isinstance(body, bytes) else body.encode(),
        )

    def parsed(self, response: HttpResponse) -> object:
        """What botocore reads in the answer to an operation without output."""
        values: Any = {"status_code": 200, "headers": {}, "body": response.body}
        parser: Any = create_parser(self.protocol)
        return parser.parse(values, None)


def text_of(body: bytes) -> str:
    return body.decode(errors="replace")


def written(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False)


def assert_recorded(texts: Iterable[str], public: Iterable[str], where: str) -> None:
    """Assert that each text has no secret, and all public ones."""
    for text in texts:
        for secret in (SECRET, ENCODED_SECRET, str(NUMBER)):
            assert secret not in text, where
        for one in public:
            encoded = base64.b64encode(one.encode()).decode().rstrip("=")
            assert one in text or encoded in text, f"{where}: {one}"


@pytest.mark.parametrize("name", mostly_slow(SOURCE.services(), FEW))
def test_recordings_have_no_secret_and_all_else(name: str) -> None:
    service = Service(name)
    in_requests, in_responses = Planter(), Planter()
    for operation in service.plain.operation_names:
        where = f"{name} {operation}"
        in_requests.public, in_responses.public = [], []
        message, value = (
            model.operation_model(operation)
            for model in (service.messages, service.values)
        )
        arguments = in_requests.document(value.input_shape)
        request, masker = redact_request(service.request(operation, arguments), message)
        values = ValueMasker()
        kept = written(values.value(value.input_shape, arguments))
        sent = f"{request.path} {request.headers} {text_of(request.body)}"
        assert_recorded((sent, kept), in_requests.public, where)
        # What errors may not repeat.
        has_secret = SECRET in str(arguments)
        assert (SECRET in masker.texts) == (SECRET in values.texts) == has_secret, where

        document = in_responses.document(value.output_shape)
        answer = response_of(value, document, service.protocol)
        response, _ = redact_response(
            answer, message.output_shape, protocol=service.protocol
        )
        kept = written(ValueMasker().message(value.output_shape, document))
        if value.output_shape is None:
            assert service.parsed(response) == service.parsed(answer), where
            assert kept == "{}", where
        received = f"{response.headers} {text_of(response.body)}"
        assert_recorded((received, kept), in_responses.public, where)


@pytest.mark.parametrize("name", mostly_slow(SOURCE.services(), FEW))
def test_recorded_errors_have_no_secret_and_all_else(name: str) -> None:
    service = Service(name)
    planter = Planter()
    for shape in service.values.error_shapes:
        assert isinstance(shape, StructureShape)
        marked = service.messages.shape_for(shape.name)
        assert isinstance(marked, StructureShape)
        planter.public = []
        document = planter.document(shape)
        messages = [one for one in shape.members if one.lower() == "message"]
        repeating = f"a password like {SECRET} is too short"
        repeated = {**document, **dict.fromkeys(messages, repeating)}
        for values in (document, repeated):
            public = [one for one in planter.public if one in str(values)]
            error, _ = redact_response(
                error_of(shape, values, service.protocol),
                marked,
                protocol=service.protocol,
                error=True,
                sent={SECRET},
            )
            text = values[messages[0]] if messages else repeating
            details = {"Code": shape.name, "Message": text}
            parsed = {**values, "Error": details}
            kept = written(ValueMasker({SECRET}).error(shape, parsed))
            where = f"{name} {shape.name}"
            received = f"{error.headers} {text_of(error.body)}"
            assert_recorded((received, kept), public, where)
