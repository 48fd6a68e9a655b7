"""Calls of an ordinary botocore client, whose HTTP exchange is awaited.

botocore's own code makes and signs requests, parses responses and decides about
retries. It runs in the event loop, because it only computes. What would wait is written
anew: the end of `BaseClient._make_api_call`, and the loop of `Endpoint._send_request`.
What may block the loop runs in threads, as the whole call does if botocore has other
steps than those that are known.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from functools import partial
from inspect import iscoroutinefunction
from io import BytesIO
from logging import getLogger
from typing import TYPE_CHECKING, Any, Self

from ..botocore_internals import SIGNERS, keeping_features
from ..lazy import SDK
from ..on_error import OnError, Undo
from ..responses.output_shape import protocol
from . import botocore_internals as internals
from .awaited_bodies import awaited_parts, begin_events, close_parts
from .connections.request_body import AsyncSource
from .threads import T, in_loop, in_thread

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotoClient, OperationModel
    from .connections.sending import Connections


SIGNERS.add((__name__, "create_request"))

_LOG = getLogger(SDK)
_ENDPOINT_LOG = getLogger("botocore.endpoint")

# What S3 may answer for a bucket in another region; its handler of retries calls S3.
_REDIRECTS = {301, 302, 307, 400}

_REFUSAL = (
    "an asynchronous iterator is read once, so it cannot be a body that the signature "
    "or a checksum covers in advance: send bytes or a file"
)
_ADVICE_OF_S3 = (
    ", or use upload_fileobj, which takes such iterators, or leave both out with "
    'Config(s3={"payload_signing_enabled": False}) and '
    'request_checksum_calculation="when_required"'
)


class Engine:
    """Makes the calls of a botocore client in coroutines.

    Attributes:
        connections: The connections of all calls that do not run in threads; `None` if
            there are none.
        after_calls: Coroutine functions that get each result before the program does,
            and botocore's model of the operation. Recordings read streams there.
    """

    def __init__(
        self, boto: BotoClient, connections: Connections | None, *, unusual: str = ""
    ) -> None:
        """Make the calls of a client; `unusual` says why all of them run in threads."""
        self._boto: Any = boto
        self._suspending = internals.suspending(boto)
        self._service = boto.meta.service_model.service_id.hyphenize()
        self._handlers = internals.OrdinaryHandlers(boto)
        self._pauses = internals.Pauses(boto)
        self._discovers = internals.discovers_endpoints(boto)
        self._unusual = unusual
        self._refusal = _REFUSAL + (_ADVICE_OF_S3 if self._service == "s3" else "")
        events: Any = boto.meta.events
        events.register_last("before-sign", internals.leave_unsigned)
        self.after_calls: list[
            Callable[[dict[str, object], OperationModel], Awaitable[None]]
        ] = []
        self.connections = connections

    @classmethod
    def connected(cls, boto: BotoClient) -> Self:
        """Make one whose connections have the client's own settings."""
        from .connections.sending import Connections

        try:
            settings = internals.http_settings(boto)
        except internals.UnknownHttpError as error:
            return cls(boto, None, unusual=str(error))
        return cls(boto, Connections(settings))

    def with_client(self, boto: BotoClient) -> Self:
        """Use the connections and the state of retries for a copy of the client."""
        made = copy(self)
        made._boto = boto
        made._suspending = internals.suspending(boto)
        return made

    async def call(
        self,
        operation: str,
        method: Callable[..., dict[str, object]],
        /,
        **arguments: object,
    ) -> dict[str, object]:
        """Call an operation, by its name in botocore and the client's blocking method.

        Bodies and event streams in the result are awaited.
        """
        check_loop()
        self._handlers.check(operation)
        model: OperationModel = self._boto.meta.service_model.operation_model(operation)
        refusal = f"{operation}: {self._refusal}"
        given = {name: _readable(value, refusal) for name, value in arguments.items()}
        sources = [one for one in given.values() if isinstance(one, AsyncSource)]
        reason = self._unusual or internals.why_unusual(self._boto, method)
        try:
            if reason:
                _LOG.debug("%s runs in a thread: %s", operation, reason)
                parsed = await in_thread(
                    partial(method, **given), discard=close_parts, in_pool=not sources
                )
            else:
                with keeping_features():
                    parsed = await self._call(operation, given)
        finally:
            for source in sources:
                source.close()
        awaited_parts(parsed, model)
        for work in self.after_calls:
            await work(parsed, model)
        return parsed

    async def _call(
        self, operation: str, arguments: Mapping[str, object]
    ) -> dict[str, object]:
        """Make a request, send it, and do what follows in `_make_api_call`."""
        boto = self._boto
        begin = partial(internals.begin_call, self._suspending, operation, arguments)
        in_threads = self._discovers or any(map(_reads_file, arguments.values()))
        begun = await self._run(begin, in_thread_if=in_threads)
        if not isinstance(begun, internals.Suspended):
            return begun
        parsed: dict[str, object]
        emit, event = boto.meta.events.emit, f"{self._service}.{operation}"
        context = begun.context
        failed = partial(emit, f"after-call-error.{event}", context=context)
        with OnError(lambda error: failed(exception=error)):
            http, parsed = await self._send_request(begun, in_threads=in_threads)
        # Whoever keeps an error of a handler would keep the connection.
        with Undo(partial(close_parts, parsed)):
            emit(
                f"after-call.{event}",
                http_response=http,
                parsed=parsed,
                model=begun.model,
                context=context,
            )
        if http.status_code >= 300:
            code = internals.error_code(context, parsed)
            raise boto.exceptions.from_code(code)(parsed, operation)
        return parsed

    async def _run(self, step: Callable[[], T], *, in_thread_if: bool) -> T:
        """Run a step that may need credentials."""
        if in_thread_if or internals.identity_may_block(self._boto):
            return await in_thread(step)
        return step()

    async def _send_request(
        self, call: internals.Suspended, *, in_threads: bool
    ) -> Any:
        """Send a request until it need not be sent again, and get the parsed response.

        botocore's `Endpoint._send_request` has been the same since 2021.
        """
        endpoint = internals.endpoint_of(self._boto)
        model, given, context = call.model, call.request, call.context
        _ENDPOINT_LOG.debug("Making request for %s with params: %s", model, given)
        attempts, response = 1, None
        while True:
            internals.begin_attempt(endpoint, context, attempts, response)

            def create_request() -> Any:
                return endpoint.create_request(given, model)

            # Signing may call S3 for the credentials of a directory bucket.
            signing_name = context.get("signing", {}).get("signing_name")
            may_block = in_threads or signing_name == "s3express"
            request = await self._run(create_request, in_thread_if=may_block)
            response, error = await self._get_response(request, model, context)
            delay = await self._delay_of_retry(
                response=response,
                endpoint=endpoint,
                operation=model,
                attempts=attempts,
                caught_exception=error,
                request_dict=given,
            )
            if delay is None:
                break
            _ENDPOINT_LOG.debug(
                "Response received to retry, sleeping for %s seconds", delay
            )
            if response is not None:
                # The next attempt may need the place of its connection.
                close_parts(response[1])
            await asyncio.sleep(delay)
            attempts += 1
            request.reset_stream()
        if response is not None and "ResponseMetadata" in response[1]:
            response[1]["ResponseMetadata"]["RetryAttempts"] = attempts - 1
        if error is not None:
            raise error
        return response

    async def _get_response(
        self, request: object, model: OperationModel, context: Mapping[str, object]
    ) -> Any:
        """Send a request once; get the parsed response, or else the error."""
        answer: object
        try:
            answer = await self._exchange(request, model)
        except Exception as error:  # of any class: botocore's retries get it
            answer = error
        body: Any = getattr(answer, "raw", None)
        # If a parser raises an error, nobody will read the body.
        with Undo(getattr(body, "close", lambda: None)):
            # The parsers of protocols other than REST read the first message.
            reads_first = not protocol(model).startswith("rest-")
            if reads_first and model.has_event_stream_output and hasattr(body, "more"):
                response: Any = answer
                response.raw = await begin_events(body)
            return internals.read_response(
                internals.endpoint_of(self._boto), request, model, context, answer
            )

    async def _exchange(self, request: object, model: OperationModel) -> object:
        """Get the response from a handler of `before-send`, or from the network."""
        answer = await self._before_sending(request, model)
        if answer is not None:
            return answer
        assert self.connections is not None
        return await self.connections.send(request)

    async def _before_sending(self, request: object, model: OperationModel) -> object:
        """Pause as retries need it; get the answer of a handler, if there is one."""
        await self._pauses.before_sending()
        event = f"before-send.{self._service}.{model.name}"
        answers = self._boto.meta.events.emit(event, request=request)
        return next((one for _, one in answers if one is not None), None)

    async def _delay_of_retry(self, **attempt: Any) -> float | None:
        """Get how many seconds to wait before a retry; `None` if there is none."""
        event = f"needs-retry.{self._service}.{attempt['operation'].name}"
        emit = partial(self._boto.meta.events.emit, event, **attempt)
        response = attempt["response"]
        redirects = (
            self._service == "s3"
            and response is not None
            and response[0].status_code in _REDIRECTS
        )
        answers = await in_thread(emit) if redirects else emit()
        await self._pauses.after_retry()
        for _, delay in answers:
            if delay is not None:
                return None if delay is False else delay
        return None


def check_loop() -> None:
    """Raise `RuntimeError` unless asyncio runs the event loop."""
    if not in_loop():
        raise RuntimeError(
            "no event loop of asyncio is running here; under trio, wrap a client of "
            "aiobotocore, as AsyncSQSClient(client) does"
        )


def _readable(value: Any, refusal: str) -> object:
    """Give an asynchronous iterator the form that botocore has for bodies."""
    is_iterator = hasattr(value, "__aiter__") and (
        # Streams, such as the bodies of responses, may have one that is awaited.
        not hasattr(value, "read") or iscoroutinefunction(value.read)
    )
    return AsyncSource(value, refusal) if is_iterator else value


def _reads_file(value: object) -> bool:
    """Whether botocore may read a file, to sign it or for its checksum."""
    return hasattr(value, "read") and type(value) is not BytesIO
