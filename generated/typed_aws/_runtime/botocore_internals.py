"""The private and undocumented names of botocore that the runtime uses.

No other module uses private names, and three others use undocumented ones; a test reads
the code for both. botocore may rename them in any version. Clients are made and calls
work without each of those here: what is then slower, or left out, is said below.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy, deepcopy
from functools import cache, partial
from inspect import iscoroutinefunction
from itertools import chain
from traceback import walk_tb
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

from .lazy import import_by_name

if TYPE_CHECKING:
    from .static_types.botocore_types import AnyBotoClient, Shape

T = TypeVar("T")

# The prefixes of botocore's own modules, including aiobotocore's.
BOTOCORE_PACKAGES = ("aiobotocore.", "botocore.")


def find_name(module: str, name: str) -> Any:
    """Get what a module of botocore defines; `None` if it does not."""
    try:
        return getattr(import_by_name(module), name, None)
    except ImportError:
        return None


def copy_with(one: T, **changed: object) -> T:
    """Copy an object of botocore, or of a library on it, with other attributes.

    `copy.copy` fails for clients: `__getattr__` needs what a copy does not have yet.
    """
    made = object.__new__(one.__class__)
    made.__dict__.update(vars(one), **changed)
    return made


# Sessions: without these names, clients are made without slices.


def inner_session(session: object) -> Any:
    """The session of botocore inside one of boto3; others themselves."""
    return getattr(session, "_session", session)


def with_inner_session(session: T, inner: object) -> T:
    """Copy a session of boto3, with another session of botocore inside."""
    return copy_with(session, _session=inner)


def has_loaded(loader: object, service: str) -> bool:
    """Whether a loader already has the model of a service, which may be changed."""
    files: Iterable[tuple[object, ...]] | None = getattr(loader, "_cache", None)
    begin = f"{service}{os.sep}"
    return files is None or any(
        key[0] == "load_data_with_path"
        and str(key[-1]).startswith(begin)
        and str(key[-1]).endswith("service-2")
        for key in [*files]  # Other threads may add some.
    )


def is_plain_loader(loader: object) -> bool:
    """Whether users have replaced neither a loader nor what reads its files."""
    plain = find_name("botocore.loaders", "JSONFileLoader")
    return (
        type(loader) is find_name("botocore.loaders", "Loader")
        and type(getattr(loader, "file_loader", None)) is plain
    )


def makes_usual_resolver(session: object) -> bool:
    """Whether a session would make botocore's resolver, and has not done so yet.

    Without these names, it is said to have done so, and botocore reads all endpoints.
    """
    deferred = getattr(getattr(session, "_internal_components", None), "_deferred", {})
    make = deferred.get("endpoint_resolver")
    return getattr(make, "__module__", None) == "botocore.session"


def make_resolver(data: Mapping[str, object]) -> object:
    """Make an endpoint resolver that knows `data` only; `None` without this name."""
    resolver = find_name("botocore.regions", "EndpointResolver")
    # Without `uses_builtin_data`, botocore would use no endpoint rule sets.
    return None if resolver is None else resolver(data, True)


class OwnResolver:
    """A part of a session's class: the session uses `own_resolver` if it has one."""

    __slots__ = ()
    own_resolver: object

    def _get_internal_component(self, name: str) -> object:
        if name == "endpoint_resolver" and self.own_resolver is not None:
            return self.own_resolver
        inherited: Any = super()
        component: object = inherited._get_internal_component(name)
        return component


def number_of_handlers() -> int:
    """How many handlers botocore gives to new sessions; moto adds one when imported.

    Without this name, sessions made before moto was imported are used in its mocks.
    """
    return len(find_name("botocore.handlers", "BUILTIN_HANDLERS") or ())


# The help of clients: without these names, clients made from slices have none.


def loader_of(boto: object) -> object:
    """The loader that a client was made with."""
    return getattr(boto, "_loader", None)


def replace_writer(docstring: Any, writer: Callable[..., None]) -> None:
    """Have a function write a docstring, given what wrote it before."""
    write = getattr(docstring, "_write_docstring", None)
    if write is not None:
        docstring._write_docstring = partial(writer, write)


