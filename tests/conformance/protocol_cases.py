"""botocore's protocol cases, and the small service models that they use."""

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen
from botocore.model import Shape
from botocore.utils import parse_timestamp

from tests.support.network import Answer

Json: TypeAlias = Any

# Metadata that real models have, and that the models of cases may lack.
_METADATA = {
    "apiVersion": "2020-01-01",
    "endpointPrefix": "conformance",
    "jsonVersion": "1.1",
    "serviceFullName": "Conformance",
    "signatureVersion": "v4",
    "targetPrefix": "Conformance",
}
_HTTP = {"method": "POST", "requestUri": "/"}


@frozen
class Case:
    """A case: an operation of a small service, and its input or output."""

    name: str
    service: str
    operation: str
    content: Mapping[str, Json]
    endpoint: str

    def answer(self) -> Answer:
        """The HTTP response, for a case of output."""
        response = self.content["response"]
        body: bytes = response.get("body", "").encode()
        if "cbor" in self.service:
            body = base64.b64decode(body)
        headers = response.get("headers", {})
        return Answer(body, response["status_code"], headers, is_encoded=False)


def read_cases(file: Path, name: str, models: Path) -> list[Case]:
    """Read a file of cases, and write the models of their services."""
    cases: list[Case] = []
    for number, suite in enumerate(json.loads(file.read_bytes())):
        # Old suites define an operation several times, differently each time.
        services: list[dict[str, Json]] = []
        for index, content in enumerate(suite["cases"]):
            given: dict[str, Json] = {"http": _HTTP, **content["given"]}
            place = _place(services, given)
            cases.append(
                Case(
                    name=content.get("id", f"{number}:{index}"),
                    service=f"{name}-{number}-{place}",
                    operation=given["name"],
                    content=content,
                    endpoint=suite.get("clientEndpoint", "https://example.com"),
                )
            )
        for place, operations in enumerate(services):
            _write_model(models, f"{name}-{number}-{place}", suite, operations)
    return cases


def _place(services: list[dict[str, Json]], given: Json) -> int:
    """Add an operation to the first service that has no other of its name."""
    for place, operations in enumerate(services):
        if operations.setdefault(given["name"], given) == given:
            return place
    services.append({given["name"]: given})
    return len(services) - 1


def _write_model(models: Path, service: str, suite: Json, operations: Json) -> None:
    metadata = _METADATA | {"serviceId": service} | suite["metadata"]
    folder = models / service / metadata["apiVersion"]
    folder.mkdir(parents=True)
    model = {"metadata": metadata, "operations": operations, "shapes": suite["shapes"]}
    (folder / "service-2.json").write_text(json.dumps(model), "utf-8")


def boto_value(shape: Shape, value: Json) -> Any:
    """Convert a JSON value to what a caller of boto3 passes.

    It has text for bytes, and numbers or text for timestamps. The result has members in
    the order of the model, as in typed requests.
    """
    if value is None:
        return None
    kind: Any = shape  # the stubs have one class for all kinds of shapes
    match shape.type_name:
        case "structure" if not getattr(shape, "is_document_type", False):
            return {
                name: boto_value(member, value[name])
                for name, member in kind.members.items()
                if name in value
            }
        case "list":
            return [boto_value(kind.member, item) for item in value]
        case "map":
            return {k: boto_value(kind.value, v) for k, v in value.items()}
        case "blob":
            return value.encode()
        case "timestamp":
            if isinstance(value, str):
                return parse_timestamp(value).astimezone(UTC)
            return datetime.fromtimestamp(value, UTC)
        case "float" | "double":
            return float(value)
        case _:
            return value
