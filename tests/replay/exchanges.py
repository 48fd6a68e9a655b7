"""Answers from recorded exchanges."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.recording.exchange import JSON, Exchange, load_all
from tests.replay.server import Handler, Reply


def exchanges(recorded: Path | Iterable[Exchange]) -> Handler:
    """Serve recorded exchanges of services that speak JSON with ``X-Amz-Target``.

    A request is answered by an exchange of its operation with its ``NextToken``; of
    several, by the one whose request has most members in common with it, and of those
    by the first. Where there is none, the answer is a ``ValidationException``.

    Args:
        recorded: A folder of exchanges, or the exchanges.
    """
    known: dict[str, list[tuple[dict[str, JSON], Exchange]]] = {}
    for exchange in load_all(recorded) if isinstance(recorded, Path) else recorded:
        document = _document(exchange.request.body)
        known.setdefault(exchange.operation, []).append((document, exchange))

    def handler(
        method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> Reply:
        operation = headers.get("x-amz-target", "").rpartition(".")[2]
        asked = _document(body)
        token = asked.get("NextToken")
        candidates = [
            (document, exchange)
            for document, exchange in known.get(operation, ())
            if document.get("NextToken") == token
        ]
        if not candidates:
            return refusal(f"nothing recorded for {operation} with NextToken {token!r}")
        # On equality max() keeps the first.
        _, best = max(candidates, key=lambda one: _in_common(asked, one[0]))
        return best.response.status, best.response.headers, best.response.body

    return handler


def refusal(message: str) -> Reply:
    """The answer to a request that a service would not take."""
    text = json.dumps({"__type": "ValidationException", "message": message})
    return 400, {"content-type": "application/x-amz-json-1.1"}, text.encode()


def _document(body: bytes) -> dict[str, JSON]:
    document: JSON = json.loads(body or b"{}")
    return document if isinstance(document, dict) else {}


def _in_common(asked: dict[str, JSON], recorded: dict[str, JSON]) -> int:
    """How many members agree, less those that do not."""
    equal = sum(name in recorded and recorded[name] == asked[name] for name in asked)
    return 2 * equal - len(recorded)