# Events: without these names, botocore's handlers look at the results of all calls, and
# clients of resources are wrapped as if they were others.

CHECK_OF_ERRORS = "_handle_200_error"
"""botocore's handler that looks for errors in bodies of S3."""

HANDLERS_OF_UNREAD_VALUES: tuple[str, ...] = ("json_decode_policies",)
"""botocore's handlers for results that change only values which no reader reads.

The classes have the content of IAM's policies, so their text is unsupported.
"""


def handlers_of(events: object, event: str) -> list[object]:
    """The handlers of an event with its full name; none if unknown."""
    search: Any = getattr(_handlers_in(events), "prefix_search", None)
    return [] if search is None else [*search(event)]


def _handlers_in(events: object) -> object:
    return getattr(getattr(events, "_emitter", events), "_handlers", None)


def replace_handler(
    boto: AnyBotoClient, event: str, name: str, replace: Callable[[Any], object]
) -> None:
    """Replace one of botocore's handlers of an event, in its place among the others."""
    handler = find_name("botocore.handlers", name)
    emitter: Any = getattr(boto.meta.events, "_emitter", None)
    node: Any = getattr(getattr(emitter, "_handlers", None), "_root", None)
    for part in event.split("."):
        node = node and node["children"].get(part)
    for handlers in (node and node["values"]) or ():
        if any(one is handler for one in handlers):
            handlers[:] = [replace(h) if h is handler else h for h in handlers]
            emitter._lookup_cache = dict[str, Any]()


def changed_by_boto3(boto: AnyBotoClient) -> bool:
    """Whether boto3 changes the values that a client sends and returns.

    It does so for the client of the resource of DynamoDB, which has Python's values
    instead of `{"S": "text"}`. The clients of most resources are ordinary ones.
    """
    service = boto.meta.service_model.service_id.hyphenize()
    event = f"before-parameter-build.{service}"
    return any(map(_is_boto3s, handlers_of(boto.meta.events, event)))


def is_async(boto: AnyBotoClient) -> bool:
    """Whether the methods of a client are coroutine functions."""
    # Tools do not patch this method.
    return iscoroutinefunction(getattr(type(boto), "close", None))


def is_botocore_function(function: object) -> bool:
    """Whether a function is botocore's, rather than a wrapper of one."""
    # Wrappers made with functools.wraps copy the names, but not the globals.
    return type(function) is FunctionType and str(
        function.__globals__.get("__name__")
    ).startswith(BOTOCORE_PACKAGES)


# Parsers: without these names, botocore parses the bodies that they are for.


def parsers_of(boto: object) -> Any:
    """The factory of a client's parsers; `None` if they are not botocore's own."""
    endpoint = getattr(boto, "_endpoint", None)
    if type(endpoint).__module__ != "botocore.endpoint":
        return None
    factory = getattr(endpoint, "_response_parser_factory", None)
    own = find_name("botocore.parsers", "ResponseParserFactory")
    # Another SDK may have replaced them.
    known = type(factory) is own or type(factory).__name__ == "LazyParsers"
    return factory if known else None


def replace_parsers(boto: Any, factory: object) -> None:
    """Replace the factory of a client's parsers."""
    boto._endpoint._response_parser_factory = factory


def parser_class(protocol: str) -> Any:
    """botocore's class of parsers for a protocol; `None` if it has none."""
    parsers: Mapping[str, object] = (
        find_name("botocore.parsers", "PROTOCOL_PARSERS") or {}
    )
    return parsers.get(protocol)


def parser_errors() -> tuple[type[Exception], ...]:
    """What botocore's parsers raise for a body that they cannot read."""
    found = find_name("botocore.parsers", "ResponseParserError")
    return () if found is None else (found,)


def converts_numbers(protocol: str) -> bool:
    """Whether botocore converts the scalars of a protocol in JSON to their types."""
    # Older versions leave the scalars of rest-json as they came, like those of json.
    return hasattr(parser_class(protocol), "_handle_float")


