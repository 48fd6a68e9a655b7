"""Records the calls of a client, as handlers of botocore's events see them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any

from .limits import Limits
from .recordings import check_directions, check_name, save, status, stream_of
from .rules import Checks, Choice
from .sdk import is_fake, models_of, seam_of, secret_model
from .streams import Events, ReadEvents, async_body, sync_body
from .structural import AnyClient

_KEY = "botosmith.testing.recorded"


@contextmanager
def record(
    client: AnyClient, path: str | PathLike[str], /, *, limits: Choice = "allow"
) -> Generator[None]:
    """Record the calls of a client inside the block, and write them to a file.

    Secrets are masked, those that the model marks and others. Streams are read as a
    whole before the program gets them; one with events in both directions is a
    `NotImplementedError` before it is opened. If the block ends with an error, the file
    stays as it was.

    Args:
        client: The client, synchronous or asynchronous.
        path: The file. Its folder is made if it is missing.
        limits: Whether a call whose arguments break limits of the model, as
            `violations` finds them, is an `AssertionError`, also at the end of the
            block.

    Raises:
        TypeError: It is not a generated client, or it is the client of a fake.
        FileNotFoundError: Its package lacks the models that say what is secret.
        OSError: The file cannot be written.
    """
    seam = seam_of(type(client))
    untyped: Any = client
    if is_fake(client):
        raise TypeError("the client of a fake has no calls to record")
    recorder = _Recorder(client, limits)
    check_name(Path(path))
    with seam.watching(client, recorder.begin):
        yield
    recorder.checks.check(None)
    save(Path(path), untyped.__service__, recorder.calls)


class _Recorder:
    """Keeps the calls of a client, as handlers of botocore's events."""

    def __init__(self, client: Any, limits: Choice) -> None:
        self.checks = Checks(unused="allow", unanswered="allow", limits=limits)
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
        check_directions(model)
        limits = Limits(models_of(self._class)["service"])
        self.checks.check_limits(model.name, lambda: limits.broken(model.name, params))
        from .recorded_values import ValueMasker

        masker = ValueMasker()
        shape = self._model.operation_model(model.name).input_shape
        arguments = masker.message(shape, dict(params))
        call = {"operation": model.name, "arguments": arguments}
        context[_KEY] = call, masker.texts

    def _keep(self, parsed: Any, model: Any, context: Any, **_: object) -> None:
        """Keep the result of a call."""
        name = stream_of(parsed, model)
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
        name = stream_of(parsed, model)
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
        call["status"] = status(parsed)
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
