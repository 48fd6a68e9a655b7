"""What must be botocore's own, so that nobody notices who makes a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from ..responses.observers import (
    emitter_of,
    handlers_of,
    history_is_recorded,
    is_botocores,
    name_of,
)

if TYPE_CHECKING:
    from ..checkers.botocore_types import BotoClient

# Events whose handlers are given the arguments, or the request before it is signed.
_EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-endpoint-resolution",
    "before-call",
    "request-created",
)
# botocore's own handlers of the first three that neither need nor change more arguments
# than an `EncodedRequest` has.
_HARMLESS = (
    "botocore.discovery.block_endpoint_discovery_required_operations",
    "botocore.handlers.ParameterAlias.",
    "botocore.handlers._handle_request_validation_mode_member",
    "botocore.handlers.generate_idempotent_uuid",
    "botocore.monitoring.",
)
_ARGUMENT_EVENTS = _EVENTS[:3]


class Unpatched:
    """Notices when somebody patches classes."""

    def __init__(self, classes: Iterable[type]) -> None:
        """Remember classes.

        Args:
            classes: Classes of botocore.
        """
        bases = {base for cls in classes for base in cls.__mro__ if base is not object}
        self._now = [vars(cls) for cls in bases]
        self._before = [tuple(names.values()) for names in self._now]
        self._botocores = all(
            is_botocores(value)
            for values in self._before
            for value in values
            if isinstance(value, FunctionType)
        )

    def __bool__(self) -> bool:
        return self._botocores and all(
            tuple(now.values()) == before
            for now, before in zip(self._now, self._before, strict=True)
        )


class Guard:
    """Looks at everything that could see how the requests of a client are made.

    Attributes:
        serializer: botocore's serializer without its validator; `None` if the client
            has another one.
    """

    def __init__(self, boto: BotoClient) -> None:
        """Look at a client.

        Args:
            boto: The client.
        """
        self._attributes: dict[str, object] = vars(boto)
        self._service_id = boto.meta.service_model.service_id.hyphenize()
        self._emitter = emitter_of(boto)
        self._registrations: object = None
        self._answers: dict[str, bool] = {}
        self._given = self._attributes.get("_serializer")
        self.serializer: Any = self._own_serializer()
        base = type(boto).__mro__[-2]  # above it is only `object`
        self._methods = vars(base).keys()
        self._unpatched = Unpatched([base, *self._classes()])

    def _own_serializer(self) -> object:
        serializer: object = self._given
        validating = import_module("botocore.validate").ParamValidationDecorator
        if type(serializer) is validating:
            serializer = getattr(serializer, "_serializer", None)
        known = import_module("botocore.serialize").SERIALIZERS
        return serializer if type(serializer) in known.values() else None

    def _classes(self) -> Iterator[type]:
        """The classes that make requests, and those that encoders stand for."""
        parts: tuple[object, ...] = (
            self._given,
            self.serializer,
            getattr(self._given, "_param_validator", None),
        )
        for part in parts:
            if part is not None:
                yield type(part)

    def allows(self, operation: str, method: object) -> bool:
        """Whether everything that a request of an operation goes through is botocore's.

        Args:
            operation: botocore's name of the operation.
            method: The client's method.
        """
        if (
            type(method) is not MethodType
            or not is_botocores(method.__func__)
            or self.serializer is None
            or self._attributes.get("_serializer") is not self._given
            or not self._methods.isdisjoint(self._attributes)
            or history_is_recorded()
            or not self._unpatched
        ):
            return False
        registrations = getattr(self._emitter, "_lookup_cache", None)
        if registrations is None:
            return False
        # As in `Observers`.
        if registrations is not self._registrations:
            self._registrations = registrations
            self._answers = {}
        answer = self._answers.get(operation)
        if answer is None:
            answer = self._answers[operation] = not self._any_handler_for(operation)
        return answer

    def _any_handler_for(self, operation: str) -> bool:
        for event in _EVENTS:
            name = f"{event}.{self._service_id}.{operation}"
            for handler in map(name_of, handlers_of(self._emitter, name)):
                if not handler.startswith("botocore.") or (
                    event in _ARGUMENT_EVENTS and not handler.startswith(_HARMLESS)
                ):
                    return True
        return False