def make_parser(base: Any, parse_shape: Callable[..., object]) -> Any:
    """Make a parser of one of botocore's classes with a function of ours for shapes.

    The function gets botocore's own one for the shapes that it leaves.
    """
    others = getattr(base, "_parse_shape", None)
    if others is None:
        raise LookupError("botocore's parsers have changed")

    def own(parser: object, shape: Shape, node: object) -> object:
        return parse_shape(partial(others, parser), shape, node)

    def root_of(parser: object, text: Any) -> object:
        if text.__class__ is tuple:
            return text[0]
        return base._parse_xml_string_to_dom(parser, text)

    body = {"_parse_shape": own, "_parse_xml_string_to_dom": root_of}
    return type(base.__name__, (base,), body)()


def parses_roots(base: object) -> bool:
    """Whether parsers that `make_parser` makes take a tuple of the root for a body."""
    return hasattr(base, "_parse_xml_string_to_dom")


def parse_timestamp(value: object) -> object:
    """Convert seconds or text to a time as botocore does; raise for anything else.

    Without this name, times are read in the usual formats only.
    """
    parse = find_name("botocore.utils", "parse_timestamp")
    if parse is None:
        raise ValueError("botocore has no parser of timestamps")
    return parse(value)


# Serializers: without these names, botocore makes all requests.


def serializer_of(boto: object) -> object:
    """The serializer of a client."""
    return getattr(boto, "_serializer", None)


def serializer_parts(serializer: object) -> list[Any]:
    """List a client's serializer, its validator, and the serializer behind it."""
    inner = getattr(serializer, "_serializer", None)
    validator = getattr(serializer, "_param_validator", None)
    return [one for one in (serializer, validator, inner) if one is not None]


def write_timestamp(serializer: Any, value: object, format_: str | None) -> object:
    """Write a timestamp as a serializer does."""
    return serializer._convert_timestamp_to_str(value, format_)


# Errors of validation: without these names, they are botocore's.


def validate(
    arguments: Mapping[str, object], shape: Shape
) -> Iterator[tuple[str, tuple[str, str, Mapping[str, object]]]]:
    """Yield what botocore's validator reports about arguments.

    That is its text, and its reason, botocore's path of the value, and facts.
    """
    validator = find_name("botocore.validate", "ParamValidator")
    report = None if validator is None else validator().validate(arguments, shape)
    show: Callable[[object], str] | None = getattr(report, "_format_error", None)
    if show is not None:
        for entry in getattr(report, "_errors", ()):
            yield show(entry), entry


def is_of_call(error: Exception) -> bool:
    """Whether botocore raised an error about the arguments of the call that failed.

    Otherwise other code raised it, or the call made another one that failed, such as
    one that looks up credentials. Without `_make_api_call`, they are not told apart.
    """
    frames = [frame for frame, _ in walk_tb(error.__traceback__)]
    places = [
        (str(frame.f_globals.get("__name__")), frame.f_code.co_name) for frame in frames
    ]
    module, _ = places[-1]
    calls = [
        place
        for place in places
        if place in SIGNERS
        or (place[1] in _CALL_NAMES and place[0].startswith(BOTOCORE_PACKAGES))
    ]
    is_botocores = len(calls) < 2 and module.startswith(BOTOCORE_PACKAGES)
    return is_botocores or module.startswith((*SENDERS,))


_CALL_NAMES = ("_make_api_call", "generate_presigned_url")
# The start of the names of modules that send only calls of asynchronous clients, and
# what signs the requests of these after `_make_api_call` has ended; both add themselves
SENDERS: set[str] = set()
SIGNERS: set[tuple[str, str]] = set()


# Event streams: without these names, events that botocore's model lacks are left out.


def event_parts(stream: object) -> tuple[Any, Any]:
    """Get the messages of a known stream, and the function that parses one."""
    messages = getattr(stream, "_event_generator", None)
    parse = getattr(stream, "_parse_event", None)
    is_known = type(stream).__module__ in EVENT_STREAMS
    return (messages, parse) if is_known and messages and parse else (None, None)


