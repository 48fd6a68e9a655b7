"""The private and undocumented names of botocore that asynchronous clients use.

What is in the module of the same name beside the rooms is for both kinds of clients.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from inspect import iscoroutinefunction
from pathlib import Path
from threading import local
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

from ..botocore_internals import copy_with, find_name, handlers_of, is_botocore_function
from ..lazy import import_by_name
from ..static_types.botocore_errors import BotoCoreError
from .connections.http_settings import HttpSettings
from .connections.request_body import AsyncSource
from .threads import in_loop

if TYPE_CHECKING:
    from ..static_types.botocore_types import AnyBotoClient, OperationModel


_BASE_CLIENT = find_name("botocore.client", "BaseClient")
_ENDPOINT = find_name("botocore.endpoint", "Endpoint")
_HTTP_SESSION = find_name("botocore.httpsession", "URLLib3Session")


_EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-endpoint-resolution",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "before-parse",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)


class OrdinaryHandlers:
    """Sees to it that the handlers of a client's events are ordinary functions."""

    def __init__(self, boto: AnyBotoClient) -> None:
        self._events: object = boto.meta.events
        self._service: str = boto.meta.service_model.service_id.hyphenize()
        # The operations whose handlers are known, as long as none is registered.
        self._checked: tuple[object, set[str]] = (None, set())

    def check(self, operation: str) -> None:
        """Raise `TypeError` if a handler of an operation is a coroutine function."""
        # Registering and removing handlers replaces it.
        emitter = getattr(self._events, "_emitter", self._events)
        registrations = getattr(emitter, "_lookup_cache", None)
        if registrations is None or self._checked[0] is not registrations:
            self._checked = registrations, set()
        if operation in self._checked[1]:
            return
        for event in _EVENTS:
            name = f"{event}.{self._service}.{operation}"
            for handler in handlers_of(self._events, name):
                call = type(handler).__call__
                if iscoroutinefunction(handler) or iscoroutinefunction(call):
                    raise TypeError(
                        f"the handler {handler!r} of the event {event!r} must be an "
                        "ordinary function, not a coroutine function"
                    )
        self._checked[1].add(operation)


# Calls: without these names, or if something replaces them, whole calls run in threads.


class Suspended(BaseException):
    """Botocore has made a request: no handler and no `except` of botocore catches it.

    Attributes:
        model: botocore's model of the operation.
        request: The request, as a dict.
        context: The context of the call.
    """

    def __init__(
        self, model: OperationModel, request: object, context: dict[str, Any]
    ) -> None:
        super().__init__()
        self.model = model
        self.request = request
        self.context = context


def _suspend(*call: Any) -> NoReturn:
    """End a call before its request is sent, in place of `_make_request`."""
    raise Suspended(*call)


def suspending(boto: AnyBotoClient) -> Any:
    """Make a client whose calls are suspended, with the attributes of another one.

    What methods of a user's class set while botocore calls them is set on both.
    """
    cls = boto.__class__
    methods = {"_make_request": staticmethod(_suspend), "__module__": cls.__module__}
    made: Any = object.__new__(type(cls.__name__, (cls,), methods))
    made.__dict__ = vars(boto)
    return made


# The names that the code of botocore's methods uses: what is written anew must do what
# they did, and what is called must be there.
_STEPS = (
    (
        _BASE_CLIENT,
        {
            "_make_api_call": "_make_request from_code emit",
            "_make_request": "make_request emit",
        },
    ),
    (
        _ENDPOINT,
        {
            "make_request": "_send_request",
            "_send_request": "_update_retries_context create_request _get_response "
            "_needs_retry reset_stream",
            "_update_retries_context": "setdefault",
            "create_request": "prepare_request emit",
            "_needs_retry": "emit sleep",
            "_get_response": "_do_get_response emit",
            "_do_get_response": "emit _send",
            "_send": "http_session send",
        },
    ),
    (_HTTP_SESSION, {"send": "connection_from_url urlopen"}),
)


