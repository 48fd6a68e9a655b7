"""The serializer of clients that `create` makes: compiled functions before botocore's.

`serialize_to_request` is botocore's last step before a request is signed. It gets plain
arguments, after handlers and botocore's own code have changed them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..botocore_internals import is_botocore_function, serializer_of, serializer_parts
from ..unsupported import FastPath, Unsupported, made_or_refusing
from .body_compiler import BodyCompiler
from .operations import MakeRequest, Serialize, json_maker, rest_json_maker

if TYPE_CHECKING:
    from ..static_types.botocore_types import (
        AnyBotoClient,
        OperationModel,
        ServiceModel,
    )

_MAKERS: Mapping[
    str, Callable[[OperationModel, Serialize, BodyCompiler], MakeRequest]
] = {
    "botocore.serialize.JSONSerializer": json_maker,
    "botocore.serialize.RestJSONSerializer": rest_json_maker,
}
"""The makers of functions for operations, by the classes of serializers."""
_VALIDATORS = [
    "botocore.validate.ParamValidationDecorator",
    "botocore.validate.ParamValidator",
]
_NO_METHODS = (type, staticmethod, classmethod)


def compile_requests(boto: AnyBotoClient) -> None:
    """Have compiled functions make the requests of a new client, if possible."""
    service: ServiceModel = boto.meta.service_model
    with FastPath(f"botocore makes the requests of {service.service_name}"):
        CompiledSerializer(service, serializer_of(boto))


def compiled_serializer(boto: AnyBotoClient) -> CompiledSerializer | None:
    """Get what `compile_requests` has put before the serializer of a client."""
    method = getattr(serializer_of(boto), "serialize_to_request", None)
    owner: object = getattr(method, "__self__", None)
    return owner if isinstance(owner, CompiledSerializer) else None


class CompiledSerializer:
    """The compiled functions of a client.

    botocore makes a request if anything in it is unusual or wrong, and all requests if
    its classes or the serializer are patched.
    """

    def __init__(self, service: ServiceModel, serializer: Any) -> None:
        """Put the functions before a serializer, in the place of its method."""
        self._service = service
        self._serializer = serializer
        parts = _parts(serializer)
        inner = parts[-1]
        self._make_maker = _MAKERS[_name_of_class(inner)]
        self._compiler = BodyCompiler(inner)
        # Of the class, because `inner` may be the serializer whose method is replaced.
        cls = inner.__class__
        self._serialize: Serialize = partial(cls.serialize_to_request, inner)
        self._makers: dict[str, MakeRequest] = {}
        self._paths: dict[str, FastPath] = {}
        serializer.serialize_to_request = self.serialize_to_request
        self._is_unpatched = _unpatched_check(map(type, parts))
        now: list[dict[str, object]] = [vars(part) for part in parts]
        self._attributes = [(one, {**one}) for one in now]

    def serialize_to_request(
        self, parameters: dict[str, object], operation_model: OperationModel
    ) -> dict[str, object]:
        """Make a request, as the method of botocore's serializers does."""
        with self._fast_path(operation_model.name):
            if not self._is_unpatched():
                raise Unsupported("botocore's validator or serializer is patched")
            if any(now != before for now, before in self._attributes):
                raise Unsupported("the client's serializer has been changed")
            try:
                return self._maker(operation_model)(parameters)
            except RecursionError:
                raise Unsupported("too deeply nested") from None
        # If an argument is wrong, this raises the error that says so.
        cls = self._serializer.__class__
        request: dict[str, object] = cls.serialize_to_request(
            self._serializer, parameters, operation_model
        )
        return request

    def load(self, operation: OperationModel) -> None:
        """Make the functions that requests of an operation need."""
        with self._fast_path(operation.name):
            self._maker(operation)
            self._compiler.load()

    def _fast_path(self, operation: str) -> FastPath:
        path = self._paths.get(operation)
        if path is None:
            service = self._service.service_name
            slower = f"botocore makes a request of {service} {operation}"
            path = self._paths[operation] = FastPath(slower)
        return path

    def _maker(self, operation: OperationModel) -> MakeRequest:
        if operation.service_model is not self._service:
            raise Unsupported("the operation is of another model")
        make = self._makers.get(operation.name)
        if make is None:
            make = made_or_refusing(
                partial(self._make_maker, operation, self._serialize, self._compiler)
            )
            self._makers[operation.name] = make
        return make


def _unpatched_check(classes: Iterable[type]) -> Callable[[], bool]:
    """Make the function that says whether classes of botocore are as it defines them.

    Tools that patch their methods replace what the classes have.
    """
    bases = {base for cls in classes for base in cls.__mro__ if base is not object}
    # These views show later changes, too.
    now = [vars(cls).values() for cls in bases]
    before = tuple(chain.from_iterable(now))
    at_start = all(
        is_botocore_function(value)
        for value in before
        if callable(value) and not isinstance(value, _NO_METHODS)
    )
    # The values are mostly the same objects, so this compares pointers.
    return lambda: at_start and tuple(chain.from_iterable(now)) == before


def _parts(serializer: object) -> list[Any]:
    """List the serializer of a client, its validator, and the serializer behind it."""
    parts = serializer_parts(serializer)
    if not parts:
        raise Unsupported("the client has no serializer")
    *outer, inner = map(_name_of_class, parts)
    if outer not in ([], _VALIDATORS):
        raise Unsupported(f"its validator is {outer[-1]}")
    if inner not in _MAKERS or parts[-1].MAP_TYPE is not dict:
        raise Unsupported(f"its serializer is {inner}")
    return parts


def _name_of_class(part: object) -> str:
    return f"{type(part).__module__}.{type(part).__qualname__}"
