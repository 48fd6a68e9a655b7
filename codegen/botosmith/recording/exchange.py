"""An HTTP exchange and its file; docs/recording.md describes the format."""

import base64
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

from ..errors import BotosmithError
from .messages import HttpRequest, HttpResponse

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"


@frozen(kw_only=True)
class Exchange:
    """A request and its response, and where both come from."""

    source: Mapping[str, str]
    """``kind`` is ``recorded`` or ``written``; other entries have the details."""
    service: str
    """botocore's name of the service, ``sagemaker``."""
    operation: str
    """The operation's name in the model, ``ListAssociations``."""
    request: HttpRequest
    """The request, without what identifies the sender."""
    response: HttpResponse
    """Names of headers are in lower case."""
    masked: tuple[str, ...] = ()
    """Paths of the values that were replaced because they are, or may be, secret."""


def load_exchange(path: Path) -> Exchange:
    """Read the file of an exchange.

    Raises:
        BotosmithError: The file does not hold an exchange.
    """
    try:
        return _exchange(json.loads(path.read_bytes()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BotosmithError("is not a recorded exchange", str(path)) from error


def load_exchanges(folder: Path) -> Iterator[Exchange]:
    """Read all exchanges below a folder, in the order in which they were recorded.

    Raises:
        BotosmithError: A file does not hold an exchange.
    """
    for path in sorted(folder.rglob("*.json"), key=_order):
        yield load_exchange(path)


def _exchange(raw: Any) -> Exchange:
    request, response = raw["request"], raw["response"]
    return Exchange(
        source=raw["source"],
        service=raw["service"],
        operation=raw["operation"],
        request=HttpRequest(
            method=request["method"],
            path=request["path"],
            headers=request["headers"],
            body=_body(request),
        ),
        response=HttpResponse(
            status=response["status"],
            headers=response["headers"],
            body=_body(response),
        ),
        masked=tuple(raw.get("masked", ())),
    )


def format_exchange(exchange: Exchange) -> str:
    """Format an exchange as the text of its file."""
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


def save_exchange(exchange: Exchange, folder: Path) -> Path:
    """Write an exchange to the next free ``SERVICE/OPERATION_NUMBER.json``.

    No file is overwritten, even when several processes write to the folder.

    Returns:
        The new file.
    """
    place = folder / exchange.service
    place.mkdir(parents=True, exist_ok=True)
    text = format_exchange(exchange)
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