EVENT_STREAMS = {"botocore.eventstream", "aiobotocore.eventstream"}
"""The modules of known streams; those with the same names in rooms above add theirs."""


def raw_stream(stream: object) -> object:
    """The source of the bytes of a stream; without this name, `close` closes it."""
    return getattr(stream, "_raw_stream", None)


# Options: without this name, no client has more headers.


def with_request_options(
    boto: T, added: Mapping[str, str], read_timeout: float | None
) -> T:
    """Copy a client, so that the requests of the copy have other options.

    URLs that the copy presigns do not have them. Without a time, the client's is used.

    Raises:
        NotImplementedError: The installed botocore takes no further headers.
    """
    convert = getattr(boto.__class__, "_convert_to_request_dict", None)
    if convert is None:
        raise NotImplementedError("the installed botocore takes no further headers")

    def convert_with(
        *arguments: object,
        context: dict[str, object],
        headers: Mapping[str, str] | None = None,
        **others: object,
    ) -> object:
        if not context.get("is_presign_request"):
            headers = {**(headers or {}), **added}
            if read_timeout is not None:
                context["read_timeout"] = read_timeout
        return convert(made, *arguments, context=context, headers=headers, **others)

    # Handlers of the client, such as those of S3, have weak references to it.
    made = copy_with(boto, _convert_to_request_dict=convert_with, copied_from=boto)
    return made


def takes_read_timeouts() -> bool:
    """Whether botocore takes the `read_timeout` in the context of a request."""
    session = find_name("botocore.httpsession", "URLLib3Session")
    return hasattr(session, "_get_request_timeout")


# Roles: without these names, sessions of roles cannot be made.


def copy_session(session: object) -> Any:
    """Copy a session, with handlers and settings of its own.

    Raises:
        TypeError: What makes its clients is replaced, and so belongs to the session.
    """
    inner = inner_session(session)
    for one, name in ((session, "client"), (inner, "create_client")):
        if name in vars(one):
            raise TypeError(
                f"{name!r} of the session is replaced, and so would make clients "
                "without the credentials of the role"
            )
    components: object = getattr(inner, "_components", None)
    if components is None:
        raise TypeError(f"not a session of botocore, nor with one inside: {session!r}")
    made = copy(inner)
    # Those of a session that is a copy itself belong to it.
    for name in ("register", "set_config_variable"):
        made.__dict__.pop(name, None)
    made._components = copy(components)
    for name, parts in vars(components).items():
        setattr(made._components, name, copy(parts))
    made._events = copy(inner.get_component("event_emitter"))
    made.register_component("event_emitter", made._events)
    settings = copy(inner.get_component("config_store"))
    made.register_component("config_store", settings)
    made.set_config_variable = settings.set_config_variable
    if any(map(_is_boto3s, handlers_of(made._events, "creating-client-class.s3"))):
        made.register = partial(_register_others, made.register)
    return made


def _is_boto3s(handler: object) -> bool:
    return str(getattr(handler, "__module__", "")).startswith("boto3.")


def _register_others(
    register: Callable[..., None], event: str, handler: object, **options: object
) -> None:
    """Register a handler unless it is boto3's, which raise if they are called twice."""
    if not _is_boto3s(handler):
        register(event, handler, **options)


def credentials_class(name: str) -> Any:
    """Get a class of credentials, or of what fetches them, by its name."""
    cls = find_name("botocore.credentials", name)
    if cls is None:
        raise NotImplementedError(f"the installed botocore has no {name}")
    return cls


# Pickled clients: without these names, they cannot be pickled.


def config_options(config: Any) -> dict[str, Any] | None:
    """The options that settings were given, or that were changed.

    Raises:
        TypeError: The settings are not of botocore's class.
    """
    if config is None:
        return None
    plain: object = find_name("botocore.config", "Config")()
    cls = config.__class__
    if cls is not plain.__class__:
        raise TypeError(f"{cls.__qualname__} cannot be pickled; use botocore's Config")
    given = config._user_provided_options
    options: dict[str, Any] = {}
    for attribute, usual in vars(plain).items():
        name, value = attribute.lstrip("_"), getattr(config, attribute)
        if value is not given and (name in given or value != usual):
            options[name] = value
    if options.get("signature_version") is find_name("botocore", "UNSIGNED"):
        options["signature_version"] = _Unsigned()
    return options


