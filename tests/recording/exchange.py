"""One HTTP exchange and its file, whose format docs/recording.md describes."""

import base64
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import field, frozen

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"


@frozen(kw_only=True)
class RecordedRequest:
    """What the client sent, as far as it tells nothing about who sent it."""

    method: str
    path: str
    """Path and query, without scheme and host."""
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


@frozen(kw_only=True)
class RecordedResponse:
    """What the service answered."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


@frozen(kw_only=True)
class Exchange:
    """A request and its response, and where both come from."""

    source: Mapping[str, str]
    """``kind``, ``recorded`` or ``written``, and by what and when, or after what."""
    service: str
    """botocore's name of the service, ``sagemaker``."""
    operation: str
    """The operation's name in the model, ``ListAssociations``."""
    request: RecordedRequest
    response: RecordedResponse
    masked: tuple[str, ...] = field(default=())
    """Paths of the values that were replaced because they are, or may be, secret."""


def load(path: Path) -> Exchange:
    """Read one file.

    Raises:
        ValueError, KeyError: The file is not an exchange.
    """
    raw = json.loads(path.read_bytes())
    request, response = raw["request"], raw["response"]
    return Exchange(
        source=raw["source"],
        service=raw["service"],
        operation=raw["operation"],
        request=RecordedRequest(
            method=request["method"],
            path=request["path"],
            headers=request["headers"],
            body=_body(request),
        ),
        response=RecordedResponse(
            status=response["status"],
            headers=response["headers"],
            body=_body(response),
        ),
        masked=tuple(raw.get("masked", ())),
    )


def load_all(folder: Path) -> Iterator[Exchange]:
    """Read every file below a folder, in the order in which they were recorded."""
    for path in sorted(folder.rglob("*.json"), key=_order):
        yield load(path)


def dump(exchange: Exchange) -> str:
    """The text of an exchange's file."""
    request, response = exchange.request, exchange.response
    document: dict[str, object] = {
        "source": dict(exchange.source),
        "service": exchange.service,
        "operation": exchange.operation,
        "request": {
            "method": request.method,
            "path": request.path,
            "headers": dict(request.headers),
            **_text(request.body),
        },
        "response": {
            "status": response.status,
            "headers": dict(response.headers),
            **_text(response.body),
        },
    }
    if exchange.masked:
        document["masked"] = list(exchange.masked)
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def save(exchange: Exchange, folder: Path) -> Path:
    """Write an exchange to the next free ``SERVICE/OPERATION_NUMBER.json``.

    Returns:
        The new file. No file is ever overwritten, whoever else writes there.
    """
    place = folder / exchange.service
    place.mkdir(parents=True, exist_ok=True)
    text = dump(exchange)
    number = 1
    while True:
        path = place / f"{exchange.operation}_{number}.json"
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            number += 1
        else:
            return path


def _order(path: Path) -> tuple[Path, str, int]:
    operation, _, number = path.stem.rpartition("_")
    return path.parent, operation, int(number) if number.isdecimal() else 0


def _body(part: Mapping[str, str]) -> bytes:
    text = part.get("body_text")
    return base64.b64decode(part["body_base64"]) if text is None else text.encode()


def _text(body: bytes) -> dict[str, str]:
    try:
        return {"body_text": body.decode()}
    except UnicodeDecodeError:
        return {"body_base64": base64.b64encode(body).decode()}
