"""What synchronous and asynchronous clients have in common."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from time import monotonic
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeVar, cast

# Before other modules, because it imports urllib3, whose regular expressions Python
# compiles by recursion: deep inside imports, a start may take a twentieth longer.
import botocore.compat  # type: ignore[import-untyped, unused-ignore]  # noqa: F401
from attrs import evolve

from .. import botocore_internals as internals
from ..errors import NotYet, ServiceError, typed_error
from ..introspection.annotations import evaluate_all_later
from ..lazy import import_by_name, import_part, service_package
from ..on_error import OnError
from ..responses.lazy_parsers import TypedCall, defer_handlers, install
from ..shapes import Request, Response
from ..static_types.botocore_errors import ClientError
from .boto3_members import Boto3Members
from .operation import Misfits, Operation, all_requests

if TYPE_CHECKING:
    from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]

    from ..static_types.botocore_types import AnyBotoClient
    from ..steps import Steps
    from .sessions import Recipe

R = TypeVar("R", bound=Response)
T = TypeVar("T")

Decode: TypeAlias = Literal["auto", "dict"]

Requests: TypeAlias = Literal["auto", "botocore"]
"""Who makes requests: compiled functions if possible, or always botocore."""


@evaluate_all_later
class CommonClient(Boto3Members):
    """A wrapped botocore client, and what its typed calls need."""

    __service__: ClassVar[str]
    __is_async__: ClassVar[bool]
    """Whether it wraps clients whose methods are coroutine functions."""

    def __init__(
        self,
        boto_client: AnyBotoClient,
        *,
        decode: Decode = "auto",
        misfits: Misfits = "warn",
    ) -> None:
        """Wrap a client; the constructors of the subclasses describe the arguments."""
        package = _service_package(type(self))
        given: CommonClient | None = None
        if (
            isinstance(boto_client, CommonClient)
            and boto_client._package is package
            and boto_client.__is_async__ is self.__is_async__
        ):
            given, boto_client = boto_client, boto_client._boto_to_wrap()
        else:
            _check_boto_client(self, boto_client, package)
        if decode not in ("auto", "dict"):
            raise ValueError(f"decode must be 'auto' or 'dict', not {decode!r}")
        if misfits not in ("warn", "raise"):
            raise ValueError(f"misfits must be 'warn' or 'raise', not {misfits!r}")
        self.misfits: Misfits = misfits
        self._boto = boto_client
        self._package: ModuleType = package
        self._operations: dict[type, Operation[Any]] = {}
        self._recipe: Recipe | None = None
        self._reads_bodies: bool = decode == "auto" and install(boto_client)
        if given is not None and (recipe := given._recipe) is not None:
            options = {**recipe.options, "decode": decode, "misfits": misfits}
            self._recipe = evolve(recipe, options=options)

    def _boto_to_wrap(self) -> AnyBotoClient:
        """Get what a typed client that is made of this one wraps."""
        return self._boto

    @property
    def boto(self) -> BaseClient:
        """The botocore client that this client wraps."""
        from .slices.sliced_loader import restore_documentation

        restore_documentation(self._boto)
        return cast("BaseClient", self._boto)

    def load(self, *request_classes: type[Request[Any]]) -> None:
        """Import and compile what calls need, instead of during their first calls.

        This sends no request. A program can run it in a thread while it does other
        work, such as running an event loop.

        Args:
            request_classes: The requests of the operations to prepare; if there are
                none, all operations of the service are prepared.

        Raises:
            TypeError: A class is not a request of the service.
            NotImplementedError: The installed botocore does not have an operation.
        """
        room = "asynchronous" if self.__is_async__ else "paging"
        for module in ("pages", "prefetch"):
            import_by_name(f".{room}.{module}")
        for name in ("errors", "waiters") if self.__waiters__ else ("errors",):
            import_part(self._package, name)
        for request in request_classes or all_requests(self._package):
            self._operation(request).load(self._boto)

    def _now(self) -> float:
        """The time by the clock of waits; fakes have a clock of their own."""
        return monotonic()

    @classmethod
    def _wrapping(cls, boto: Any, recipe: Recipe) -> Self:
        """Wrap a botocore client that was made by a recipe."""
        options = recipe.options
        client = cls(boto, decode=options["decode"], misfits=options["misfits"])
        return client._with_recipe(recipe)

    def _with_recipe(self, recipe: Recipe) -> Self:
        """Follow a recipe, which may have more headers or another timeout."""
        self._recipe = recipe
        if recipe.headers or recipe.read_timeout is not None:
            self._boto = self._boto_with(recipe)
        return self

    def _changed_recipe(self, **options: Any) -> Recipe:
        """Make the recipe of a client of `with_options`."""
        from .options import changed

        if self._recipe is None:
            raise TypeError(
                f"this {type(self).__name__} wraps a botocore client, and only what "
                "made that one knows its options; with_options is for clients of create"
            )
        return changed(self._recipe, **options)

    def _copy_with_recipe(self, recipe: Recipe) -> Self:
        """Make a client that shares the botocore client."""
        return internals.copy_with(self)._with_recipe(recipe)

    @property
    def _is_owner(self) -> bool:
        """Whether `close` closes the botocore client."""
        return self._recipe is None or self._recipe.is_owner

    def _boto_with(self, recipe: Recipe) -> AnyBotoClient:
        return internals.with_request_options(
            self._boto, recipe.headers, recipe.read_timeout
        )

    def __copy__(self, _memo: object = None) -> Self:
        return internals.copy_with(self)

    __deepcopy__ = __copy__  # Not by a pickle, which may have another identity.

    def __reduce__(self) -> tuple[object, ...]:
        return tuple(import_by_name(".calls.pickling").reduce_client(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._boto.meta.region_name!r})"

    def _operation(self, request: type[Request[R, Any]]) -> Operation[R]:
        operation = self._operations.get(request)
        if operation is None:
            package = self._package.__name__
            modules = [base.__module__ for base in request.__mro__]
            if not any(module.startswith(f"{package}.") for module in modules):
                raise TypeError(
                    f"{type(self).__name__} sends requests of {package}, not "
                    f"{request.__module__}.{request.__qualname__}"
                )
            operation = Operation(self._boto, request)
            if self._reads_bodies and operation.body_reader is not None:
                defer_handlers(self._boto, operation.body_reader)
            self._operations[request] = operation
        return operation

    def _send_steps(self, request: Request[R, Any]) -> Steps[R]:
        """Call an operation."""
        operation = self._operation(type(request))
        method, arguments, around = self._prepare(operation, request)
        try:
            with self._typing_errors(operation, request), around:
                parsed = yield partial(method, **arguments)
        except ClientError as error:
            if self._is_foreign_error(error):
                raise
            # A variable for the typed error would make a cycle through its traceback.
            raise self._typed_error(error).with_traceback(
                error.__traceback__
            ) from error.__cause__
        return self._response(operation, parsed)

    def _typing_errors(self, operation: Operation[R], request: Request[R]) -> OnError:
        recipe = self._recipe
        return OnError(lambda error: operation.raise_typed(error, request, recipe))

    def _prepare(
        self, operation: Operation[R], request: Request[R]
    ) -> tuple[Callable[..., object], dict[str, object], AbstractContextManager[None]]:
        """Get the method to call, its arguments, and what has to be around the call."""
        method = getattr(self._boto, operation.method)
        reader = operation.body_reader
        around: AbstractContextManager[None] = nullcontext()
        if reader is not None and self._reads_bodies:
            around = TypedCall(reader)
        elif reader is not None:
            reader.path.log_fallback("the client leaves bodies to it")
        return method, operation.encode(request), around

    def _response(self, operation: Operation[R], parsed: dict[str, object]) -> R:
        """Make the response from what the method returned."""
        response = operation.decode(parsed, self.misfits)
        if operation.model.has_event_stream_output:
            from .event_streams import wrap_event_stream

            wrap_event_stream(
                response,
                operation.model,
                self._typed_error,
                keeps_misfits=self.misfits == "warn",
            )
        elif operation.model.has_streaming_output:
            from .streaming_bodies import enter_body_itself

            enter_body_itself(parsed, operation.model)
        return response

    def _wait_steps(
        self,
        request: Request[R, Any],
        until: Callable[[R], object],
        fail: Callable[[R], object] | None,
        not_yet: NotYet,
        *times: Any,
    ) -> Steps[R]:
        """Repeat a call, as `wait_until` describes."""
        from .wait_until import steps_until

        untyped: Any = self
        call = partial(untyped.send, request)
        return steps_until(request, call, until, fail, not_yet, self._now, *times)

    def _presign_steps(
        self, request: Request[Response], expires_in: int, http_method: str | None
    ) -> Steps[str]:
        """Make a URL that calls an operation."""
        operation = self._operation(type(request))
        arguments = {
            "Params": operation.encode(request),
            "ExpiresIn": expires_in,
            "HttpMethod": http_method,
        }
        # botocore adds the method to its clients at run time.
        boto: Any = self._boto
        with self._typing_errors(operation, request):
            url: str
            url = yield partial(
                boto.generate_presigned_url, operation.method, **arguments
            )
        return url

    def _run(self, steps: Steps[T]) -> Any:
        """Do some work; that of an asynchronous client is awaited."""
        raise NotImplementedError

    def _is_foreign_error(self, error: ClientError) -> bool:
        """Whether an error is not that of a call of this client.

        A handler of the call may have made a typed one, and credentials may come from
        another service.
        """
        untyped: Any = error
        operations = self._boto.meta.service_model.operation_names
        is_typed = isinstance(error, ServiceError)
        return is_typed or untyped.operation_name not in operations

    def _typed_error(self, error: ClientError, code: str | None = None) -> ServiceError:
        """Make the typed error for one that botocore raised."""
        known = import_part(self._package, "errors").ERRORS
        return typed_error(error, known, code, lambda c: self.exceptions.from_code(c))


def _check_boto_client(
    client: CommonClient, boto_client: AnyBotoClient, package: ModuleType
) -> None:
    """Raise unless a typed client can wrap a client of botocore or aiobotocore."""
    library, other = "a botocore", "an aiobotocore"
    if client.__is_async__:
        library, other = other, library
    wrapper, service = type(client).__name__, client.__service__
    meta = getattr(boto_client, "meta", None)
    model = getattr(meta, "service_model", None)
    hint = f"{wrapper}.create() makes its own"
    if model is not None and not isinstance(model.service_name, str):  # of a mock
        hint, model = f"in tests, fake({wrapper}) makes one", None
    # Typed clients, even of other SDKs, have the model of the client they wrap.
    if model is None or hasattr(type(boto_client), "__service__"):
        kind = "an asynchronous" if client.__is_async__ else "a synchronous"
        what = f"{library} client for {service!r}"
        typed = f"{kind} typed client of {package.__name__}"
        given = f"{boto_client!r} of {type(boto_client).__module__}"
        wrong = f"{boto_client!r}" if model is None else given
        raise TypeError(f"{wrapper} wraps {what} or {typed}, not {wrong}; {hint}")
    if internals.is_async(boto_client) is not client.__is_async__:
        raise TypeError(f"{wrapper} wraps {library} client, not {other} client; {hint}")
    if model.service_name != service:
        raise ValueError(
            f"{wrapper} wraps {library} client for {service!r}, "
            f"not for {model.service_name!r}"
        )
    if internals.changed_by_boto3(boto_client):
        raise ValueError(
            "this client of a boto3 resource does not use the values of the "
            f"service's model; wrap boto3.client({service!r}) instead"
        )


def _service_package(cls: type[CommonClient]) -> ModuleType:
    """Get the service's package that a client's class, or a base of it, is in."""
    for base in cls.__mro__:
        package = service_package(base.__module__)
        if package is not None:
            return sys.modules[package]
    raise TypeError(f"{cls.__name__} does not extend a generated client of this SDK")
