"""Calls of operations, with botocore and with each way of decoding."""

from __future__ import annotations

import pickle
import re
import warnings
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element as XmlElement

from attrs import frozen
from botocore import xform_name
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.model import OperationModel
from botocore.response import StreamingBody
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.conformance.recordings import minimal_value
from tests.support.boto import boto_session, raw_client
from tests.support.comparison import is_list, is_map, outcome, unchanged
from tests.support.network import Answer, FakeNetwork
from tests.support.shared_sdk import SharedSdk

WAYS = ("c", "auto", "dict")
"""The ways of decoding, as `SharedSdk.client` takes them."""


@frozen
class Xml:
    """An element, which does not equal others of the same content itself."""

    content: Sequence[object]


# Addresses of objects, and where the recursion ended.
_VARYING = re.compile(r"0x[0-9a-f]{6,}|(?<=maximum recursion depth exceeded).*")

# Stands for an event that the model does not have.
UNKNOWN_EVENT: dict[str, object] = {}


@frozen
class Result:
    """What a call led to; `warnings` are about values that do not fit.

    The outcome is what `comparison.outcome` returns, without unknown events.
    """

    outcome: object
    response: Any
    error: Exception | None
    request_id: object
    warnings: tuple[str, ...]


class Calls:
    """The calls of one service; botocore's session has the models of the SDK."""

    def __init__(
        self,
        sdk: SharedSdk,
        session: Session,
        service: str,
        kind: ClientKind = SYNCHRONOUS,
    ) -> None:
        self._sdk = sdk
        self._package = sdk.service(service)
        self._kind = kind
        self._boto = raw_client(session, service, "https://example.com")
        self.protocol: str = self._boto.meta.service_model.resolved_protocol
        self._network = FakeNetwork(self._boto)
        self._typed = {way: sdk.client(service, self._boto, way, kind) for way in WAYS}
        self._unknown = sdk.module("_runtime.unions").UnknownVariant
        self._conversion_error = sdk.module("_runtime.conversion_error").ConversionError
        self._unexpected = sdk.module(
            "_runtime.conversion_error"
        ).UnexpectedValueWarning
        self._unreadable = sdk.module("_runtime.errors").UnreadableResponseError

    def model(self, operation: str) -> OperationModel:
        return self._boto.meta.service_model.operation_model(operation)

    def botocores_error(self, code: str) -> type[ClientError]:
        """Find botocore's class for an error code."""
        boto: Any = self._boto
        cls: type[ClientError] = boto.exceptions.from_code(code)
        return cls

    def plain(self, operation: str, answer: Answer) -> Result:
        method = getattr(self._boto, xform_name(operation))
        arguments = self._arguments(operation)
        return self._result(lambda: method(**arguments), answer, unchanged, SYNCHRONOUS)

    def typed(self, operation: str, answer: Answer, way: str) -> Result:
        cls = getattr(self._package, f"{operation}Request")
        request = self._sdk.from_dict(cls, self._arguments(operation))
        client = self._typed[way]

        def to_dict(value: object) -> object:
            if isinstance(value, self._unknown):
                return UNKNOWN_EVENT
            return self._sdk.to_dict(value)

        return self._result(
            lambda: self._kind.result(client.send(request)), answer, to_dict, self._kind
        )

    def close(self) -> None:
        boto: Any = self._boto
        boto.close()

    def problem_of_error(self, error: Exception) -> str:
        """Describe what is wrong with an error of a typed call; empty if nothing is."""
        if isinstance(error, ClientError):
            return self._sdk.error_problem(error)
        if isinstance(error, self._unreadable) or _came_from_handler(error):
            return ""
        return f"{type(error)} is not wrapped"

    def problem_of_response(self, result: Result) -> str:
        """Describe what else a response does not survive; empty if it survives all."""
        response = result.response
        repr(response)
        if pickle.loads(pickle.dumps(response)) != response:
            return "not equal to its pickle"
        try:
            text = self._sdk.to_json(response)
            again = self._sdk.from_json(type(response), text)
        except self._conversion_error as error:
            return (
                "" if result.warnings or "unknown variant" in str(error) else str(error)
            )
        return "" if again == response or result.warnings else f"JSON makes {again!r}"

    def _arguments(self, operation: str) -> dict[str, Any]:
        shape = self.model(operation).input_shape
        return {} if shape is None else minimal_value(shape)

    def _result(
        self,
        call: Callable[[], object],
        answer: Answer,
        to_dict: Callable[[Any], Any],
        kind: ClientKind,
    ) -> Result:
        self._network.answers = [answer]
        found: list[tuple[Any, object]] = []
        errors: list[Exception] = []

        def watched() -> object:
            try:
                response = call()
            except Exception as error:
                errors.append(error)
                raise
            found.append((response, request_id(response)))
            return response

        with warnings.catch_warnings(record=True) as given:
            warnings.simplefilter("always")
            seen = outcome(watched, to_dict, kind)
        unexpected = [w for w in given if issubclass(w.category, self._unexpected)]
        response, request = found[0] if found else (None, None)
        return Result(
            comparable(seen),
            response,
            errors[0] if errors else None,
            request,
            tuple(str(warning.message) for warning in unexpected),
        )


MakeCalls: TypeAlias = Callable[[str], Calls]
"""Makes the calls of a service, as the fixture `make_calls` does."""


@contextmanager
def calls_of_services(
    sdk: SharedSdk, models: Path, kind: ClientKind = SYNCHRONOUS
) -> Generator[MakeCalls]:
    """Make the calls of each service once, and close their clients after the block."""
    session = boto_session(models)
    made: dict[str, Calls] = {}

    def make(service: str) -> Calls:
        if service not in made:
            made[service] = Calls(sdk, session, service, kind)
        return made[service]

    yield make
    for calls in made.values():
        calls.close()


def request_id(response: Any) -> object:
    if is_map(response):
        metadata: Mapping[str, object] = response.get("ResponseMetadata", {})
        return metadata.get("RequestId")
    return response.response_metadata.request_id


def _came_from_handler(error: Exception) -> bool:
    """Whether one of botocore's handlers, not a parser, raised an error."""
    modules = {frame.f_globals["__name__"] for frame, _ in walk_tb(error.__traceback__)}
    # Handlers that defer themselves are called later.
    return not modules.isdisjoint(["botocore.hooks", "botocore.handlers"])


def comparable(value: Any) -> Any:
    """Convert what does not compare equal, and leave out unknown events.

    These are elements, which botocore leaves where it finds several for one, streams
    in the responses of errors, keys that are not text, and parts of messages.
    """
    if type(value) is XmlElement:
        # Not `tostring`, which calls itself for each level.
        return Xml([(inner.tag, inner.text, inner.attrib) for inner in value.iter()])
    if isinstance(value, EventStream | StreamingBody):
        return "a stream"
    if is_map(value):
        return {_text_key(key): comparable(item) for key, item in value.items()}
    if is_list(value):
        items = [comparable(item) for item in value if item is not UNKNOWN_EVENT]
        return items if isinstance(value, list) else tuple(items)
    if type(value) is str:
        return _VARYING.sub("", value)
    return value


def _text_key(key: object) -> str:
    return key if isinstance(key, str) else repr(key)