class _Unsigned:
    """botocore's `UNSIGNED`, which cannot be pickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return find_name, ("botocore", "UNSIGNED")


def is_plain_session(session: Any) -> bool:
    """Whether a session is as botocore makes it, apart from its profile and region.

    Credentials that it has found are those of its own providers, as far as one can see.
    """
    plain = _new_session(session.instance_variables().get("profile"))
    caches, found = _caches(session), session._credentials
    is_plain = session_traits(session) == session_traits(plain)
    is_plain = is_plain and [*caches] == [*_caches(plain)]
    if found is None or not is_plain:
        return is_plain
    refresh = getattr(found, "_refresh_using", None)
    cache = getattr(getattr(refresh, "__self__", None), "_cache", None)
    is_botocores = refresh is None or _is_botocores(refresh)
    is_its_own = cache is None or cache is caches.get(found.method)
    return is_botocores and is_its_own and found.method in caches


def _caches(session: Any) -> dict[object, object]:
    """The caches of providers of credentials, by the names of their methods."""
    providers = session.get_component("credential_provider").providers
    return {one.METHOD: getattr(one, "cache", None) for one in providers}


@cache
def _new_session(profile: str | None) -> Any:
    return find_name("botocore.session", "Session")(profile=profile)


def session_traits(session: Any) -> tuple[object, ...]:
    """What a program may change of a session, apart from its region.

    Without these names, no session has the traits of another, nor those of before.
    """
    own: Mapping[str, object] = session.__dict__
    settings: Mapping[str, Any] = session.get_component("config_store").__dict__
    overrides = settings.get("_overrides", {object(): None})
    providers = settings.get("_mapping", {object(): None})
    changed: set[object] = {*overrides, *session.instance_variables()}
    locator = session._components
    parts: Mapping[str, object] = {**locator._deferred, **locator._components}
    events = getattr(_handlers_in(parts.get("event_emitter")), "_root", None)
    agent = f"{session.user_agent_name}/{session.user_agent_version}"
    paths = getattr(parts.get("data_loader"), "search_paths", None)  # None: not made
    return (
        session.__class__,
        {name for name in own if hasattr(session.__class__, name)},
        own.get("get_credentials"),
        session.get_default_client_config(),
        changed - {"region"},
        {**session.session_var_map},
        {name: one.__class__ for name, one in providers.items()},
        {name: one for name, one in parts.items() if not _is_botocores(one)},
        object() if events is None else [*_below(events, "")],
        _without_boto3s(f"{session.user_agent_extra} {agent}".split()),
        paths is None or _without_boto3s(paths) == _usual_paths(session),
    )


def _is_botocores(one: object) -> bool:
    return str(getattr(one, "__module__", "")).startswith("botocore.")


def _below(node: Mapping[str, Any], event: str) -> Iterator[tuple[str, object]]:
    """The handlers of events, but for those that other libraries give to sessions."""
    for one in chain(*(node["values"] or ())):
        if _is_botocores(one) or not (_is_boto3s(one) or _is_of_all(one)):
            yield event, one
    for part, child in node["children"].items():
        yield from _below(child, f"{event}.{part}")


def _is_of_all(handler: object) -> bool:
    of_all = find_name("botocore.handlers", "BUILTIN_HANDLERS") or ()
    return any(handler is other for _, other, *_ in of_all)


def _without_boto3s(texts: Iterable[str]) -> list[str]:
    """Leave out what boto3 adds to the user agent, or to the search paths."""
    boto3: Any = sys.modules.get("boto3")
    agent = f"Boto3/{getattr(boto3, '__version__', '')}"
    path = f"{getattr(boto3, '__path__', ('boto3',))[0]}{os.sep}data"
    return [one for one in texts if one not in (agent, path)]


def _usual_paths(session: Any) -> object:
    make = import_by_name("botocore.loaders").create_loader
    return make(session.get_config_variable("data_path")).search_paths


# Downloads: without these names, a download ends where its connection breaks.


def connection_errors() -> tuple[type[Exception], ...]:
    """The errors of a request, or of reading a body, whose connection breaks."""
    kinds: Mapping[str, tuple[type[Exception], ...]]
    kinds = find_name("botocore.retryhandler", "EXCEPTION_MAP") or {}
    incomplete = ("IncompleteReadError", "ResponseStreamingError")
    errors = [find_name("botocore.exceptions", name) for name in incomplete]
    # aiobotocore adds the errors of its HTTP libraries.
    return OSError, *filter(None, errors), *kinds.get("GENERAL_CONNECTION_ERROR", ())


# Resume tokens, and features: without these names, there are none.


def token_coder(name: str) -> Any:
    """Make botocore's `TokenEncoder` or `TokenDecoder` of resume tokens."""
    make = find_name("botocore.paginate", name)
    if make is None:
        raise NotImplementedError("the installed botocore has no resume tokens")
    return make()


