"""Answers the calls of a client by a recording."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar, Unpack, get_args

from .options import ClientOptions, given_options
from .recordings import check_directions, load, stream_of
from .rules import Call, Checks, Choice
from .sdk import seam_of, secret_model
from .streams import body, events
from .structural import AnyClient

ClientT = TypeVar("ClientT", bound=AnyClient)


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
        self._unused = load(path, cls.__service__)
        self._model: Any = None
        self._checks = checks

    def answer(self, call: Call, model: Any, /) -> object:
        """Answer a call."""
        check_directions(model)
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
        name = stream_of({"ResponseMetadata": metadata}, model)
        if name is None:
            return response
        member = next(one for one in seam.members(cls) if one.wire == name)
        if not recorded.keys() & {"body", "events"}:
            raise ValueError(f"there is no content of {name}")
        if "body" in recorded:
            return seam.evolve(response, **{member.name: body(recorded["body"])})
        (union,) = get_args(member.type)
        typed = [seam.from_dict(union, event) for event in recorded["events"]]
        ends = recorded.get("ends_with")
        error = None if ends is None else _client_error(ends, model.name, {})
        return seam.evolve(response, **{member.name: events(typed, raises=error)})


def _client_error(
    values: Mapping[str, Any], operation: str, metadata: Mapping[str, Any]
) -> Exception:
    from botocore.exceptions import ClientError

    response: Any = {**values, "ResponseMetadata": metadata}
    return ClientError(response, operation)
