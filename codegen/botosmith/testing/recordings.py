"""Recordings: the calls of a client and their results in a file, to be repeated.

A recording has the arguments and results as botocore's clients take and return them,
without secrets. So it is independent of protocols, endpoints and signatures.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from os import PathLike
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar, Unpack, get_args
from uuid import uuid4

from attrs import evolve

from .options import ClientOptions, given_options
from .rules import Call, Checks, Choice
from .sdk import is_fake, seam_of, secret_model
from .streams import Events, ReadEvents, async_body, body, events, sync_body
from .structural import AnyClient

ClientT = TypeVar("ClientT", bound=AnyClient)

_FORMAT = 1
_KEY = "botosmith.testing.recorded"


@contextmanager
def record(client: AnyClient, path: str | PathLike[str], /) -> Generator[None]:
    """Record the calls of a client inside the block, and write them to a file.

    Secrets are masked, those that the model marks and others. Streams are read as a
    whole before the program gets them; one with events in both directions is a
    `NotImplementedError` before it is opened. If the block ends with an error, the file
    stays as it was.

    Args:
        client: The client, synchronous or asynchronous.
        path: The file. Its folder is made if it is missing.

    Raises:
        TypeError: It is not a generated client, or it is the client of a fake.
        FileNotFoundError: Its package lacks the models that say what is secret.
        OSError: The file cannot be written.
    """
    seam = seam_of(type(client))
    untyped: Any = client
    if is_fake(client):
        raise TypeError("the client of a fake has no calls to record")
    recorder = _Recorder(client)
    _check_name(Path(path))
    with seam.watching(client, recorder.begin):
        yield
    _save(Path(path), untyped.__service__, recorder.calls)


class _Recorder:
    """Keeps the calls of a client, as handlers of botocore's events."""

    def __init__(self, client: Any) -> None:
        self.calls: list[dict[str, Any]] = []
        self._class: type = client.__class__
        self._is_async: bool = client.__is_async__
        # The contexts of calls of an asynchronous client, by the results whose streams
        # are not read yet.
        self._contexts: dict[int, Any] = {}
        self._model = secret_model(client.__class__, client.meta.service_model)

    def begin(self, client: Any) -> Callable[[], None]:
        """Begin to record a client, and return what ends that."""
        events, work = client.meta.events, seam_of(self._class).after_calls(client)
        awaits_handlers = self._is_async and work is None
        handlers: dict[str, Callable[..., object]] = {
            "provide-client-params": self._keep_arguments,
            "after-call": self._keep_async if awaits_handlers else self._keep,
        }
        for name, handler in handlers.items():
            events.register(name, handler)
        if work is not None:
            work.append(self._keep_stream)

        def end() -> None:
            for name, handler in handlers.items():
                events.unregister(name, handler)
            if work is not None:
                work.remove(self._keep_stream)

        return end

    def _keep_arguments(
        self, params: Mapping[str, object], model: Any, context: Any, **_: object
    ) -> None:
        """Keep the arguments of a call."""
        _check_directions(model)
        from .recorded_values import ValueMasker

        masker = ValueMasker()
        shape = self._model.operation_model(model.name).input_shape
        arguments = masker.message(shape, dict(params))
        call = {"operation": model.name, "arguments": arguments}
        context[_KEY] = call, masker.texts

    def _keep(self, parsed: Any, model: Any, context: Any, **_: object) -> None:
        """Keep the result of a call."""
        name = _stream_of(parsed, model)
        if _KEY not in context:
            return  # The call began before the block.
        if name is None:
            self._add(parsed, model, context)
        elif self._is_async:
            self._contexts[id(parsed)] = context
        elif model.has_event_stream_output:
            found: list[Any] = []
            error = _read(iter(parsed[name]), found)
            self._add_events(parsed, model, context, name, found, error)
        else:
            self._add_body(parsed, model, context, name, parsed[name].read())

    async def _keep_async(
        self, parsed: Any, model: Any, context: Any, **_: object
    ) -> None:
        """Keep the result of a call of a client that awaits its handlers."""
        self._keep(parsed, model, context)
        await self._keep_stream(parsed, model)

    async def _keep_stream(self, parsed: Any, model: Any) -> None:
        """Read the stream of a result, and keep it, if the handler could not."""
        context = self._contexts.pop(id(parsed), None)
        if context is None:
            return
        name = _stream_of(parsed, model)
        assert name is not None
        if model.has_event_stream_output:
            from botocore.exceptions import EventStreamError

            found: list[Any] = []
            error: Exception | None = None
            try:
                async for event in parsed[name]:
                    found.append(event)
            except EventStreamError as raised:
                error = raised
            self._add_events(parsed, model, context, name, found, error)
        else:
            self._add_body(parsed, model, context, name, await parsed[name].read())

    def _add(self, parsed: Any, model: Any, context: Any) -> dict[str, Any]:
        from .recorded_values import ValueMasker

        values = dict(parsed)
        call: dict[str, Any] = context[_KEY][0]
        call["status"] = _status(parsed)
        values.pop("ResponseMetadata", None)
        if call["status"] < 300:
            shape = self._output(model)
            call["result"] = ValueMasker().message(shape, values)
        else:
            code = values.get("Error", {}).get("Code")
            shape = self._model.shape_for_error_code(code)
            call["error"] = ValueMasker(context[_KEY][1]).error(shape, values)
        self.calls.append(call)
        return call

    def _output(self, model: Any) -> Any:
        return self._model.operation_model(model.name).output_shape

    def _add_body(
        self, parsed: Any, model: Any, context: Any, name: str, data: bytes
    ) -> None:
        from .recorded_values import ValueMasker

        call = self._add({**parsed, name: None}, model, context)
        call["body"] = ValueMasker().value(self._output(model).members[name], data)
        parsed[name] = (
            async_body(self._class, data) if self._is_async else sync_body(data)
        )

    def _add_events(
        self,
        parsed: Any,
        model: Any,
        context: Any,
        name: str,
        found: list[Any],
        error: Any,
    ) -> None:
        from .recorded_values import ValueMasker

        call = self._add({**parsed, name: None}, model, context)
        shape = self._output(model).members[name]
        call["events"] = ValueMasker().events(shape, found)
        if error is not None:
            code = error.response.get("Error", {}).get("Code")
            masker = ValueMasker(context[_KEY][1])
            ends = masker.error(shape.members.get(code), dict(error.response))
            call["ends_with"] = ends
        parsed[name] = _again(found, error, is_async=self._is_async)


