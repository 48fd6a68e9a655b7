"""Recordings of all services: they have no secret, and all that is none."""

import base64
import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlencode

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel, StructureShape
from botocore.serialize import create_serializer

from botosmith.models.source import Source
from botosmith.recording import HttpRequest
from botosmith.recording.bodies import protocol_of
from botosmith.recording.redaction import redact_request, redact_response
from botosmith.secrets.members import documents_in, marked_in, marked_model
from botosmith.testing.recorded_values import ValueMasker, to_json
from botosmith_tools.planted_secrets import NUMBER, SECRET, Planter
from tests.support import wire_documents
from tests.support.sweeps import mostly_slow

SOURCE = Source(reproducible=True)
LOADER: Any = Loader()  # the stubs do not have types for what it loads
# All protocols, and what is rare: names beside values, keys of maps, attributes of XML,
# members that only patches mark.
FEW = ("apigateway", "arc-region-switch", "codebuild", "ec2", "s3", "sns")
ENCODED_SECRET = base64.b64encode(SECRET.encode()).decode().rstrip("=")


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
        answer = wire_documents.response(value, document, service.protocol)
        response, _ = redact_response(
            answer, message.output_shape, protocol=service.protocol
        )
        kept = written(ValueMasker().value(value.output_shape, document))
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
                wire_documents.error(shape, values, service.protocol),
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
