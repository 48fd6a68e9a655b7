"""The recordings of the corpus: HTTP exchanges, and results that botocore parsed."""

import base64
import csv
import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen
from botocore.model import Shape

from tests.support.comparison import is_list, is_map
from tests.support.network import Answer

Json: TypeAlias = Any


@frozen
class Recording:
    """A file of the corpus.

    Attributes:
        service: botocore's name of the service.
        operation: The operation.
        file: The file.
    """

    service: str
    operation: str
    file: Path

    def read(self) -> Json:
        """Read the file."""
        return json.loads(self.file.read_bytes())


def recordings(folder: Path) -> dict[str, list[Recording]]:
    """List the usable recordings of a folder, by service.

    Exchanges of services that botocore does not have are left out, and errors, which
    were recorded in another form.

    Args:
        folder: `wire` or `parsed` of the corpus.
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
    """The HTTP response of an exchange."""
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


def restored(value: Json) -> Any:
    """Convert a recorded result to what botocore returned: timestamps and bodies."""
    if is_list(value):
        return [restored(item) for item in value]
    if not is_map(value):
        return value
    match value.get("__class__"):
        case "datetime":
            parts = {k: v for k, v in value.items() if k != "__class__"}
            return datetime(**parts, tzinfo=UTC)
        case "StreamingBody":
            return Body(base64.b64decode(value["body"]))
        case _:
            return {k: restored(v) for k, v in value.items()}


@frozen
class Body:
    """A recorded body, which replaces a stream."""

    content: bytes


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


def misfits(shape: Shape | None, value: Any, path: str = "") -> Mapping[str, str]:
    """Find values that do not fit the model.

    Returns:
        By path: "unknown" for members that are not in the model, "null" for members
        without a value, and for other values the type that the model has.
    """
    kind: Any = shape
    if shape is None:
        return {f"{path}.{name}": "unknown" for name in value}
    if value is None or getattr(shape, "is_document_type", False):
        return {}
    found: dict[str, str] = {}
    match shape.type_name:
        case "structure" if is_map(value):
            for name, item in value.items():
                inner = f"{path}.{name}"
                if item is None:
                    found[inner] = "null"
                elif name in kind.members:
                    found |= misfits(kind.members[name], item, inner)
                else:
                    found[inner] = "unknown"
        case "list" if is_list(value):
            for index, item in enumerate(value):
                found |= misfits(kind.member, item, f"{path}[{index}]")
        case "map" if is_map(value):
            for key, item in value.items():
                found |= misfits(kind.value, item, f"{path}.{key}")
        case name if not isinstance(value, _TYPES[name]) or (
            isinstance(value, bool) and name != "boolean"
        ):
            found[path] = name
        case _:
            pass
    return found


_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "structure": dict,
    "list": list,
    "map": dict,
    "string": str,
    "character": str,
    "blob": (bytes, Body),
    "boolean": bool,
    "timestamp": datetime,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
}
