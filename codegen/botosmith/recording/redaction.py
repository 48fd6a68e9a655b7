"""Masks secrets in requests and responses, going by botocore's model of the operation.

A value is masked when the model marks its shape as sensitive, and also when the model
does not know it: a service newer than the model may send secrets that the model cannot
mark. Masked values keep their types, so that recordings still decode.
"""

import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from .exchange import JSON
from .messages import HttpRequest, HttpResponse

MASK = "***"
_BASE64_MASK = "Kioq"
# A shape without members, for bodies that have no shape.
_EMPTY = StructureShape("Empty", {"type": "structure", "members": {}})

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
# Members of every error document, in the model or not.
_ERROR_MEMBERS = frozenset({"__type", "code", "message", "Message"})


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
        error: Whether it is an error, whose code and message are kept.

    Returns:
        The response without its secrets, and the paths of the masked values.
    """
    masked: list[str] = []
    known = _ERROR_MEMBERS if error else frozenset[str]()
    return HttpResponse(
        status=response.status,
        headers=_headers(response.headers, shape, "response.headers", masked),
        body=_body(response.body, shape, "response.body", masked, known),
    ), masked


def redact_value(
    shape: Shape | None,
    value: JSON,
    path: str,
    masked: list[str],
    known: Iterable[str] = (),
) -> JSON:
    """Mask the secrets of a JSON value.

    Args:
        shape: The shape of the value; None where the model does not know it.
        value: The value.
        path: The path of the value in its message.
        masked: Takes the paths of masked values.
        known: Names of members that are public although the model does not have them.
    """
    if value is None:
        return None
    if shape is None or _is_sensitive(shape):
        masked.append(path)
        return _mask(shape, value)
    if isinstance(shape, StructureShape) and isinstance(value, dict):
        if getattr(shape, "is_document_type", False):
            return value
        members = _members(shape)
        return {
            name: item
            if name in known
            else redact_value(members.get(name), item, f"{path}.{name}", masked)
            for name, item in value.items()
        }
    if isinstance(shape, ListShape) and isinstance(value, list):
        return [
            redact_value(shape.member, item, f"{path}[{index}]", masked)
            for index, item in enumerate(value)
        ]
    if isinstance(shape, MapShape) and isinstance(value, dict):
        if _is_sensitive(shape.key):
            masked.append(path)
            return _mask(shape, value)
        return {
            key: redact_value(shape.value, item, f"{path}.{key}", masked)
            for key, item in value.items()
        }
    return value


def _is_sensitive(shape: Shape) -> bool:
    return bool(shape.metadata.get("sensitive"))


def _members(shape: StructureShape) -> dict[str, Shape]:
    return {
        str(member.serialization.get("name", name)): member
        for name, member in shape.members.items()
    }


def _mask(shape: Shape | None, value: JSON) -> JSON:
    """A value without information that still decodes as the shape."""
    match value:
        case None:
            return None
        case bool():
            return False
        case int() | float():
            return 0
        case list() if isinstance(shape, ListShape):
            return [_mask(shape.member, item) for item in value]
        case dict() if isinstance(shape, MapShape):
            return {
                f"{MASK}{number}": _mask(shape.value, item)
                for number, item in enumerate(value.values(), 1)
            }
        case dict() if isinstance(shape, StructureShape):
            members = _members(shape)
            return {
                name: _mask(members.get(name), item) for name, item in value.items()
            }
        case _:
            kind = None if shape is None else shape.type_name
            if kind == "timestamp":
                return "1970-01-01T00:00:00Z"
            return _BASE64_MASK if kind == "blob" else MASK


def _body(
    body: bytes,
    shape: StructureShape | None,
    path: str,
    masked: list[str],
    known: Iterable[str] = (),
) -> bytes:
    if not body:
        return body
    content: Shape = shape or _EMPTY
    payload = None if shape is None else shape.serialization.get("payload")
    if shape is not None and payload is not None:
        content = shape.members[payload]
        if content.type_name in ("blob", "string"):
            if not _is_sensitive(content):
                return body
            masked.append(path)
            return MASK.encode()
    before = len(masked)
    try:
        document: JSON = json.loads(body)
    except ValueError:
        masked.append(path)
        return MASK.encode()
    result = redact_value(content, document, path, masked, known)
    # The original bytes, unless something was masked.
    return body if len(masked) == before else json.dumps(result).encode()


def _located(shape: StructureShape | None, location: str) -> dict[str, Shape]:
    if shape is None:
        return {}
    return {
        str(member.serialization.get("name", name)): member
        for name, member in shape.members.items()
        if member.serialization.get("location") == location
    }


def _headers(
    headers: Mapping[str, str],
    shape: StructureShape | None,
    path: str,
    masked: list[str],
) -> dict[str, str]:
    modelled = {
        name.lower(): member for name, member in _located(shape, "header").items()
    }
    prefixes = {
        prefix.lower(): member for prefix, member in _located(shape, "headers").items()
    }
    kept: dict[str, str] = {}
    for name, value in headers.items():
        key = name.lower()
        member = modelled.get(key)
        if member is None and key not in _PUBLIC_HEADERS:
            member = next((m for p, m in prefixes.items() if key.startswith(p)), None)
            if member is None:
                continue
        if member is not None and _is_sensitive(member):
            masked.append(f"{path}.{key}")
            value = MASK
        kept[key] = value
    return kept


def _path(target: str, operation: OperationModel, masked: list[str]) -> str:
    """Mask the values of sensitive members in the path and the query."""
    url = urlsplit(target)
    shape = operation.input_shape
    path = url.path
    labels = _located(shape, "uri")
    if any(_is_sensitive(member) for member in labels.values()):
        template = str(operation.http["requestUri"]).partition("?")[0]
        pattern = re.sub(r"\\{(\w+)(\\\+)?\\}", r"(?P<\1>.+)", re.escape(template))
        found = re.fullmatch(pattern, path)
        values = {} if found is None else found.groupdict()
        path = re.sub(
            r"\{(\w+)\+?\}",
            lambda label: (
                quote(MASK)
                if _is_sensitive(labels[label[1]])
                else values.get(label[1], quote(MASK))
            ),
            template,
        )
        masked.append("request.path")
    query: list[tuple[str, str]] = []
    parameters = _located(shape, "querystring")
    for name, value in parse_qsl(url.query, keep_blank_values=True):
        member = parameters.get(name)
        # The signature of a presigned URL: X-Amz-Signature, X-Amz-Credential, ...
        hidden = (
            name.lower().startswith("x-amz-")
            if member is None
            else _is_sensitive(member)
        )
        if hidden:
            masked.append(f"request.query.{name}")
        query.append((name, MASK if hidden else value))
    return path if not query else f"{path}?{urlencode(query, safe='*')}"
