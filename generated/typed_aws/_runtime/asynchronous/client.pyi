"""The base of the typed asynchronous clients."""

from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from datetime import timedelta
from types import TracebackType
from typing import ClassVar, Generic, Protocol, Self, TypeVar, overload
from ..calls.common_client import CommonClient, Decode, Requests
from ..calls.operation import Misfits
from ..calls.sessions import Recipe
from ..errors import NotYet
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response, StatusOrGoneRequest, StatusRequest
from ..static_types.decorators import override
from ..steps import Steps
from .requests import AsyncRequest
from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]
from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]
from ..static_types.botocore_types import AnyBotoClient, AsyncBotoClient, Session
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

    _make: Callable[[], Awaitable[ClientT]]

    def __init__(self, make: Callable[[], Awaitable[ClientT]]) -> None: ...
    def __await__(self) -> Generator[object, None, ClientT]: ...
    async def __aenter__(self) -> ClientT: ...
    async def __aexit__(self, *_: object) -> None: ...

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
            boto_client: A client of this service, made by aiobotocore or aioboto3, which parse the responses; or an asynchronous typed client of the same package, for which the rules of `Client` hold.
            decode: Has no effect on the clients of aiobotocore.
            misfits: What to do about a value in a response that does not fit the model; see `Client`.

        Raises:
            TypeError: If it is not an aiobotocore client, or is a typed client of
                another kind, service or package.
            NotImplementedError: If it is the client of a fake.
            ValueError: If it is a client of another service or of an aioboto3 resource,
                or if another argument has an invalid value.
        """

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
            profile_name: The profile that has the settings and credentials. All clients of a profile share a session.
            region_name: The AWS region, such as `us-east-1`.
            endpoint_url: Where to send requests, instead of the service's own address.
            config: More settings, such as retries, timeouts and proxies.
            aws_access_key_id: The access key, instead of the configured credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The session token, for temporary credentials.
            aws_account_id: The account that the credentials belong to.
            verify: `False` leaves certificates unchecked; a string is the path of a file of certificates to trust.
            use_ssl: `False` sends requests without encryption, if the service accepts that.
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

    @classmethod
    async def _make(cls, recipe: Recipe) -> Self:
        """Make a client with its own botocore client, which may read files."""

    @property
    @override
    def boto(self) -> BaseClient:
        """The client inside.

        That of a client of `create` is botocore's, whose methods block: call them in a
        thread.
        """

    @override
    def _boto_with(self, recipe: Recipe) -> AnyBotoClient: ...
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

    @overload
    def wait_for(
        self, request: StatusOrGoneRequest[R, S], /
    ) -> AsyncStatusOrGoneWait[R, S]:
        """Wait for a state of the thing that a request asks for.

        It has the argument and the errors of `Client.wait_for`. The methods of the
        object that it returns are coroutine functions::

            await client.wait_for(request).until("InService", timeout=600)
        """

    @overload
    def wait_for(self, request: StatusRequest[R, S], /) -> AsyncStatusWait[R, S]:
        """Wait for a state of the thing that a request asks for.

        It has the argument and the errors of `Client.wait_for`. The methods of the
        object that it returns are coroutine functions::

            await client.wait_for(request).until("InService", timeout=600)
        """

    @override
    def _run(self, steps: Steps[T]) -> Coroutine[object, None, T]: ...
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

    async def close(self) -> None:
        """Close the connections of the client; see `Client.close`."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...

C = TypeVar("C", bound=type[AsyncClient])

def coroutines_of(calls: type[CommonClient]) -> Callable[[C], C]:
    """Make a decorator of classes of asynchronous clients.

    It gives them the methods of a synchronous class, as coroutine functions, and what
    this says about its service.

    Args:
        calls: The synchronous class.
    """
