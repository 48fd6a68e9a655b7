"""Masks secrets in requests and responses, going by botocore's model of the operation.

`masking` says which values are secret. Here are the places where a message has values:
path, query, headers and body.
"""

import itertools
import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from botocore.model import MapShape, OperationModel, Shape, StructureShape

from .exchange import JSON
from .masking import MASK, is_sensitive, members_of, redact_text, redact_value
from .messages import HttpRequest, HttpResponse
from .secret_text import is_secret_text

# A shape without members, for bodies that have no shape.
_EMPTY = StructureShape("Empty", {"type": "structure", "members": {}})
_STRING = Shape("String", {"type": "string"})

# The headers to keep. A list of those to drop would be incomplete some day.
_PUBLIC_HEADERS = frozenset(
    {
        "accept",
        "content-type",
        "x-amz-target",
        "x-amzn-errortype",
        "x-amzn-requestid",
        "x-amz-request-id",
    }
)


def redact_request(
    request: HttpRequest, operation: OperationModel
) -> tuple[HttpRequest, list[str]]:
    """Mask the secrets of a request.

    Returns:
        The request without its secrets, and the paths of the masked values.
    """
    masked: list[str] = []
    shape = operation.input_shape
    return HttpRequest(
        method=request.method,
        path=_path(request.path, operation, masked),
        headers=_headers(request.headers, shape, "request.headers", masked),
        body=_body(request.body, shape, "request.body", masked),
    ), masked


def redact_response(
    response: HttpResponse, shape: StructureShape | None, *, error: bool = False
) -> tuple[HttpResponse, list[str]]:
    """Mask the secrets of a response.

    Args:
        response: The response.
        shape: The shape of its document: the operation's output, or an error.
        error: Whether it is an error. Its code is kept, and its message if the model
            has it and does not mark it.

    Returns:
        The response without its secrets, and the paths of the masked values.
    """
    masked: list[str] = []
    members = _error_members(shape) if error else None
    return HttpResponse(
        status=response.status,
        headers=_headers(response.headers, shape, "response.headers", masked),
        body=_body(response.body, shape, "response.body", masked, members),
    ), masked


def _error_members(shape: StructureShape | None) -> dict[str, Shape]:
    """The members of the document of an error, by their names in it."""
    members = {} if shape is None else _located(shape, None)
    for name, member in list(members.items()):
        # Services write either, whatever the model says, and botocore reads both.
        if name.lower() == "message":
            members.setdefault("message", member)
            members.setdefault("Message", member)
    return {"__type": _STRING, "code": _STRING, **members}


def _body(
    body: bytes,
    shape: StructureShape | None,
    path: str,
    masked: list[str],
    members: Mapping[str, Shape] | None = None,
) -> bytes:
    if not body:
        return body
    content: Shape = shape or _EMPTY
    payload = None if shape is None else shape.serialization.get("payload")
    if shape is not None and payload is not None:
        content = shape.members[payload]
        if content.type_name in ("blob", "string"):
            if not is_sensitive(content) and not is_secret_text(
                body.decode(errors="replace")
            ):
                return body
            masked.append(path)
            return MASK.encode()
    elif shape is not None and members is None:
        members = _located(shape, None)
    found: list[str] = []
    try:
        document: JSON = json.loads(body, object_pairs_hook=_object)
        result = redact_value(content, document, path, found, members)
    except (ValueError, RecursionError):
        masked.append(path)
        return MASK.encode()
    masked += found
    # The original bytes, unless something was masked.
    return json.dumps(result).encode() if found else body


def _object(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    """An object of JSON, whose keys differ: a dict would only have the last of equals.

    Raises:
        ValueError: Keys are equal.
    """
    items = dict(pairs)
    if len(items) < len(pairs):
        raise ValueError("duplicate keys")
    return items


def _located(shape: StructureShape | None, location: str | None) -> dict[str, Shape]:
    """The members at a location, by their names in messages; None is the body."""
    if shape is None:
        return {}
    return {
        name: member
        for name, member in members_of(shape).items()
        if member.serialization.get("location") == location
    }


def _headers(
    headers: Mapping[str, str],
    shape: StructureShape | None,
    path: str,
    masked: list[str],
) -> dict[str, str]:
    known: dict[str, Shape] = dict.fromkeys(_PUBLIC_HEADERS, _STRING)
    for name, member in _located(shape, "header").items():
        known[name.lower()] = member
    # An empty prefix names no headers: the sender's or the service's may have any name.
    prefixes = tuple(name.lower() for name in _located(shape, "headers") if name)
    kept: dict[str, str] = {}
    for name, value in headers.items():
        key = name.lower()
        # The caller names the headers of a map, so the model cannot mark them.
        if key in known or key.startswith(prefixes):
            kept[key] = redact_text(known.get(key), value, f"{path}.{key}", masked)
    return kept


def _path(target: str, operation: OperationModel, masked: list[str]) -> str:
    """Mask the secrets in a path and its query."""
    url = urlsplit(target)
    template, _, fixed = str(operation.http["requestUri"]).partition("?")
    path = _labels(url.path, template, _located(operation.input_shape, "uri"), masked)
    query = _query(url.query, fixed, operation.input_shape, masked)
    return f"{path}?{query}" if query else path


def _labels(
    path: str, template: str, labels: Mapping[str, Shape], masked: list[str]
) -> str:
    """Mask the values of labels, all of them in a path that does not fit."""
    # The template, split into literal text, name and "+", text, name and "+", ...
    parts = re.split(r"\{([^{}+]+)(\+?)\}", template)
    names, texts = parts[1::3], parts[0::3]
    pattern = re.escape(texts[0])
    for greedy, text in zip(parts[2::3], texts[1:], strict=True):
        pattern += f"({'.+' if greedy else '[^/]+'}){re.escape(text)}"
    found = re.fullmatch(pattern, path)
    values: Iterable[str] = found.groups() if found else itertools.repeat("")
    hidden: list[str] = []
    redacted = texts[0]
    for name, value, text in zip(names, values, texts[1:], strict=False):
        shape = labels.get(name) if found else None
        shown = redact_text(shape, unquote(value), "request.path", hidden)
        redacted += (quote(MASK) if shown == MASK else value) + text
    if hidden or not found:
        masked.append("request.path")
    return redacted


def _query(
    query: str, fixed: str, shape: StructureShape | None, masked: list[str]
) -> str:
    """Mask the values of parameters, except those of the template."""
    members = _located(shape, "querystring")
    constants = parse_qsl(fixed, keep_blank_values=True)
    found: list[str] = []
    parameters: list[tuple[str, str]] = []
    for name, value in parse_qsl(query, keep_blank_values=True):
        member = members.get(name)
        if (name, value) in constants:
            parameters.append((name, value))
        elif member is None and (not value or is_secret_text(name)):
            # A lone word is a value as well as a name.
            found.append(f"request.query.{MASK}")
            parameters.append((MASK, ""))
        else:
            # The caller names the parameters of a map, so the model cannot mark them.
            known = None if isinstance(member, MapShape) else member
            here = f"request.query.{name}"
            parameters.append((name, redact_text(known, value, here, found)))
    masked += found
    # The original text, unless something was masked.
    return urlencode(parameters, safe="*") if found else query
