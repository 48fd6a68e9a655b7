"""The types of members that typed clients pass on from the client they wrap."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

    from .botocore_errors import ClientError
    from .botocore_types import ServiceModel

Handler: TypeAlias = Callable[..., object]


class EventHooks(Protocol):
    """The event emitter of a client, for handlers of your own."""

    def register(
        self, event_name: str, handler: Handler, unique_id: str | None = None
    ) -> None:
        """Call a handler for an event, such as `before-send.s3.GetObject`."""

    def register_first(
        self, event_name: str, handler: Handler, unique_id: str | None = None
    ) -> None:
        """Call a handler for an event, before all others."""

    def register_last(
        self, event_name: str, handler: Handler, unique_id: str | None = None
    ) -> None:
        """Call a handler for an event, after all others."""

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: str | None = None,
    ) -> None:
        """Stop calling a handler."""


class Meta(Protocol):
    """Facts that a client has about its service and itself."""

    @property
    def config(self) -> Config:
        """The settings of the client."""
        ...

    @property
    def endpoint_url(self) -> str:
        """Where the client sends requests, if the operation has no other endpoint."""
        ...

    @property
    def events(self) -> EventHooks:
        """The event emitter."""
        ...

    @property
    def method_to_api_mapping(self) -> Mapping[str, str]:
        """The names of the operations, by the names of botocore's methods."""
        ...

    @property
    def partition(self) -> str:
        """The partition, such as `aws`."""
        ...

    @property
    def region_name(self) -> str:
        """The AWS region."""
        ...

    @property
    def service_model(self) -> ServiceModel:
        """The model of the service."""
        ...


class ClientExceptions(Protocol):
    """The classes of errors that botocore made for a client."""

    def from_code(self, error_code: str) -> type[ClientError]:
        """Get the class for an error code; `ClientError` if the code is unknown."""
        ...

    def __getattr__(self, name: str) -> type[ClientError]:
        """Get a class by the name that the error has in the model."""
        ...