def _undecorated(function: object) -> Any:
    """The function inside botocore's decorator that keeps the features of a call."""
    # A wrapper that something else has made may pretend to be the function.
    if (
        type(function) is FunctionType
        and function.__globals__.get("__name__") == "botocore.context"
    ):
        return getattr(function, "__wrapped__", function)
    return function


@cache
def _has_usual_form(function: object, names: str) -> bool:
    """Whether a method is botocore's and uses some names, and nothing wraps it."""
    found = _undecorated(function)
    code = getattr(found, "__code__", None)
    used = getattr(code, "co_names", ())
    return is_botocore_function(found) and {*names.split()} <= {*used}


def why_unusual(boto: object, method: object) -> str:
    """Say why calls of a method of a client have unusual steps; empty if they do not.

    Something may wrap the method, or replace a step, at any time.
    """
    if not is_botocore_function(getattr(method, "__func__", None)):
        return "its method is wrapped"
    endpoint = getattr(boto, "_endpoint", None)
    session = getattr(endpoint, "http_session", None)
    if not hasattr(endpoint, "_event_emitter"):
        return "its endpoint has no emitter"
    owners = boto, endpoint, session
    for owner, (cls, steps) in zip(owners, _STEPS, strict=True):
        if cls is None or not isinstance(owner, cls):
            return f"{owner!r} is of another class than usual"
        own = owner.__class__
        for name, names in steps.items():
            step = getattr(own, name, None)
            is_own = type(step) is FunctionType and name not in vars(owner)
            if not is_own or not _has_usual_form(step, names):
                return f"{cls.__name__}.{name} is wrapped, or has an unknown form"
    return ""


def begin_call(
    boto: Any, operation: str, arguments: Mapping[str, object]
) -> Suspended | dict[str, object]:
    """Begin a call of an operation, with a client that `suspending` has made.

    It gives the result if a handler of `before-call` has answered, or a `Suspended`.
    """
    make = _undecorated(boto.__class__._make_api_call)
    parsed: dict[str, object]
    try:
        parsed = make(boto, operation, arguments)
    except Suspended as suspended:
        return suspended.with_traceback(None)
    return parsed


class _Answered:
    """The emitter of an endpoint to whose `before-send` there is an answer already."""

    __slots__ = ("_answer", "_emit")

    def __init__(self, emitter: Any, answer: object) -> None:
        self._emit = emitter.emit
        self._answer = answer

    def emit(self, event_name: str, **arguments: object) -> object:
        """Emit an event; `before-send` gives the answer, or raises it."""
        if not event_name.startswith("before-send."):
            return self._emit(event_name, **arguments)
        if isinstance(self._answer, Exception):
            raise self._answer
        return [(None, self._answer)]


def endpoint_of(boto: Any) -> Any:
    """The endpoint of a client, which sends its requests."""
    return boto._endpoint


def begin_attempt(
    endpoint: Any, context: Mapping[str, object], attempts: int, response: object
) -> None:
    """Note an attempt, after the response to the one before, for the headers."""
    endpoint._update_retries_context(context, attempts, response)


def read_response(
    endpoint: Any, request: object, model: object, context: object, answer: object
) -> Any:
    """Have botocore parse the answer to a request: a response, or an exception."""
    emitter = _Answered(endpoint._event_emitter, answer)
    own = copy_with(endpoint, _event_emitter=emitter)
    return own._get_response(request, model, context)


def error_code(context: Mapping[str, object], parsed: Mapping[str, Any]) -> object:
    """The code that the class of an error is looked up by."""
    error = parsed.get("Error", {})
    # Older versions have no handler that sets the override.
    if find_name("botocore.handlers", "_handle_sqs_compatible_error") is None:
        return error.get("QueryErrorCode") or error.get("Code")
    return context.get("error_code_override") or error.get("Code")


# Signatures: without these names, S3's signer refuses asynchronous iterators.


