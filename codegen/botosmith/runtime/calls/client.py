"""The base of the typed clients."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeVar

from botocore.exceptions import ClientError

from ..errors import typed_error
from ..lazy import service_package
from ..responses import hook as fastpath
from ..responses.observers import Onlookers, changed_by_boto3
from ..shapes import Request, Response
from .operation import Operation
from .presign import presigned_url

if TYPE_CHECKING:
    from botocore.client import BaseClient
    from botocore.config import Config

    from ..errors import ServiceError

R = TypeVar("R", bound=Response)

Decode: TypeAlias = Literal["auto", "wire", "dict"]


class Client:
    """Base of the typed clients: sends typed requests through a botocore client."""

    __service__: ClassVar[str]
    __paginators__: ClassVar[Mapping[str, str]] = {}
    __waiters__: ClassVar[Mapping[str, str]] = {}

    def __init__(self, boto_client: BaseClient, *, decode: Decode = "auto") -> None:
        """Wrap a botocore client.

        The client stays what it was for all its other users: it only gets a handler
        that does nothing except during calls of ours.

        Args:
            boto_client: A client of this service, made by boto3 or botocore.
            decode: How responses become objects. `"auto"`: in the fastest way, unless
                somebody else (event handlers, tracing, recorders) reads what botocore
                parses; `"wire"`: also where others read it, who then see the metadata
                only, or timestamps in UTC; `"dict"`: always by way of the dicts that
                botocore parses.

        Raises:
            TypeError: If it is no botocore client.
            ValueError: If it is another service's client, or the one beneath
                `boto3.resource("dynamodb")`, whose attribute values are not those of
                the model; or `decode` is none of the three.
        """
        _check_service(type(self), boto_client)
        if changed_by_boto3(boto_client):
            raise ValueError(
                "the client of this boto3 resource takes and gives other values than "
                f"the model's; wrap that of boto3.client({self.__service__!r})"
            )
        if decode not in ("auto", "wire", "dict"):
            raise ValueError(f"decode is 'auto', 'wire' or 'dict', not {decode!r}")
        self._boto = boto_client
        self._package = _service_package(type(self))
        self._operations: dict[type, Operation[Any]] = {}
        self._onlookers: Onlookers | None = None
        if decode != "dict":
            self._onlookers = Onlookers(
                boto_client, fastpath.before_parse, users=decode == "auto"
            )
            fastpath.register(boto_client)

    @classmethod
    def create(
        cls,
        *,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        config: Config | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_account_id: str | None = None,
        verify: bool | str | None = None,
        use_ssl: bool | None = None,
        api_version: str | None = None,
        decode: Decode = "auto",
    ) -> Self:
        """Make a client, with a botocore client of its own.

        Args:
            region_name: The AWS region, such as `us-east-1`.
            endpoint_url: Where to send requests instead of the service's own address.
            config: Further settings: retries, timeouts, proxies.
            aws_access_key_id: The access key, instead of the configured credentials.
            aws_secret_access_key: The secret to the access key.
            aws_session_token: The session token, for temporary credentials.
            aws_account_id: The account that the credentials belong to.
            verify: `False` leaves certificates unchecked; a string is the path of a
                file of certificates to trust.
            use_ssl: `False` sends requests without encryption, where a service takes
                them.
            api_version: The version of the service's API, instead of the newest.
            decode: How responses become objects; see the class's own arguments.
        """
        # Much to import, for those who bring a client of their own.
        from botocore.session import get_session

        given = {
            "region_name": region_name,
            "endpoint_url": endpoint_url,
            "config": config,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_account_id": aws_account_id,
            "verify": verify,
            "use_ssl": use_ssl,
            "api_version": api_version,
        }
        arguments: dict[str, Any] = {k: v for k, v in given.items() if v is not None}
        boto = get_session().create_client(cls.__service__, **arguments)
        return cls(boto, decode=decode)

    @property
    def boto(self) -> BaseClient:
        """The botocore client underneath."""
        return self._boto

    def send(self, request: Request[R], /) -> R:
        """Call an operation.

        Args:
            request: What the operation takes.

        Returns:
            What it returned.

        Raises:
            ServiceError: The service answered with an error.
            ConversionError: Its answer does not fit the response's class.
            botocore.exceptions.BotoCoreError: There was no answer, or the request lacks
                what the service requires.
        """
        operation = self._operation(type(request))
        method = getattr(self._boto, operation.method)
        arguments = operation.encode(request)
        try:
            way = operation.way
            if way is None or self._is_watched(way, method):
                parsed = method(**arguments)
            else:
                parsed = fastpath.call(method, arguments, way)
        except ClientError as error:
            typed = self._typed_error(error)
            raise typed.with_traceback(error.__traceback__) from error.__cause__
        response = operation.decode(parsed)
        if operation.model.has_event_stream_output:
            # Few operations have one.
            from ..streams import wrap_event_stream

            wrap_event_stream(
                response, self._package, operation.model, self._typed_error
            )
        return response

    def presign(
        self,
        request: Request[Response],
        /,
        *,
        expires_in: int = 3600,
        http_method: str | None = None,
    ) -> str:
        """Make a URL that calls an operation for whoever opens it.

        Args:
            request: What the operation takes.
            expires_in: For how many seconds the URL is good.
            http_method: The HTTP method, where it shall not be the operation's own.
        """
        operation = self._operation(type(request))
        return presigned_url(
            self._boto,
            operation.method,
            operation.encode(request),
            expires_in=expires_in,
            http_method=http_method,
        )

    if not TYPE_CHECKING:
        # Checkers see the overloads that each service's client has for these.

        def get_paginator(self, name: str, /) -> object:
            """Make an operation's paginator, by the name of the client's method."""
            return self._made("paginator", self.__paginators__, name)

        def get_waiter(self, name: str, /) -> object:
            """Make a waiter, by its name in snake case."""
            return self._made("waiter", self.__waiters__, name)

    def close(self) -> None:
        """Close the connections of the botocore client underneath."""
        self._boto.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._boto.meta.region_name!r})"

    def _operation(self, request: type[Request[R]]) -> Operation[R]:
        operation = self._operations.get(request)
        if operation is None:
            home = f"{self._package.__name__}."
            if not any(base.__module__.startswith(home) for base in request.__mro__):
                raise TypeError(
                    f"{type(self).__name__} sends requests of {home[:-1]}, not "
                    f"{request.__module__}.{request.__qualname__}"
                )
            operation = self._operations[request] = Operation(self._boto, request)
        return operation

    def _is_watched(self, way: fastpath.Way, method: object) -> bool:
        """Whether to leave the body to botocore, as others or the user want it."""
        watch = self._onlookers
        return watch is None or watch.any_at(way, method)

    def _typed_error(self, error: ClientError, code: str | None = None) -> ServiceError:
        modelled = import_module(f"{self._package.__name__}.errors").ERRORS
        return typed_error(error, modelled, code)

    def _made(self, kind: str, known: Mapping[str, str], name: str) -> object:
        cls_name = known.get(name)
        if cls_name is None:
            # Late: few misspell a name.
            from difflib import get_close_matches

            close = get_close_matches(name, known)
            hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
            raise ValueError(f"{type(self).__name__} has no {kind} {name!r}{hint}")
        return getattr(self._package, cls_name)(self)


def _check_service(cls: type[Client], boto_client: object) -> None:
    """Refuse what is no client of the service.

    Raises:
        TypeError: It is no botocore client.
        ValueError: It is a client of another service.
    """
    meta = getattr(boto_client, "meta", None)
    model = getattr(meta, "service_model", None)
    if model is None:
        what = f"a botocore client of {cls.__service__!r}"
        raise TypeError(f"{cls.__name__} wraps {what}, not {boto_client!r}")
    if model.service_name != cls.__service__:
        raise ValueError(
            f"{cls.__name__} wraps a botocore client of {cls.__service__!r}, "
            f"not of {model.service_name!r}"
        )


def _service_package(cls: type[Client]) -> ModuleType:
    """Import the package that a client's class, or the one it extends, belongs to."""
    for base in cls.__mro__:
        package = service_package(base.__module__)
        if package is not None and base is not Client:
            return import_module(package)
    raise TypeError(f"{cls.__name__} extends no generated client of this SDK")
