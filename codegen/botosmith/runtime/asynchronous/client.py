"""The base of the typed asynchronous clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from datetime import timedelta
from functools import partial, wraps
from types import FunctionType, TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Protocol,
    Self,
    TypeVar,
    cast,
    overload,
)

from ..calls.common_client import CommonClient, Decode, Requests
from ..calls.operation import Misfits
from ..calls.sessions import Recipe, check_config
from ..errors import NotYet
from ..hints import explain_arguments
from ..introspection.annotations import evaluate_all_later
from ..lazy import import_by_name
from ..shapes import Request, Response, StatusOrGoneRequest, StatusRequest
from ..static_types.decorators import override
from ..steps import Steps, require_awaitable, run_async
from .requests import AsyncRequest

if TYPE_CHECKING:
    from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]
    from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

    from ..static_types.botocore_types import AnyBotoClient, AsyncBotoClient, Session
    from .coroutine_client import CoroutineClient
    from .wait_for import AsyncStatusOrGoneWait, AsyncStatusWait


R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)
T = TypeVar("T")


class _Closable(Protocol):
    def close(self) -> Awaitable[None]: ...


ClientT = TypeVar("ClientT", bound=_Closable)


class Opening(Generic[ClientT]):
    """What `create` returns: a factory of a client.

    `async with` makes the client and closes it after the block; `await` makes it.
    """

    def __init__(self, make: Callable[[], Awaitable[ClientT]]) -> None:
        self._make = make
        self._is_entered = False
        self._client: ClientT | None = None

    def __await__(self) -> Generator[object, None, ClientT]:
        return self._make().__await__()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            raise AttributeError(
                f"no attribute {name!r}: `create` does not open the client; `await` "
                "what it returns, or use it in `async with`",
                name=name,
                obj=self,
            )

    async def __aenter__(self) -> ClientT:
        if self._is_entered:
            raise RuntimeError("this object has opened a client; close it first")
        # Set before this task waits, so that no other task enters meanwhile.
        self._is_entered = True
        try:
            client = self._client = await self._make()
        finally:
            self._is_entered = self._client is not None
        return client

    async def __aexit__(self, *_: object) -> None:
        client, self._client = self._client, None
        self._is_entered = False
        if client is not None:
            await client.close()


@evaluate_all_later
class AsyncClient(CommonClient):
    """Base of the typed asynchronous clients: sends requests in coroutines.

    A client of `create` runs botocore's ordinary client, whose requests and pauses it
    awaits; others wrap a client of aiobotocore.
    """

    __is_async__: ClassVar[bool] = True
    __calls__: ClassVar[type[CommonClient]]
    """The synchronous class with the same methods."""

    def __init__(
        self,
        boto_client: AsyncBotoClient,
        *,
        decode: Decode = "auto",
        misfits: Misfits = "warn",
    ) -> None:
        """Wrap an open aiobotocore client, which keeps working for its other users.

        Args:
            boto_client: A client of this service, made by aiobotocore or aioboto3,
                which parse the responses; or an asynchronous typed client of the same
                package, for which the rules of `Client` hold.
            decode: Has no effect on the clients of aiobotocore.
            misfits: What to do about a value in a response that does not fit the model;
                see `Client`.

        Raises:
            TypeError: If it is not an aiobotocore client, or is a typed client of
                another kind, service or package.
            NotImplementedError: If it is the client of a fake.
            ValueError: If it is a client of another service or of an aioboto3 resource,
                or if another argument has an invalid value.
        """
        super().__init__(boto_client, decode=decode, misfits=misfits)

    @classmethod
    def create(
        cls,
        *,
        session: Session | None = None,
        profile_name: str | None = None,
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
        misfits: Misfits = "warn",
        requests: Requests = "auto",
    ) -> Opening[Self]:
        """Make a client with its own botocore client, in a thread.

        Use the result in an `async with` statement, which closes the client, or `await`
        it, and close the client yourself. The event loop is one of asyncio.

        Without a session or a profile, the default session makes the botocore client,
        as for synchronous clients. See `set_default_session`.

        Args:
            session: The session of boto3 or botocore that makes the botocore client.
            profile_name: The profile that has the settings and credentials. All clients
                of a profile share a session.
            region_name: The AWS region, such as `us-east-1`.
            endpoint_url: Where to send requests, instead of the service's own address.
            config: More settings, such as retries, timeouts and proxies.
            aws_access_key_id: The access key, instead of the configured credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The session token, for temporary credentials.
            aws_account_id: The account that the credentials belong to.
            verify: `False` leaves certificates unchecked; a string is the path of a
                file of certificates to trust.
            use_ssl: `False` sends requests without encryption, if the service accepts
                that.
            api_version: The version of the service's API, instead of the newest.
            decode: How responses become objects; see `Client`.
            misfits: What to do about values that do not fit; see `Client`.
            requests: Who makes requests; see `Client.create`.

        Raises:
            TypeError: `session` is not a session of boto3 or botocore, or `config` has
                options that only aiobotocore knows.
            ValueError: Both `session` and `profile_name` are given.
            ImportError: httptools is not installed.
        """
        check_config(config)
        import_by_name(".asynchronous.connections.parser")
        recipe = Recipe.of(
            session,
            profile_name,
            {"decode": decode, "misfits": misfits, "requests": requests},
            region_name=region_name,
            endpoint_url=endpoint_url,
            config=config,
            aws_access_key_id=aws_access_key_id,
            aws_secret_access_key=aws_secret_access_key,
            aws_session_token=aws_session_token,
            aws_account_id=aws_account_id,
            verify=verify,
            use_ssl=use_ssl,
            api_version=api_version,
        )
        return Opening(partial(cls._make, recipe))

    @classmethod
    async def _make(cls, recipe: Recipe) -> Self:
        """Make a client with its own botocore client, which may read files."""
        from .coroutine_client import CoroutineClient
        from .engine import Engine, check_loop
        from .threads import in_thread

        def make() -> tuple[Recipe, CoroutineClient]:
            chosen = recipe.with_session()
            boto = chosen.make_boto(cls.__service__)
            return chosen, CoroutineClient(boto, Engine.connected(boto))

        check_loop()
        chosen, boto = await in_thread(make)
        return cls._wrapping(boto, chosen)

    @property
    @override
    def boto(self) -> BaseClient:
        """The client inside.

        That of a client of `create` is botocore's, whose methods block: call them in a
        thread.
        """
        from ..calls.slices.sliced_loader import restore_documentation

        boto = getattr(self._boto, "boto", self._boto)
        restore_documentation(boto)
        return cast("BaseClient", boto)

    @override
    def _boto_with(self, recipe: Recipe) -> AnyBotoClient:
        from .coroutine_client import CoroutineClient

        if not isinstance(self._boto, CoroutineClient):
            return super()._boto_with(recipe)
        return self._boto.with_request_options(recipe.headers, recipe.read_timeout)

    def with_options(
        self,
        *,
        read_timeout: float | None = None,
        connect_timeout: float | None = None,
        max_attempts: int | None = None,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        config: Config | None = None,
    ) -> Opening[Self]:
        """Make a client with other options, for some of the calls.

        Use the result like the result of `create`.

        It takes the arguments of `Client.with_options`, and raises its errors.
        """
        check_config(config)
        recipe = self._changed_recipe(
            extra_headers=extra_headers,
            read_timeout=read_timeout,
            connect_timeout=connect_timeout,
            max_attempts=max_attempts,
            region_name=region_name,
            endpoint_url=endpoint_url,
            config=config,
        )

        async def open_client() -> Self:
            if not recipe.is_owner:
                return self._copy_with_recipe(recipe)
            made: Self = await recipe.make(type(self))
            return made

        return Opening(open_client)

    async def send(self, request: AsyncRequest[R], /) -> R:
        """Call an operation.

        Args:
            request: The operation's request.

        Returns:
            The operation's response.

        Raises:
            ServiceError: The service answered with an error.
            ConversionError: The response does not fit its class, and the client's
                `misfits` is "raise".
            UnreadableResponseError: botocore cannot read the response.
            ArgumentError: A value in the request is wrong, or missing.
            botocore.exceptions.BotoCoreError: There was no response.
        """
        return await self._run(self._send_steps(request))

    async def wait_until(
        self,
        request: AsyncRequest[R],
        until: Callable[[R], object],
        /,
        *,
        timeout: float | timedelta | None,
        fail: Callable[[R], object] | None = None,
        not_yet: NotYet = (),
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Repeat a call until its response is as wanted.

        It has the arguments, the result and the errors of `Client.wait_until`.
        """
        times = timeout, delay, max_delay
        steps = self._wait_steps(request, until, fail, not_yet, times, jitter)
        return await self._run(steps)

    @overload
    def wait_for(
        self, request: StatusOrGoneRequest[R, S], /
    ) -> AsyncStatusOrGoneWait[R, S]: ...
    @overload
    def wait_for(self, request: StatusRequest[R, S], /) -> AsyncStatusWait[R, S]: ...
    def wait_for(self, request: StatusRequest[R, S], /) -> AsyncStatusWait[R, S]:
        """Wait for a state of the thing that a request asks for.

        It has the argument and the errors of `Client.wait_for`. The methods of the
        object that it returns are coroutine functions::

            await client.wait_for(request).until("InService", timeout=600)
        """
        from .wait_for import AsyncStatusOrGoneWait, AsyncStatusWait

        may_go = isinstance(request, StatusOrGoneRequest)
        return (AsyncStatusOrGoneWait if may_go else AsyncStatusWait)(self, request)

    @override
    def _run(self, steps: Steps[T]) -> Coroutine[object, None, T]:
        return run_async(steps, self._pause)

    async def _pause(self, seconds: float) -> None:
        from asyncio import sleep

        await sleep(seconds)

    @staticmethod
    def _pages_class(*, lists_items: bool) -> Any:
        from .pages import AsyncPageIterator, AsyncPages

        return AsyncPages if lists_items else AsyncPageIterator

    async def presign(
        self,
        request: Request[Response],
        /,
        *,
        expires_in: int = 3600,
        http_method: str | None = None,
    ) -> str:
        """Make a URL that calls an operation without further credentials.

        Args:
            request: The operation's request.
            expires_in: How long the URL is valid, in seconds.
            http_method: The HTTP method; by default, the operation's own.

        Raises:
            ArgumentError: A value in the request is wrong, or missing.
        """
        return await self._run(self._presign_steps(request, expires_in, http_method))

    async def close(self) -> None:
        """Close the connections of the client; see `Client.close`."""
        if self._is_owner:
            await cast("AsyncBotoClient", self._boto).close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        await self.close()


explain_arguments(AsyncClient)


C = TypeVar("C", bound=type[AsyncClient])


def coroutines_of(calls: type[CommonClient]) -> Callable[[C], C]:
    """Make a decorator of classes of asynchronous clients.

    It gives them the methods of a synchronous class, as coroutine functions, and what
    this says about its service.

    Args:
        calls: The synchronous class.
    """

    def decorate(cls: C) -> C:
        cls.__calls__ = calls
        for name, value in vars(calls).items():
            if isinstance(value, FunctionType) and not name.startswith("_"):
                setattr(cls, name, _coroutine_function(value, cls))
            elif name in ("__service__", "__paginators__", "__waiters__"):
                setattr(cls, name, value)
        return cls

    return decorate


def _coroutine_function(
    method: FunctionType, cls: type
) -> Callable[..., Coroutine[object, None, object]]:
    """Make a coroutine function of a method that returns an awaitable."""

    @wraps(method)
    async def call(*arguments: object, **named: object) -> object:
        return await require_awaitable(method(*arguments, **named))

    call.__module__ = cls.__module__
    call.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
    return call