def leave_unsigned(request: Any, **_: object) -> None:
    """Have S3's signer leave out a body that it cannot read in advance.

    Over HTTPS it does so itself, but only if there is a checksum. What users have set
    counts, and signers of other services do what the model says.
    """
    if not isinstance(request.data, AsyncSource) or not request.url.startswith("https"):
        return
    config = request.context["client_config"]
    s3: Mapping[str, object] = config.s3 or {}
    if s3.get("payload_signing_enabled") is None:
        s3 = {**s3, "payload_signing_enabled": False}
        request.context["client_config"] = copy_with(config, s3=s3)


# What may block the event loop. Without these names, it is said to block.

_MARGIN = timedelta(seconds=5)
_CREDENTIALS = find_name("botocore.credentials", "Credentials")
_REFRESHABLE = find_name("botocore.credentials", "RefreshableCredentials")
_TOKEN = find_name("botocore.tokens", "DeferredRefreshableToken")
_FROZEN_TOKEN = find_name("botocore.tokens", "FrozenAuthToken")


def identity_may_block(boto: object) -> bool:
    """Whether signing may fetch credentials or a token.

    It is said to if they are due in a few seconds, so that none become due meanwhile.
    """
    signer: Any = getattr(boto, "_request_signer", None)
    if not {"_credentials", "_auth_token"} <= getattr(signer, "__dict__", {}).keys():
        return True
    return _credentials_may_block(signer._credentials) or _token_may_block(
        signer._auth_token
    )


def _credentials_may_block(found: Any) -> bool:
    cls = found.__class__
    if found is None or cls is _CREDENTIALS:
        return False
    if (
        _REFRESHABLE is None
        or not isinstance(found, _REFRESHABLE)
        or any(
            not is_botocore_function(getattr(cls, name, None))
            for name in ("get_frozen_credentials", "refresh_needed", "_refresh")
        )
    ):
        return True
    advisory: float | None = getattr(found, "_advisory_refresh_timeout", None)
    return advisory is None or bool(
        found.refresh_needed(advisory + _MARGIN.total_seconds())
    )


def _token_may_block(token: Any) -> bool:
    if token is None or type(token) is _FROZEN_TOKEN:
        return False
    if _TOKEN is None or type(token) is not _TOKEN:
        return True
    frozen = token._frozen_token
    if frozen is None:
        return True
    if frozen.expiration is None:
        return False
    advisory = timedelta(seconds=token._advisory_refresh_timeout)
    return bool(frozen.expiration - datetime.now(UTC) < advisory + _MARGIN)


def discovers_endpoints(boto: AnyBotoClient) -> bool:
    """Whether a client may call its service to find an endpoint."""
    if boto.meta.service_model.endpoint_discovery_operation is None:
        return False
    cls = find_name("botocore.discovery", "EndpointDiscoveryHandler")
    service = boto.meta.service_model.service_id.hyphenize()
    handlers = handlers_of(boto.meta.events, f"request-created.{service}.*")
    if cls is None or not handlers:
        return True
    return any(isinstance(getattr(it, "__self__", None), cls) for it in handlers)


_NO_CAPACITY = find_name("botocore.exceptions", "CapacityNotAvailableError")


class _Due(local):
    """The pauses that the loop of a thread has to make at once."""

    def __init__(self) -> None:
        self.pauses: list[float] = []


class Pauses:
    """The pauses before retries, which handlers of a client's events would make."""

    def __init__(self, boto: AnyBotoClient) -> None:
        """Replace what makes pauses in the handlers, unless it runs in a thread."""
        self._due = _Due()
        self._limiters: list[tuple[Any, Callable[..., object]]] = []
        service = boto.meta.service_model.service_id.hyphenize()
        for event in ("before-send", "needs-retry"):
            for handler in handlers_of(boto.meta.events, f"{event}.{service}"):
                owner = getattr(handler, "__self__", None)
                if event == "before-send" and hasattr(owner, "_token_bucket"):
                    self._replace_acquire(owner)
                elif event == "needs-retry" and hasattr(owner, "_sleep"):
                    self._replace_sleep(owner)

    def _replace_acquire(self, limiter: Any) -> None:
        bucket = limiter._token_bucket
        acquire = bucket.acquire

        def own(amount: int = 1, block: bool = True) -> object:
            # In the loop, `before_sending` has acquired it.
            return True if in_loop() else acquire(amount, block)

        bucket.acquire = own
        self._limiters.append((limiter, acquire))

    def _replace_sleep(self, handler: Any) -> None:
        pause = handler._sleep

        def own(seconds: float) -> None:
            if in_loop():
                self._due.pauses.append(seconds)
            else:
                pause(seconds)

        handler._sleep = own

    async def before_sending(self) -> None:
        """Wait until the adaptive mode lets a request be sent."""
        for limiter, acquire in self._limiters:
            while limiter._enabled:
                try:
                    acquire(1, block=False)
                    break
                except _NO_CAPACITY:
                    bucket = limiter._token_bucket
                    missing = 1 - bucket.available_capacity
                    await asyncio.sleep(max(missing / bucket.max_rate, 0.001))

    async def after_retry(self) -> None:
        """Make the pauses of the handlers that have just been called."""
        while self._due.pauses:
            await asyncio.sleep(self._due.pauses.pop())


