"""The HTTP exchanges of the corpus."""

import base64
import csv
import json
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen
from botocore.model import Shape

from tests.support.network import Answer

Json: TypeAlias = Any


@frozen
class Recording:
    service: str
    operation: str
    file: Path

    def read(self) -> Json:
        return json.loads(self.file.read_bytes())


def recordings(folder: Path) -> dict[str, list[Recording]]:
    """List the usable recordings of a folder, by service.

    Exchanges of services that botocore does not have are left out, and errors, which
    were recorded in another form.
    """
    found: dict[str, list[Recording]] = defaultdict(list)
    with (folder / "index.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            service = row["service"]
            if service != "_unmatched" and row.get("usable", "yes") == "yes":
                recording = Recording(service, row["operation"], folder / row["file"])
                found[service].append(recording)
    return found


def wire_answer(exchange: Json) -> Answer:
    response = exchange["response"]
    if "body_base64" in response:
        body = base64.b64decode(response["body_base64"])
    else:
        body = response.get("body_text", "").encode()
    return Answer(body, response["status"], response["headers"], is_encoded=False)


def is_old_query(exchange: Json) -> bool:
    """Whether the service used XML then, although its protocol is JSON now."""
    kind: str = exchange["response"]["headers"].get("content-type", "")
    return exchange["protocol"] == "json" and kind.startswith("text/xml")


def minimal_value(shape: Shape) -> Any:
    """Make the smallest value that the model allows."""
    kind: Any = shape  # the stubs have one class for all kinds of shapes
    match shape.type_name:
        case "structure" if getattr(shape, "is_tagged_union", False):
            name, member = next(iter(kind.members.items()))
            return {name: minimal_value(member)}
        case "structure":
            return {
                name: minimal_value(kind.members[name])
                for name in kind.required_members
            }
        case "list":
            return []
        case "map":
            return {}
        case "string":
            enum: list[str] = kind.enum
            return enum[0] if enum else "example-name"
        case "blob":
            return b""
        case "boolean":
            return False
        case "timestamp":
            return datetime(2026, 1, 2, tzinfo=UTC)
        case _:
            return 1
