"""Masks secrets in requests and responses, going by botocore's model of the operation.

`secrets/` says which values are secret. Here are the places where a message has values:
path, query, headers and body.
"""

import re
from collections.abc import Collection, Mapping
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from botocore.model import MapShape, OperationModel, Shape, StructureShape

from ..secrets.masker import MASK, PUBLIC
from ..secrets.texts import is_secret_text
from .bodies import located, protocol_of, redact_body, redact_request_body
from .masking import MessageMasker
from .messages import HttpRequest, HttpResponse

# The headers to keep. A list of those to drop could not stay complete.
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
) -> tuple[HttpRequest, MessageMasker]:
    """Mask the secrets of a request.

    Args:
        request: The request.
        operation: The operation, in a model of `marked_model`.

    Returns:
        The request without its secrets, and what masked them.
    """
    masker = MessageMasker()
    shape = operation.input_shape
    return HttpRequest(
        method=request.method,
        path=_path(request.path, operation, masker),
        headers=_headers(request.headers, shape, "request.headers", masker),
        body=redact_request_body(request.body, operation, masker),
    ), masker


def redact_response(
    response: HttpResponse,
    shape: StructureShape | None,
    *,
    protocol: str = "json",
    error: bool = False,
    sent: Collection[str] = (),
) -> tuple[HttpResponse, MessageMasker]:
    """Mask the secrets of a response.

    Args:
        response: The response.
        shape: The shape of its document: the operation's output, or an error.
        protocol: botocore's name of the protocol.
        error: Whether it is an error. Its code is kept, and its message if the model
            has it and does not mark it.
        sent: The secrets of the request, which an error may repeat.

    Returns:
        The response without its secrets, and what masked them.
    """
    masker = MessageMasker(sent if error else ())
    body = redact_body(
        response.body, shape, "response.body", masker, protocol, error=error
    )
    return HttpResponse(
        status=response.status,
        headers=_headers(response.headers, shape, "response.headers", masker),
        body=body,
    ), masker


def _headers(
    headers: Mapping[str, str],
    shape: StructureShape | None,
    path: str,
    masker: MessageMasker,
) -> dict[str, str]:
    known: dict[str, Shape] = dict.fromkeys(_PUBLIC_HEADERS, PUBLIC)
    for name, member in located(shape, "header").items():
        known[name.lower()] = member
    # An empty prefix names no headers: the sender's or the service's may have any name.
    prefixes = tuple(name.lower() for name in located(shape, "headers") if name)
    kept: dict[str, str] = {}
    for name, value in headers.items():
        key = name.lower()
        # The caller names the headers of a map, so the model cannot mark them.
        if key in known or key.startswith(prefixes):
            kept[key] = masker.text(known.get(key), value, f"{path}.{key}")
    return kept


def _path(target: str, operation: OperationModel, masker: MessageMasker) -> str:
    """Mask the secrets in a path and its query."""
    url = urlsplit(target)
    templates, fixed = _templates(operation)
    path = _labels(url.path, templates, located(operation.input_shape, "uri"), masker)
    query = _query(url.query, fixed, operation.input_shape, masker)
    return f"{path}?{query}" if query else path


def _templates(operation: OperationModel) -> tuple[list[str], str]:
    """The templates of the path, and the query of the template."""
    if protocol_of(operation.service_model) == "smithy-rpc-v2-cbor":
        target = operation.service_model.metadata["targetPrefix"]
        return [f"/service/{target}/operation/{operation.name}"], ""
    path, _, query = str(operation.http["requestUri"]).partition("?")
    # botocore moves S3's buckets to the host, and then often back to the path.
    bucket = str(operation.http.get("authPath", path))
    return list(dict.fromkeys((path, bucket, bucket.rstrip("/") or "/"))), query


def _labels(
    path: str, templates: list[str], labels: Mapping[str, Shape], masker: MessageMasker
) -> str:
    """Mask the values of labels, all of them in a path that does not fit."""
    for template in templates:
        # Literal text, name and "+", text, name and "+", ..., text
        parts = re.split(r"\{([^{}+]+)(\+?)\}", template)
        names, texts = parts[1::3], parts[0::3]
        pattern = re.escape(texts[0])
        for greedy, text in zip(parts[2::3], texts[1:], strict=True):
            pattern += f"({'.+' if greedy else '[^/]+'}){re.escape(text)}"
        match = re.fullmatch(pattern, path)
        if match is None:
            continue
        before = len(masker.paths)
        redacted = texts[0]
        for name, value, text in zip(names, match.groups(), texts[1:], strict=True):
            masker.beside[name] = plain = unquote(value)
            shown = masker.text(labels.get(name), plain, "request.path")
            redacted += (value if shown == plain else quote(shown)) + text
        # One path for all labels.
        del masker.paths[before + 1 :]
        return redacted
    masker.note(None, path, "request.path")
    return re.sub(r"\{[^{}]+\}", quote(MASK), templates[0])


def _query(
    query: str, fixed: str, shape: StructureShape | None, masker: MessageMasker
) -> str:
    """Mask the values of parameters, except for the values of the template."""
    members = located(shape, "querystring")
    constants = parse_qsl(fixed, keep_blank_values=True)
    before = len(masker.paths)
    parameters: list[tuple[str, str]] = []
    pairs = parse_qsl(query, keep_blank_values=True)
    masker.beside.update(pairs)
    secrets = masker.named(shape, masker.beside)
    for name, value in pairs:
        member = None if name in secrets else members.get(name)
        if (name, value) in constants:
            parameters.append((name, value))
        elif member is None and (not value or is_secret_text(name)):
            # A lone word is a value as well as a name.
            masker.note(None, name, f"request.query.{MASK}")
            parameters.append((MASK, ""))
        else:
            # The caller names the parameters of a map, so the model cannot mark them.
            known = None if isinstance(member, MapShape) else member
            shown = masker.text(known, value, f"request.query.{name}")
            parameters.append((name, shown))
    # The original text, unless something was masked.
    is_changed = len(masker.paths) > before
    return urlencode(parameters, safe="*") if is_changed else query