# HTTP: without these names, whole calls run in threads, over urllib3.


def _maker_of_contexts(
    httpsession: ModuleType, session: Any
) -> Callable[[str | None], ssl.SSLContext]:
    """Get what makes contexts of TLS as a session of botocore and urllib3 do."""
    new: Callable[[], ssl.SSLContext] = httpsession.create_urllib3_context
    new_for_proxy: Callable[[str], ssl.SSLContext | None]
    new_for_proxy = session._setup_proxy_ssl_context
    path_of_trusted, verify = httpsession.get_cert_path, session._verify
    certificate, key = session._cert_file, session._key_file

    def make(proxy: str | None) -> ssl.SSLContext:
        try:
            own = new_for_proxy(proxy) if proxy else None
        except BotoCoreError as error:
            raise httpsession.HTTPClientError(error=error) from error
        if own is not None:
            own.check_hostname = True
            return own
        context = new()
        context.check_hostname = bool(verify)
        if verify:
            trusted = Path(path_of_trusted(verify)).expanduser()
            try:
                context.load_verify_locations(trusted)
            except OSError as error:
                raise ssl.SSLError(f"{trusted}: {error}") from error
        else:
            context.verify_mode = ssl.CERT_NONE
        if certificate and proxy is None:
            context.load_cert_chain(certificate, key, password=_refuse_password)
        context.set_alpn_protocols(["http/1.1"])
        return context

    return make


def _refuse_password() -> str:
    # OpenSSL would ask for it on the terminal.
    raise ssl.SSLError("the client's private key is encrypted")


class UnknownHttpError(Exception):
    """botocore does not send requests in the way that connections are made for."""


def http_settings(boto: Any) -> HttpSettings:
    """Read the settings of a client's connections.

    No value is assumed where one cannot be read, least of all for certificates.
    """
    httpsession = import_by_name("botocore.httpsession")
    urls = import_by_name("urllib3.util.url")
    try:
        session = boto._endpoint.http_session
        cls = httpsession.URLLib3Session
        if type(session) is not cls or "send" in vars(session):
            raise UnknownHttpError(f"requests are sent by a {type(session).__name__}")
        proxies = session._proxy_config
        limits = session._timeout
        if isinstance(limits, int | float):
            connect_timeout = read_timeout = limits
        else:
            connect_timeout, read_timeout = limits.connect_timeout, limits.read_timeout
        return HttpSettings(
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            max_pool_connections=session._max_pool_connections,
            socket_options=session._socket_options,
            make_context=_maker_of_contexts(httpsession, session),
            proxy_for=proxies.proxy_url_for,
            proxy_headers=proxies.proxy_headers_for,
            mask_proxy_url=httpsession.mask_proxy_url,
            forwards_https=bool(proxies.settings.get("proxy_use_forwarding_for_https")),
            takes_short_bodies=any(
                isinstance(names, tuple) and "enforce_content_length" in names
                for names in cls.send.__code__.co_consts
            ),
            encode_target=lru_cache(256)(urls._encode_target),
        )
    except AttributeError as error:
        raise UnknownHttpError(f"botocore has changed: {error}") from error
