"""The base of the typed clients."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, overload

from ..errors import NotYet
from ..hints import explain_arguments
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response, StatusOrGoneRequest, StatusRequest
from ..static_types.decorators import override
from ..steps import Steps, run
from .common_client import CommonClient, Decode, Requests
from .operation import Misfits
from .sessions import Recipe

if TYPE_CHECKING:
    from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

    from ..static_types.botocore_types import BotoClient, Session
    from .wait_for import StatusOrGoneWait, StatusWait

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)
T = TypeVar("T")


@evaluate_all_later
class Client(CommonClient):
    """Base of the typed clients: sends typed requests through a botocore client.

    A client of `create` can be pickled, unless it was given keys, a session other than
    one of `assume_role`, or other secrets. Where it arrives, it is made anew, once in a
    process, with the credentials that are found there; `close` leaves it open.
    """

    __is_async__: ClassVar[bool] = False

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            explain_arguments(cls)

    def __init__(
        self,
        boto_client: BotoClient,
        *,
        decode: Decode = "auto",
        misfits: Misfits = "warn",
    ) -> None:
        """Wrap a botocore client, or the one that a typed client wraps.

        The client keeps working as before for its other users: what this class adds to
        it does something during typed calls only.

        Args:
            boto_client: A client of this service, made by boto3 or botocore; or a
                synchronous typed client of the same package. Of this, the new client
                has the options of `create` and `with_options`, but its own `decode` and
                `misfits`. Closing either closes the connections of both.
            decode: How responses become objects. `"auto"`: directly from their bodies,
                which is fastest, unless other code (event handlers, tracing, recorders)
                looks at what botocore parses. `"dict"`: always from the dicts that
                botocore parses.
            misfits: What to do about a value in a response that does not fit the model.
                `"warn"`: keep it as it came, and issue an `UnexpectedValueWarning`.
                `"raise"`: raise a `ConversionError`; the call has taken effect.

        Raises:
            TypeError: If it is not a botocore client, or is a typed client of another
                kind, service or package.
            NotImplementedError: If it is the client of a fake.
            ValueError: If it is a client of another service or the client of
                `boto3.resource("dynamodb")`, whose attribute values are not those of
                the model; or if another argument has an invalid value.
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
    ) -> Self:
        """Make a client with its own botocore client.

        Without a session or a profile, the default session makes the botocore client;
        it looks up credentials once for all clients. See `set_default_session`.

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
            decode: How responses become objects; see the arguments of the class.
            misfits: What to do about values that do not fit; see the class, too.
            requests: Who makes requests. `"auto"`: compiled functions, or botocore if
                a request is unusual. `"botocore"`: always botocore.

        Raises:
            TypeError: `session` is not a session.
            ValueError: Both `session` and `profile_name` are given, or `decode`,
                `misfits` or `requests` has an invalid value.
        """
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
        return cls._make(recipe)

    @classmethod
    def _make(cls, recipe: Recipe) -> Self:
        """Make a client with its own botocore client."""
        recipe = recipe.with_session()
        return cls._wrapping(recipe.make_boto(cls.__service__), recipe)

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
    ) -> Self:
        """Make a client with other options, for some of the calls.

        It has this client's session and all options that are not given. It is a new
        client with a botocore client of its own, which takes milliseconds to make: keep
        it for all such calls, and close it. Handlers of events that were registered
        with this client, rather than with its session, are not those of the other one.

        With `extra_headers` alone, and `read_timeout` alone since botocore 1.43.68, it
        shares the botocore client of this one, which closes it.

        Args:
            read_timeout: How long to wait for more of a response, in seconds.
            connect_timeout: How long to wait for a connection, in seconds.
            max_attempts: How many times to send a request, with the first time.
            region_name: The AWS region, such as `us-east-1`.
            endpoint_url: Where to send requests.
            extra_headers: More headers of requests, but not of presigned URLs. A value
                is one line of printable text, without spaces around it.
            config: More settings; the other arguments take precedence.

        Raises:
            TypeError: This client wraps a botocore client; only those of `create` know
                their options. Or a name or a value of a header is not a `str`.
            ValueError: HTTP does not allow the name of a header, two names are the
                same, or a value is not as described.
            NotImplementedError: The installed botocore takes no further headers.
            botocore.exceptions.BotoCoreError: botocore does not accept an option.
        """
        recipe = self._changed_recipe(
            extra_headers=extra_headers,
            read_timeout=read_timeout,
            connect_timeout=connect_timeout,
            max_attempts=max_attempts,
            region_name=region_name,
            endpoint_url=endpoint_url,
            config=config,
        )
        if not recipe.is_owner:
            return self._copy_with_recipe(recipe)
        made: Self = recipe.make(type(self))
        return made

    def send(self, request: Request[R, Any], /) -> R:
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
        return self._run(self._send_steps(request))

    def wait_until(
        self,
        request: Request[R, Any],
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

        Args:
            request: The request to repeat.
            until: Whether a response is as wanted. What it raises ends the wait.
            timeout: How long to wait in total: seconds, or a `timedelta`; `None` waits
                forever. The last call is at the end of this time.
            fail: Whether a response shows that it is useless to wait longer.
            not_yet: The classes of errors that mean that it is useful to wait longer,
                such as one for something that does not exist yet; or a function that
                gets an error and says whether it is one of them.
            delay: How long to pause before the second call. Each further pause is twice
                as long, up to `max_delay`.
            max_delay: How long to pause at most; the pauses are equal if it is not more
                than `delay`.
            jitter: Whether each pause is random, from half of its length, so that many
                programs do not call at the same time.

        Returns:
            The response that is as wanted.

        Raises:
            WaitError: The time is over, or `fail` is true.
            ValueError: A time is negative.
            TypeError: `not_yet` is a class, rather than a list of classes.
            ServiceError: The service answered with an error other than those of
                `not_yet`.
            ConversionError: As for `send`.
            UnreadableResponseError: As for `send`.
            ArgumentError: As for `send`.
            botocore.exceptions.BotoCoreError: As for `send`.
        """
        times = timeout, delay, max_delay
        steps = self._wait_steps(request, until, fail, not_yet, times, jitter)
        return self._run(steps)

    @overload
    def wait_for(
        self, request: StatusOrGoneRequest[R, S], /
    ) -> StatusOrGoneWait[R, S]: ...
    @overload
    def wait_for(self, request: StatusRequest[R, S], /) -> StatusWait[R, S]: ...
    def wait_for(self, request: StatusRequest[R, S], /) -> StatusWait[R, S]:
        """Wait for a state of the thing that a request asks for.

        The states are those of an enum in the response, such as `EndpointStatus`. The
        request is sent until the response has the state that is wanted::

            request = DescribeEndpointRequest(endpoint_name="parrot")
            client.wait_for(request).until("InService", timeout=600)

        Args:
            request: The request to repeat.

        Returns:
            An object with the methods `until`, `settled` and, if the thing can be seen
            to be gone, `gone`. It issues a `RuntimeWarning` if none is called.

        Raises:
            TypeError: The request is of another service, or its response does not say
                the state of one thing in an enum.
        """
        from .wait_for import StatusOrGoneWait, StatusWait

        may_go = isinstance(request, StatusOrGoneRequest)
        return (StatusOrGoneWait if may_go else StatusWait)(self, request)

    @override
    def _run(self, steps: Steps[T]) -> T:
        return run(steps, self._pause)

    def _pause(self, seconds: float) -> None:
        time.sleep(seconds)

    def presign(
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
        return self._run(self._presign_steps(request, expires_in, http_method))

    def close(self) -> None:
        """Close the connections of the botocore client.

        A client of `with_options` that shares the connections of another client leaves
        them open.
        """
        if self._is_owner:
            cast("BotoClient", self._boto).close()

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


explain_arguments(Client)