def _check_directions(model: Any) -> None:
    """Raise unless a recording can have calls of an operation."""
    if model.has_event_stream_input:
        raise NotImplementedError(
            f"recordings have no {model.name}, which has events in both directions; "
            "answer it with a fake"
        )


def _stream_of(parsed: Mapping[str, Any], model: Any) -> str | None:
    """The name of the member that is a stream, if there is one."""
    name: str | None = None
    if _status(parsed) < 300 and model.output_shape is not None:
        if model.has_event_stream_output:
            name = model.output_shape.event_stream_name
        elif model.has_streaming_output:
            name = model.output_shape.serialization["payload"]
    return name


def _status(parsed: Mapping[str, Any]) -> int:
    status: int = parsed.get("ResponseMetadata", {}).get("HTTPStatusCode", 200)
    return status


def _read(stream: Any, found: list[Any]) -> Exception | None:
    """Read events, and return the error that ends them."""
    from botocore.exceptions import EventStreamError

    try:
        found.extend(stream)
    except EventStreamError as error:
        return error
    return None


def _again(found: list[Any], error: Exception | None, *, is_async: bool) -> Any:
    """Make a stream of botocore's class with events that were read."""
    base: Any = import_module("botocore.eventstream").EventStream
    kind: Any = Events if is_async else ReadEvents
    return type("RecordedEventStream", (kind, base), {})(found, error)


