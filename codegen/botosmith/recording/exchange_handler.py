"""Answers requests from recorded exchanges."""

import json
from collections.abc import Iterable
from pathlib import Path

from .exchange import JSON, Exchange, load_exchanges
from .messages import HttpRequest, HttpResponse
from .server import Handler


def exchange_handler(recorded: Path | Iterable[Exchange]) -> Handler:
    """Make a handler that answers with recorded exchanges.

    It serves services with a JSON protocol and the header ``X-Amz-Target``. The answer
    to a request is an exchange of its operation with the same ``NextToken``; if there
    are several, the first of those that have the most members in common with the
    request. Without any, the answer is a ``ValidationException``.

    Args:
        recorded: A folder of exchanges, or the exchanges.
    """
    exchanges = load_exchanges(recorded) if isinstance(recorded, Path) else recorded
    known: dict[str, list[tuple[dict[str, JSON], Exchange]]] = {}
    for exchange in exchanges:
        document = _document(exchange.request.body)
        known.setdefault(exchange.operation, []).append((document, exchange))

    def handler(request: HttpRequest) -> HttpResponse:
        operation = request.headers.get("x-amz-target", "").rpartition(".")[2]
        asked = _document(request.body)
        token = asked.get("NextToken")
        candidates = [
            (document, exchange)
            for document, exchange in known.get(operation, ())
            if document.get("NextToken") == token
        ]
        if not candidates:
            return refusal(f"nothing recorded for {operation} with NextToken {token!r}")
        # Of equals, max() returns the first.
        _, best = max(candidates, key=lambda one: _in_common(asked, one[0]))
        return best.response

    return handler


def refusal(message: str) -> HttpResponse:
    """The answer to a request that a service does not accept."""
    text = json.dumps({"__type": "ValidationException", "message": message})
    headers = {"content-type": "application/x-amz-json-1.1"}
    return HttpResponse(status=400, headers=headers, body=text.encode())


def _document(body: bytes) -> dict[str, JSON]:
    document: JSON = json.loads(body or b"{}")
    return document if isinstance(document, dict) else {}


def _in_common(asked: dict[str, JSON], recorded: dict[str, JSON]) -> int:
    """Score how many members are equal, less those that are not."""
    equal = sum(name in recorded and recorded[name] == asked[name] for name in asked)
    return 2 * equal - len(recorded)
