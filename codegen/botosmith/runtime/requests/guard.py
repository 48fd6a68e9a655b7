"""What must be botocore's own, so that nobody notices who makes a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MethodType
from typing import TYPE_CHECKING, Any

from ..responses.observers import (
    BOTOCORES,
    emitter_of,
    handlers_of,
    history_is_recorded,
    is_botocores,
    name_of,
)
from .endpoints import remembering
from .headers import preparing
from .unpatched import Unpatched
from .user_agent import REBUILDS, FirstUserAgent

if TYPE_CHECKING:
    from ..checkers.botocore_types import SERIALIZERS, AnyBotoClient
else:
    from botocore.serialize import SERIALIZERS

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

# The attributes of a client that make requests, and the classes that they may have
# besides those of serializers.
_MAKERS = ("_endpoint", "_ruleset_resolver", "_serializer", "_user_agent_creator")
_CLASSES = {
    "aiobotocore.endpoint.AioEndpoint",
    "aiobotocore.regions.AioEndpointRulesetResolver",
    "botocore.endpoint.Endpoint",
    "botocore.regions.EndpointRulesetResolver",
    "botocore.useragent.UserAgentString",
    "botocore.validate.ParamValidationDecorator",
    "botocore.validate.ParamValidator",
}


class Guard:
    """Looks at everything that could see how the requests of a client are made.

    Attributes:
        serializer: botocore's serializer without its validator; `None` if anything that
            makes requests is not of a class of botocore's.
        changes: The attributes of the client, besides its serializer, that the copies
            for calls have instead of its own.
    """

    def __init__(self, boto: AnyBotoClient) -> None:
        """Look at a client.

        Args:
            boto: The client.
        """
        self._attributes: dict[str, object] = vars(boto)
        self._service_id = boto.meta.service_model.service_id.hyphenize()
        self._emitter = emitter_of(boto)
        self._registrations: object = None
        self._answers: dict[str, bool] = {}
        self._given = {name: self._attributes.get(name) for name in _MAKERS}
        bases = _botocores_classes(type(boto))
        self._methods = frozenset[str]().union(*map(vars, bases))
        self.serializer, parts = _parts(self._given)
        self._unpatched = Unpatched({*bases, *map(type, parts)})
        self.changes = self._changes()

    def _changes(self) -> dict[str, object]:
        changes: dict[str, object] = {"_endpoint": preparing(self._given["_endpoint"])}
        resolver = self._given["_ruleset_resolver"]
        if resolver is not None:
            changes["_ruleset_resolver"] = remembering(resolver)
        event = f"request-created.{self._service_id}"
        if REBUILDS in map(name_of, handlers_of(self._emitter, event)):
            builder = self._given["_user_agent_creator"]
            changes["_user_agent_creator"] = FirstUserAgent(builder)
        return changes

    def allows(self, operation: str, method: object) -> bool:
        """Whether everything that a request of an operation goes through is botocore's.

        Args:
            operation: botocore's name of the operation.
            method: The client's method.
        """
        if (
            self.serializer is None
            or type(method) is not MethodType
            or not is_botocores(method.__func__)
            or not self._methods.isdisjoint(self._attributes)
            or history_is_recorded()
            or not self._unpatched
        ):
            return False
        for name, value in self._given.items():
            if self._attributes.get(name) is not value:
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
                if not handler.startswith(BOTOCORES) or (
                    event in _ARGUMENT_EVENTS and not handler.startswith(_HARMLESS)
                ):
                    return True
        return False


def _botocores_classes(cls: type) -> Sequence[type]:
    """The classes of a client that make requests: that of its calls and its bases."""
    mro = cls.__mro__
    calls = [number for number, c in enumerate(mro) if "_make_api_call" in vars(c)]
    return mro[min(calls, default=-2) : -1]


def _parts(makers: Mapping[str, object]) -> tuple[Any, list[object]]:
    """Get botocore's serializer without its validator, and all that makes requests.

    The serializer is `None` if something is not of a class of botocore's.
    """
    serializer: Any = makers["_serializer"]
    parts = [maker for maker in makers.values() if maker is not None]
    if type(serializer).__name__ == "ParamValidationDecorator":
        parts += (serializer._param_validator, serializer._serializer)
        serializer = serializer._serializer
    names = {f"{type(part).__module__}.{type(part).__name__}" for part in parts}
    known = type(serializer) in SERIALIZERS.values() and names <= _CLASSES | {
        f"botocore.serialize.{type(serializer).__name__}"
    }
    return (serializer if known else None), parts