def _check_name(path: Path) -> None:
    """Raise `OSError` if there cannot be a file with a name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch()
        path.unlink()


def _save(path: Path, service: str, calls: list[dict[str, Any]]) -> None:
    from .recorded_values import to_json

    document = {"format": _FORMAT, "service": service, "calls": to_json(calls)}
    text = json.dumps(document, indent=2, ensure_ascii=False)
    # UTF-8 has no lone surrogates, but JSON can escape them.
    data = f"{text}\n".encode(errors="backslashreplace")
    temporary = path.with_name(f".{path.name[:40]}.{uuid4().hex}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        # That of a full disk does not name the file.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def replay(
    client: type[ClientT],
    path: str | PathLike[str],
    /,
    *,
    unused: Choice = "error",
    unanswered: Choice = "error",
    **options: Unpack[ClientOptions],
) -> Generator[ClientT]:
    """Make a client whose calls are answered by a recording.

    The calls of an operation need the arguments that were recorded, apart from times
    and from tokens that make repeated calls safe. Calls with equal arguments get their
    results in the order of the recording. As in a fake, botocore checks all requests,
    and waiters do not wait.

    Args:
        client: The class of the client.
        path: The file that `record` wrote.
        unused: Whether recorded calls that were not made are an `AssertionError` at the
            end of the block.
        unanswered: Whether the `AssertionError` of a call that the recording does not
            answer is raised again at the end, if the program has caught it.
        options: Arguments of `create` for the client, as for `fake`.

    Raises:
        TypeError: It is not the class of a generated client, or there is another
            argument.
        ValueError: The file is not a recording of this service, or `unused`,
            `unanswered` or an option is something else.
        botocore.exceptions.BotoCoreError: botocore does not accept an option.
        OSError: The file cannot be read.
    """
    seam_of(client)
    checks = Checks(unused=unused, unanswered=unanswered)
    recording = _Recording(client, Path(path), checks)
    from .clients import make_client

    yield make_client(client, recording.answer, given_options(options))
    checks.check(recording.check_unused)


class _Recording:
    """A recording that answers calls."""

    def __init__(self, cls: Any, path: Path, checks: Checks) -> None:
        self._class = cls
        self._path = path
        self._lock = Lock()
        self._unused = _load(path, cls.__service__)
        self._model: Any = None
        self._checks = checks

    def answer(self, call: Call, model: Any, /) -> object:
        """Answer a call."""
        _check_directions(model)
        try:
            return self._response(call.request, model, self._take(call, model))
        except (ValueError, RecursionError) as error:
            text = f"a call of {model.name} does not fit; record it again"
            raise self._checks.note(ValueError(f"{self._path}: {text}")) from error

    def _take(self, call: Call, model: Any) -> Any:
        """Take the recorded call with the same arguments."""
        given = self._comparable(model, call.arguments)
        others: list[Any] = []
        with self._lock:
            for index, recorded in enumerate(self._unused):
                if recorded["operation"] != model.name:
                    continue
                if (wanted := recorded.get("comparable")) is None:
                    wanted = self._comparable(model, recorded["arguments"])
                    recorded["comparable"] = wanted
                if wanted == given:
                    return self._unused.pop(index)
                others.append(wanted)
        failure = AssertionError(self._unanswered(call, given, others))
        raise self._checks.note(failure)

    def _comparable(self, model: Any, arguments: Mapping[str, Any]) -> Any:
        """Mask arguments, and leave out what differs from run to run."""
        from .recorded_values import ValueMasker, comparable

        if self._model is None:
            self._model = secret_model(self._class, model.service_model)
        shape = self._model.operation_model(model.name).input_shape
        return comparable(shape, ValueMasker().message(shape, dict(arguments)))

    def check_unused(self) -> None:
        """Raise an `AssertionError` if there are calls that were not made."""
        if self._unused:
            names = ", ".join(call["operation"] for call in self._unused[:10])
            raise AssertionError(
                f"{self._path}: {len(self._unused)} recorded calls were not made: "
                f"{names}"
            )

    def _unanswered(self, call: Call, given: Any, others: list[Any]) -> str:
        lines = [f"{self._path} has no answer to", f"  {call.request!r}"]
        request: Any = call.request.__class__
        if not others:
            lines.append(f"no further call with {request.__name__} was recorded")
        members = seam_of(request).members(request)
        for wanted in others[:10]:
            differences = [
                f"{member.name} is {given.get(member.wire, 'absent')!r}, "
                f"not {wanted.get(member.wire, 'absent')!r}"
                for member in members
                if given.get(member.wire) != wanted.get(member.wire)
            ]
            lines.append(f"  recorded: {'; '.join(differences)}")
        lines.append("record it again if the program is right")
        return "\n".join(lines)

    def _response(self, request: Any, model: Any, recorded: Mapping[str, Any]) -> Any:
        """Make the response, or raise the error, of a recorded call."""
        metadata: dict[str, object] = {"HTTPStatusCode": recorded["status"]}
        if "error" in recorded:
            metadata.update(HTTPHeaders={}, RetryAttempts=0)
            raise _client_error(recorded["error"], model.name, metadata)
        cls: Any = request.__response__
        seam = seam_of(cls)
        parsed = {**recorded["result"], "ResponseMetadata": metadata}
        response = seam.response_decoder(cls)(parsed)
        name = _stream_of({"ResponseMetadata": metadata}, model)
        if name is None:
            return response
        member = next(one for one in seam.members(cls) if one.wire == name)
        if not recorded.keys() & {"body", "events"}:
            raise ValueError(f"there is no content of {name}")
        if "body" in recorded:
            return evolve(response, **{member.name: body(recorded["body"])})
        (union,) = get_args(member.type)
        typed = [seam.from_dict(union, event) for event in recorded["events"]]
        ends = recorded.get("ends_with")
        error = None if ends is None else _client_error(ends, model.name, {})
        return evolve(response, **{member.name: events(typed, raises=error)})


def _client_error(
    values: Mapping[str, Any], operation: str, metadata: Mapping[str, Any]
) -> Exception:
    from botocore.exceptions import ClientError

    response: Any = {**values, "ResponseMetadata": metadata}
    return ClientError(response, operation)


def _load(path: Path, service: str) -> list[Any]:
    """Read the calls of a recording.

    Raises:
        ValueError: The file is not a recording of the service.
    """
    from ..secrets.masker import MASK
    from .recorded_values import from_json

    try:
        document = json.loads(path.read_bytes())
        version, recorded = document["format"], document["service"]
        calls: Any = from_json(document["calls"])
        for call in calls:
            # What older versions wrote for operations without any.
            call.update({k: {} for k in ("arguments", "result") if call.get(k) == MASK})
        if calls.__class__ is not list or not all(map(_is_call, calls)):
            raise TypeError("no list of calls")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{path}: not a recording; record it again") from error
    if version != _FORMAT:
        raise ValueError(
            f"{path}: recorded by another version of botosmith, in format {version}; "
            "record it again, or update botosmith"
        )
    if recorded != service:
        raise ValueError(f"{path}: a recording of {recorded!r}, not of {service!r}")
    return calls


def _is_call(call: Any) -> bool:
    """Whether the parts of a recorded call have the right types."""
    match call:
        case {"operation": str(), "arguments": dict(), "status": int(), "error": error}:
            return call["status"] >= 300 and _is_error(error)
        case {"operation": str(), "arguments": dict(), "status": int(), "result": _}:
            kinds = {"result": dict, "body": bytes, "events": list, "ends_with": dict}
            return (
                call["status"] < 300
                and all(type(call[k]) is kinds[k] for k in call.keys() & kinds.keys())
                and _is_error(call.get("ends_with", {}))
            )
        case _:
            return False


def _is_error(error: Any) -> bool:
    details = error.get("Error", {})
    codes = [details.get(key, "") for key in ("Code", "QueryErrorCode")]
    return all(isinstance(code, str) for code in codes)