@cache
def _context_names() -> tuple[Any, ...]:
    return (
        find_name("botocore.context", "ClientContext"),
        find_name("botocore.context", "get_context"),
        find_name("botocore.context", "set_context"),
        find_name("botocore.useragent", "register_feature_id"),
    )


@contextmanager
def keeping_features(*features: str) -> Generator[None]:
    """Have the requests of the block name features, and those of calls around it.

    botocore's own function resets a context variable, which raises an error where the
    garbage collector closes a coroutine in another context.
    """
    start, get_context, set_context, register = _context_names()
    if start is None:  # before 1.37
        yield
        return
    before = get_context()
    set_context(start() if before is None else deepcopy(before))
    try:
        for feature in features:
            register(feature)
        yield
    finally:
        set_context(before)


# Waiters: without this name, an error ends a wait only where an acceptor says so.


def is_error(answer: object) -> bool:
    """Whether the answer to an attempt of a waiter is an error."""
    is_valid_waiter_error = find_name("botocore.waiter", "is_valid_waiter_error")
    return is_valid_waiter_error is not None and bool(is_valid_waiter_error(answer))


# Errors of parsers: without these names, they are not `UnreadableResponseError`.


def is_parsers(error: Exception, operation_name: str) -> bool:
    """Whether botocore raised an error while it was reading a response, or an event."""
    in_parser, place = False, ("", "")
    for frame, _ in walk_tb(error.__traceback__):
        place = str(frame.f_globals.get("__name__")), frame.f_code.co_qualname
        module, function = place
        if module in _HOOKS or module.startswith(_NETWORK):
            return False  # a handler or the network has raised it
        if place in _CALLS and frame.f_locals.get("operation_name") != operation_name:
            return False  # a wrapper of the client's method has called something else
        in_parser = in_parser or place in _PARSERS or function.startswith(_EVENT_PARSER)
    # The parser's caller raises if the parser returns something other than a dict.
    return in_parser or place in _CALLERS_OF_PARSERS


_HOOKS = ("botocore.hooks", "aiobotocore.hooks")
_NETWORK = ("urllib3.", "aiohttp.", "httpx", "httpcore")
_CALLS = {
    ("botocore.client", "BaseClient._make_api_call"),
    ("aiobotocore.client", "AioBaseClient._make_api_call"),
}
_CALLERS_OF_PARSERS = {
    ("botocore.endpoint", "Endpoint._do_get_response"),
    ("aiobotocore.endpoint", "AioEndpoint._do_get_response"),
}
_PARSERS = {
    ("botocore.parsers", "ResponseParser.parse"),
    ("botocore.endpoint", "Endpoint._add_modeled_error_fields"),
    ("aiobotocore.parsers", "AioResponseParser.parse"),
    ("aiobotocore.endpoint", "AioEndpoint._add_modeled_error_fields"),
    # This function looks up the class of an error, whose code may be anything.
    ("botocore.errorfactory", "BaseClientExceptions.from_code"),
}
_EVENT_PARSER = "EventStreamBuffer."
