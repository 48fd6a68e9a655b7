"""Records what a botocore client sends and receives, without secrets."""

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypedDict
from urllib.parse import urlsplit

import botocore
from botocore.awsrequest import AWSRequest
from botocore.client import BaseClient
from botocore.model import OperationModel, StructureShape

from ..secrets.masker import MASK
from ..secrets.members import marked_model
from .bodies import PROTOCOLS, protocol_of
from .exchange import Exchange, save_exchange
from .messages import HttpRequest, HttpResponse
from .redaction import redact_request, redact_response
from .replacement import replace_texts

# A request waits for its response in the context that botocore passes to all events of
# a call, under this key.
_CONTEXT_KEY = "botosmith.recording.request"


class _Error(TypedDict, total=False):
    Code: str


class _Parsed(TypedDict, total=False):
    Error: _Error


class _ResponseDict(TypedDict):
    """The parts of botocore's ``response_dict`` that are recorded."""

    status_code: int
    headers: Mapping[str, str]
    body: object
    """Bytes, or a stream, which belongs to the caller."""


class Recorder:
    """Records all exchanges of a client while it is open.

    Each attempt of a call that botocore retries is an exchange, with a file of its own.
    Streamed bodies belong to the caller: they are masked, not read. A call with events
    in both directions is a `NotImplementedError` before it is sent. ::

        with Recorder(boto3.client("sagemaker"), Path("recorded")) as recorder:
            ...
        print(recorder.files)
    """

    def __init__(
        self,
        client: BaseClient,
        folder: Path,
        *,
        source: Mapping[str, str] | None = None,
        replace: Mapping[str, str] | None = None,
    ) -> None:
        """Start recording.

        Args:
            client: A botocore or boto3 client.
            folder: The files go to a folder in it, named after the service.
            source: Describes the origin of the exchanges, beside botocore's version and
                the date; by default they come from AWS.
            replace: Texts to replace in paths, headers and bodies, such as the number
                of the account.

        Raises:
            ValueError: The service has an unknown protocol, whose secrets would stay.
        """
        model = client.meta.service_model
        protocol = protocol_of(model)
        if protocol not in PROTOCOLS:
            raise ValueError(
                f"cannot record {model.service_name}: its protocol is {protocol}, and "
                f"secrets are only found in {', '.join(PROTOCOLS)}"
            )
        self.files: list[Path] = []
        """The files written so far."""
        self._client = client
        self._model = marked_model(model)
        self._folder = folder
        self._replace = dict(replace or {})
        self._source = {
            "kind": "recorded",
            **(source or {"by": "AWS"}),
            "botocore": botocore.__version__,
            "date": datetime.now(UTC).date().isoformat(),
        }
        service = model.service_id.hyphenize()
        self._handlers: dict[str, Callable[..., None]] = {
            f"request-created.{service}": self._on_request,
            f"response-received.{service}": self._on_response,
        }
        for event, handler in self._handlers.items():
            client.meta.events.register(event, handler)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop recording."""
        for event, handler in self._handlers.items():
            self._client.meta.events.unregister(event, handler)

    def _on_request(
        self, request: AWSRequest, operation_name: str, **_: object
    ) -> None:
        if self._model.operation_model(operation_name).has_event_stream_input:
            raise NotImplementedError(
                f"{operation_name} has events in both directions, which no file of one "
                "exchange can have"
            )
        request.context[_CONTEXT_KEY] = request

    def _on_response(
        self,
        event_name: str,
        context: dict[str, object],
        response_dict: _ResponseDict | None,
        parsed_response: _Parsed | None,
        **_: object,
    ) -> None:
        sent = context.pop(_CONTEXT_KEY, None)
        # Without a response, the connection broke, or botocore could not parse it.
        if not isinstance(sent, AWSRequest) or response_dict is None:
            return
        model = self._model
        operation = model.operation_model(event_name.rpartition(".")[2])
        request, masker = redact_request(_request(sent), operation)
        response, masked = _response(
            operation, response_dict, parsed_response, masker.texts
        )
        exchange = Exchange(
            source=self._source,
            service=model.service_name,
            operation=operation.name,
            request=request,
            response=response,
            masked=(*masker.paths, *masked),
        )
        if self._replace:
            is_cbor = protocol_of(model) == "smithy-rpc-v2-cbor"
            exchange = replace_texts(exchange, self._replace, is_cbor=is_cbor)
        self.files.append(save_exchange(exchange, self._folder))


def _request(sent: AWSRequest) -> HttpRequest:
    url = urlsplit(sent.url or "")
    body: object = sent.body
    return HttpRequest(
        method=sent.method or "",
        path=f"{url.path or '/'}?{url.query}" if url.query else url.path or "/",
        headers={name: _string(value) for name, value in sent.headers.items()},
        # Bytes, whatever the stubs say, or a file if the caller passed one.
        body=body if isinstance(body, bytes) else MASK.encode() if body else b"",
    )


def _string(value: str | bytes) -> str:
    # Preparing a request converts its headers to bytes, whatever the stubs say.
    return value.decode() if isinstance(value, bytes) else value


def _response(
    operation: OperationModel,
    raw: _ResponseDict,
    parsed: _Parsed | None,
    sent: Collection[str],
) -> tuple[HttpResponse, list[str]]:
    status, body = raw["status_code"], raw["body"]
    response = HttpResponse(
        status=status,
        headers=dict(raw["headers"]),
        body=body if isinstance(body, bytes) else b"",
    )
    shape, is_error = operation.output_shape, status >= 300
    if is_error:
        code = ((parsed or {}).get("Error") or {}).get("Code")
        shape = _error_shape(operation, code)
    response, masker = redact_response(
        response,
        shape,
        protocol=protocol_of(operation.service_model),
        error=is_error,
        sent=sent,
    )
    # A stream is not read.
    is_stream = not (is_error or isinstance(body, bytes))
    return response, [*masker.paths, *["response.body"] * is_stream]


def _error_shape(operation: OperationModel, code: str | None) -> StructureShape | None:
    # Errors of a service may share a code; the operation's own come first.
    for shape in (*operation.error_shapes, *operation.service_model.error_shapes):
        if isinstance(shape, StructureShape) and code in (shape.error_code, shape.name):
            return shape
    return None
