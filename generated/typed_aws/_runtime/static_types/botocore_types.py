"""Types of the parts of botocore that the runtime uses.

botocore has no types, and its stubs are packages of their own, which applications may
or may not install. Type checkers read these classes instead, and so find nothing to
report in an SDK, whatever is installed. At run time, modules import botocore's classes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeAlias, runtime_checkable

__version__: str
xform_name: Callable[[str], str]


class ServiceId(Protocol):
    """The name of a service in events."""

    def hyphenize(self) -> str: ...


class ServiceModel(Protocol):
    """A service as botocore's models describe it."""

    service_name: str
    service_id: ServiceId
    metadata: Mapping[str, Any]
    operation_names: list[str]

    def operation_model(self, operation_name: str) -> OperationModel: ...


class OperationModel(Protocol):
    """An operation as botocore's models describe it."""

    name: str
    service_model: ServiceModel
    input_shape: StructureShape | None
    output_shape: StructureShape | None
    has_event_stream_input: bool
    has_event_stream_output: bool
    has_streaming_output: bool

    def get_event_stream_output(self) -> Any: ...


@runtime_checkable
class Shape(Protocol):
    """A shape of botocore's models."""

    name: str
    type_name: str
    serialization: Mapping[str, Any]
    metadata: Mapping[str, Any]


@runtime_checkable
class StructureShape(Shape, Protocol):
    """A structure or union."""

    members: Mapping[str, Shape]
    is_document_type: bool
    is_tagged_union: bool


@runtime_checkable
class ListShape(Shape, Protocol):
    """A list."""

    member: Shape


@runtime_checkable
class MapShape(Shape, Protocol):
    """A map."""

    key: Shape
    value: Shape


class ClientMeta(Protocol):
    """Facts that a client has about its service and itself."""

    # A `ServiceModel`. pyright does not see that in botocore-stubs, whose classes have
    # descriptors for properties.
    @property
    def service_model(self) -> Any: ...
    @property
    def region_name(self) -> str: ...
    @property
    def events(self) -> object: ...
    @property
    def method_to_api_mapping(self) -> Mapping[str, str]: ...


class AnyBotoClient(Protocol):
    """A client of either kind."""

    @property
    def meta(self) -> ClientMeta: ...


class BotoClient(AnyBotoClient, Protocol):
    """A client, made by boto3 or botocore."""

    def close(self) -> None: ...


class AsyncBotoClient(AnyBotoClient, Protocol):
    """A client whose methods are coroutine functions."""

    def close(self) -> Awaitable[None]: ...


class BotocoreSession(Protocol):
    """A session of botocore."""

    @property
    def create_client(self) -> Callable[..., Any]: ...


class Boto3Session(Protocol):
    """A session of boto3."""

    @property
    def client(self) -> Callable[..., Any]: ...


Session: TypeAlias = BotocoreSession | Boto3Session


class Loader(Protocol):
    """A session's loader of models."""

    BUILTIN_DATA_PATH: str
    search_paths: list[str]

    def load_service_model(
        self, service_name: str, type_name: str, api_version: str | None = None
    ) -> Mapping[str, Any]: ...


class SessionBase:
    """botocore's class of sessions."""

    def get_component(self, name: str) -> Any:
        """A part of the session that can be replaced."""


class InitialResponse(Protocol):
    """The message that some services send before the events of a stream."""

    @property
    def headers(self) -> Mapping[str, object]: ...
    @property
    def payload(self) -> bytes: ...


@runtime_checkable
class EventStream(Protocol):
    """An event stream, with events as dicts."""

    def close(self) -> None: ...


Parsed: TypeAlias = dict[str, Any]
"""What botocore makes of a response, and what its parsers take."""

Parse: TypeAlias = Callable[[Parsed, Shape], Parsed]
Change: TypeAlias = Callable[[Parsed], object]


@runtime_checkable
class StreamingBody(Protocol):
    """The body of a response, which can be read once."""

    def close(self) -> None: ...


class BotoCoreError(Exception):
    """Base of the errors that botocore itself raises."""

    fmt: str

    def __init__(self, **kwargs: object) -> None: ...


class ConnectTimeoutError(BotoCoreError):
    """There was no connection in time."""


class ReadTimeoutError(BotoCoreError):
    """There was no more of a response in time."""


class EndpointProviderError(BotoCoreError):
    """There is no endpoint for the arguments and settings."""


class PaginationError(BotoCoreError):
    """An error while paging."""


class ParamValidationError(BotoCoreError):
    """Arguments that botocore rejects."""


class WaiterError(BotoCoreError):
    """The state that a program waits for was not reached."""

    last_response: Any

    def __init__(self, name: str, reason: str, last_response: object) -> None: ...


class ClientError(Exception):
    """An error that a service answered with."""

    response: Any
    operation_name: str

    def __init__(self, error_response: object, operation_name: str) -> None: ...


class EventStreamError(ClientError):
    """An error that a service sent in an event stream."""
