"""The facts about an operation that a client needs to call it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from ..botocore_internals import is_of_call
from ..conversion_error import ConversionError
from ..convert.codec import response_decoder, sender
from ..convert.kind import compiling_all
from ..errors import reject_unreadable
from ..lazy import SDK, import_by_name, import_part
from ..responses.lazy_result import LazyResult
from ..shapes import Request, Response
from ..static_types.botocore_errors import (
    ConnectTimeoutError,
    EndpointProviderError,
    ParamValidationError,
    ReadTimeoutError,
)

if TYPE_CHECKING:
    from ..responses.object_reader import ObjectReader
    from ..static_types.botocore_types import (
        AnyBotoClient,
        OperationModel,
        ServiceModel,
        __version__,
        xform_name,
    )
    from .sessions import Recipe
else:
    from botocore import __version__, xform_name

_TIMEOUTS = {"connect_timeout": ConnectTimeoutError, "read_timeout": ReadTimeoutError}

R = TypeVar("R", bound=Response)

Misfits: TypeAlias = Literal["warn", "raise"]
"""Whether values in responses that do not fit are kept, or raise an error."""


class Operation(Generic[R]):
    """An operation of a botocore client.

    Attributes:
        name: botocore's name of the operation.
        method: The name of the client's method.
        request: The class of its requests.
        response: The class of its responses.
        model: botocore's model of it.
        body_reader: Reads the bodies of its responses; `None` if botocore does.
    """

    def __init__(self, boto: AnyBotoClient, request: type[Request[R, Any]]) -> None:
        """Look up the operation."""
        self.name: str = request.__operation__
        self.method: str = xform_name(self.name)
        self.request = request
        self.response: type[R] = request.__response_class__()
        self.model: OperationModel = model_of(boto, self.name, self.method)
        meta: Any = boto.meta
        self._config = meta.config
        self.body_reader: ObjectReader[R] | None = self._make_reader()

    def _make_reader(self) -> ObjectReader[R] | None:
        from ..responses.object_reader import object_path
        from ..responses.output_shape import READERS, protocol

        reader: ObjectReader[R] | None = None
        reason = "nothing else reads such an output"
        if module := READERS.get(protocol(self.model)):
            try:
                decoder = import_by_name(module)
            except ModuleNotFoundError:
                reason = "the SDK was made for models without XML"
            else:
                reader = decoder.make_reader(self.model, self.request)
        if reader is None:
            object_path(self.model).log_fallback(reason)
        return reader

    def load(self, boto: AnyBotoClient) -> None:
        """Compile what calls need, and import it."""
        from ..serialization.serializer import compiled_serializer

        with compiling_all():
            sender(self.request)
            response_decoder(self.response)
            if self.body_reader is not None:
                self.body_reader.load()
        if (serializer := compiled_serializer(boto)) is not None:
            serializer.load(self.model)
        if self.model.has_event_stream_output:
            import_by_name(".calls.event_streams")
        elif self.model.has_streaming_output:
            import_by_name(".calls.streaming_bodies")

    # Each call looks up the codec again, because users may have added hooks.

    def encode(self, request: Request[R]) -> dict[str, object]:
        """Make the arguments of botocore's method."""
        try:
            return sender(self.request)(request)
        except ConversionError as error:
            from .argument_error import ArgumentError

            # The paths begin with the class of the request.
            problems = [
                (one.path.partition(".")[2], one.expected, one.got)
                for one in (error, *error.others)
            ]
            raise ArgumentError(method=self.method, problems=problems) from None

    def raise_typed(
        self, error: Exception, request: Request[R], recipe: Recipe | None
    ) -> None:
        """Raise the typed error for one that botocore's method raised, if there is one.

        Raises:
            ArgumentError: botocore rejected the arguments, or failed because of one.
            UnreadableResponseError: botocore cannot read the response.
        """
        # botocore's handlers and endpoint rules run before its validator.
        if isinstance(
            error,
            ParamValidationError | EndpointProviderError | TypeError | AttributeError,
        ):
            from .rejected_arguments import rejected_arguments

            wrong = rejected_arguments(self.method, request, self.model, error)
            if wrong is not None:
                raise wrong from error
        for option, kind in _TIMEOUTS.items():
            # The error may be from a client that looks up credentials.
            if isinstance(error, kind) and is_of_call(error):
                limit = getattr(recipe, option, None) or getattr(self._config, option)
                error.add_note(
                    f"The client's {option} is {limit} seconds; "
                    f"client.with_options({option}=...) makes one with another limit."
                )
        reject_unreadable(error, self.name)

    def decode(self, parsed: dict[str, object], misfits: Misfits) -> R:
        """Make the response from botocore's result."""
        try:
            if isinstance(parsed, LazyResult):
                response = parsed.take(self.body_reader)
                if response is not None:
                    return response
                parsed = dict(parsed)
            return response_decoder(self.response)(parsed)
        except ConversionError as error:
            if misfits == "raise":
                raise
            from ..convert.misfits import keep_misfits

            return cast("R", keep_misfits(error))


def all_requests(package: ModuleType) -> Iterator[type[Request[Any]]]:
    """Import the requests of all operations of a service."""
    from pkgutil import iter_modules

    operations = import_part(package, "operations")
    for info in iter_modules(operations.__path__):
        module = import_part(operations, info.name)
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, Request)
                and value.__module__ == module.__name__
            ):
                yield value


def model_of(boto: AnyBotoClient, operation: str, method: str = "") -> OperationModel:
    """Look up botocore's model of an operation, for which it may have a method.

    Raises:
        NotImplementedError: The installed botocore does not have them.
    """
    service: ServiceModel = boto.meta.service_model
    has_method = not method or hasattr(boto, method)
    # botocore removes the methods of operations that require HTTP/2.
    if operation not in service.operation_names or not has_method:
        version: str = getattr(sys.modules[SDK], "__version__", "another version")
        raise NotImplementedError(
            f"botocore {__version__} has no operation {operation} for "
            f"{service.service_name}; {SDK} was generated from botocore "
            f"{version.partition('+')[0]}"
        )
    return service.operation_model(operation)
