"""Whoever looks at botocore's results sees, and changes, what boto3 shows.

The same calls, with the same code around them, are made by a client that makes
responses of botocore's dicts, whose results are botocore's own.
"""

import _thread
import copy
import functools
import gc
import json
import pickle
from collections.abc import Callable, Iterable, Mapping
from contextvars import copy_context
from dataclasses import asdict, dataclass
from itertools import cycle, product
from threading import Event, Thread, current_thread
from typing import Any, NamedTuple, TypeAlias

import pytest
import wrapt
from botocore.client import BaseClient
from botocore.history import get_global_history_recorder
from botocore.parsers import ResponseParser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.responses.answers import CALLS, Call
from tests.support.boto import MakeClient
from tests.support.decoding import early_reads
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk

Look: TypeAlias = Callable[[dict[str, Any], str], object]
"""Looks at a result and the name of a member; returns what it sees."""


def _dump(result: Any, _: str) -> object:
    return json.dumps(result, default=str)


def _pickle(result: Any, _: str) -> object:
    return pickle.loads(pickle.dumps(result))


def _match(result: Any, _: str) -> object:
    match result:
        case {"ResponseMetadata": metadata, **others}:
            return metadata["HTTPStatusCode"], others
        case _:
            return None


def _set(result: Any, member: str) -> object:
    result[member] = result[member] * 2
    return list(result)


def _delete(result: Any, member: str) -> object:
    del result[member]
    return result


def _clear(result: Any, _: str) -> object:
    result.clear()
    return len(result)


LOOKS: Mapping[str, Look] = {
    "[]": lambda result, member: result[member],
    "get": lambda result, member: (result.get(member), result.get("Absent", 1)),
    "in": lambda result, member: (member in result, "Absent" in result),
    "list": lambda result, _: list(result),
    "reversed": lambda result, _: list(reversed(result)),
    "items": lambda result, _: list(result.items()),
    "values": lambda result, _: list(result.values()),
    "len": lambda result, _: len(result),
    "bool": lambda result, _: bool(result),
    "repr": lambda result, _: repr(result),
    "==": lambda result, _: result == {} or result != {"ResponseMetadata": 1},
    "|": lambda result, _: ({"a": 1} | result, result | {"a": 1}),
    "copy": lambda result, _: (result.copy(), copy.copy(result), copy.deepcopy(result)),
    "dict": lambda result, _: (dict(result), {**result}, dict(**result)),
    "match": _match,
    "json": _dump,
    "pickle": _pickle,
    "set": _set,
    "delete": _delete,
    "clear": _clear,
    "pop": lambda result, member: (result.pop(member), result.pop("Absent", None)),
    "popitem": lambda result, _: result.popitem(),
    "update": lambda result, member: result.update({member: []}),
    "|=": lambda result, member: result.__ior__({member: []}),
    "setdefault": lambda result, member: result.setdefault(member, []),
    "metadata": lambda result, _: result["ResponseMetadata"].update(RequestId="new"),
    "nested": lambda result, member: result[member].append(result[member][0]),
}
"""Ways to look, and to change."""

EVENTS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "response-received": lambda given: given["parsed_response"],
    "needs-retry": lambda given: given["response"][1],
    "after-call": lambda given: given["parsed"],
}
"""Events whose handlers get results, and how to find them."""

WAYS = ("register_first", "register", "register_last")
MOMENTS = ("", "provide-client-params", "before-send", "before-parse")
"""When handlers register: before calls, or when a handler of the call does it."""


class Both:
    """A client that makes objects from bodies, and one that has botocore's dicts."""

    def __init__(self, sdk: Sdk, make_client: MakeClient, kind: ClientKind) -> None:
        self._sdk, self._make_client, self._kind = sdk, make_client, kind
        self._made: dict[object, list[tuple[Any, Any]]] = {}

    def compare(
        self,
        call: Call,
        around: Callable[[Any], None],
        answer: Answer | None = None,
        *,
        created: bool = False,
    ) -> None:
        """Make a call with each client, and compare what comes of it.

        Args:
            around: Registers handlers with the events of each client.
            created: Whether the first client is one of `create`.
        """
        key = call.service, answer and answer.body, created
        if key not in self._made:
            made = self._created if created else self._wrapped
            self._made[key] = [made(call, decode) for decode in ("auto", "dict")]
            for boto, _ in self._made[key]:
                FakeNetwork(boto, answer or call.answer)
        ends: list[object] = []
        for boto, client in self._made[key]:
            events = Events(boto.meta.events)
            around(events)
            ends.append(self._end(client, call))
            events.undo()
        assert ends[0] == ends[1]

    def _wrapped(self, call: Call, decode: str) -> tuple[Any, Any]:
        boto = self._make_client(call.service)
        return boto, self._kind.typed(self._sdk(call.module), boto, decode=decode)

    def _created(self, call: Call, decode: str) -> tuple[Any, Any]:
        cls = self._kind.client_class(self._sdk(call.module))
        client = self._kind.opened(cls.create(region_name="us-east-1", decode=decode))
        return client.boto, client

    def _end(self, client: Any, call: Call) -> object:
        arguments = {name.lower(): value for name, value in call.arguments.items()}
        try:
            response = self._kind.result(getattr(client, call.method)(**arguments))
        except Exception as error:
            return type(error), str(error)
        return response, response.response_metadata


class Events:
    """The events of a client, whose handlers are there for one call."""

    def __init__(self, events: Any) -> None:
        self._events = events
        self._registered: list[tuple[str, Any]] = []

    def register(self, name: str, handler: Any, way: str = "register") -> None:
        getattr(self._events, way)(name, handler)
        self._registered.append((name, handler))

    def undo(self) -> None:
        for name, handler in self._registered:
            self._events.unregister(name, handler)


@pytest.fixture
def both(sdk: Sdk, make_client: MakeClient, kind: ClientKind) -> Both:
    return Both(sdk, make_client, kind)


def _seen_by(function: Callable[[], object]) -> object:
    try:
        return copy.deepcopy(function())
    except Exception as error:
        return repr(error)


class Handler(NamedTuple):
    """A handler that looks at results.

    Attributes:
        place: What follows in the name of the event, before the call is known.
        way: The method that registers it.
        moment: When it is registered: before the call, or by a handler of this event.
    """

    event: str
    place: str
    way: str
    moment: str
    look: str

    def register(self, events: Events, call: Call, seen: list[object]) -> None:
        """Register it, and list what it sees."""

        def handle(**given: Any) -> None:
            result = EVENTS[self.event](given)
            seen.append(_seen_by(lambda: LOOKS[self.look](result, call.member)))

        def register(**_: object) -> None:
            events.register(self.event + self.place.format(call), handle, self.way)

        if self.moment:
            events.register(self.moment, register)
        else:
            register()


PLACES = ("", ".{0.service}", ".{0.service}.*", ".{0.service}.{0.operation}")


def _compare(
    both: Both, call: Call, handlers: Iterable[Handler], *, created: bool = False
) -> list[list[object]]:
    """Compare what handlers see, and what comes of the call; return what they see."""
    seen: list[list[object]] = []

    def around(events: Events) -> None:
        seen.append([])
        for handler in handlers:
            handler.register(events, call, seen[-1])

    both.compare(call, around, created=created)
    assert seen[0] == seen[1]
    return seen


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
@pytest.mark.parametrize(
    "moment", [pytest.param(it, marks=[pytest.mark.slow] * bool(it)) for it in MOMENTS]
)
def test_handlers_see_and_change_what_boto3_shows(
    both: Both, call: Call, look: str, moment: str
) -> None:
    places = cycle(PLACES)
    for event, way in product(EVENTS, WAYS):
        seen = _compare(both, call, [Handler(event, next(places), way, moment, look)])
        assert seen != [[], []]


@settings(
    max_examples={25: 25, 100: 300, 1000: 30_000}[settings().max_examples],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.sampled_from([*CALLS.values()]),
    st.booleans(),
    st.lists(
        st.builds(
            Handler, *map(st.sampled_from, ([*EVENTS], PLACES, WAYS, MOMENTS, [*LOOKS]))
        ),
        max_size=4,
    ),
)
def test_several_handlers_see_and_change_what_boto3_shows(
    both: Both, call: Call, created: bool, handlers: list[Handler]
) -> None:
    _compare(both, call, handlers, created=created)


def _with_wrapt(_: Any, look: Callable[[Any], object], patch: Any) -> None:
    # As in OpenTelemetry's instrumentation.
    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        return look(wrapped(*args, **kwargs))

    original = BaseClient.__dict__["_make_api_call"]
    patch.setattr(
        BaseClient, "_make_api_call", wrapt.FunctionWrapper(original, wrapper)
    )


def _wrap(name: str, boto: Any, look: Callable[[Any], object], patch: Any) -> None:
    original: Any = getattr(boto, name)

    def wrapper(*args: Any, **kwargs: Any) -> object:
        return look(original(*args, **kwargs))

    patch.setattr(boto, name, wrapper)


_on_the_client = functools.partial(_wrap, "_make_api_call")
_the_method = functools.partial(_wrap, "list_associations")


def _history(_: Any, look: Callable[[Any], object], patch: Any) -> None:
    recorder: Any = get_global_history_recorder()

    class Handler:
        def emit(self, event_type: str, payload: Any, source: str) -> None:
            if event_type == "PARSED_RESPONSE":
                look(payload)

    patch.setattr(recorder, "_enabled", True)
    patch.setattr(recorder, "_handlers", [Handler()])


PATCHES: Mapping[str, Callable[..., None]] = {
    "wrapt": _with_wrapt,
    "on the client": _on_the_client,
    "the method": _the_method,
    "history": _history,
}


@pytest.mark.parametrize("patch", PATCHES.values(), ids=PATCHES.keys())
@pytest.mark.parametrize("name", ["[]", "json", "set", "delete", "nested"])
def test_wrappers_and_the_history_see_and_change_what_boto3_shows(
    sdk: Sdk,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
    patch: Callable[..., None],
    name: str,
) -> None:
    call = CALLS["json"]
    seen: list[object] = []
    responses: list[object] = []

    def look(result: Any) -> Any:
        seen.append(_seen_by(lambda: LOOKS[name](result, call.member)))
        return result

    for decode in ("auto", "dict"):
        boto = make_client(call.service)
        FakeNetwork(boto, call.answer)
        client = sdk("sagemaker").SageMakerClient(boto, decode=decode)
        with monkeypatch.context() as patching:
            patch(boto, look, patching)
            responses.append(_seen_by(client.list_associations))
    assert seen[0] == seen[1]
    assert responses[0] == responses[1]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
@pytest.mark.parametrize("answer", [None, Answer(b"<r>"), Answer(b"[]"), Answer(b"")])
def test_handlers_are_called_as_by_boto3_if_bodies_are_damaged(
    both: Both, call: Call, answer: Answer | None
) -> None:
    called: list[list[str]] = []

    def note(event_name: str, **_: object) -> None:
        called[-1].append(event_name)

    def around(events: Events) -> None:
        called.append([])
        for event in (*EVENTS, "before-parse"):
            events.register(event, note)

    both.compare(call, around, answer)
    assert called[0] == called[1]


def test_results_that_are_kept_can_be_read_later_and_elsewhere(
    both: Both,
) -> None:
    kept: list[dict[str, Any]] = []

    def keep(parsed: dict[str, Any], **_: object) -> None:
        kept.append(parsed)

    both.compare(CALLS["json"], lambda events: events.register("after-call", keep))
    seen: list[object] = []
    threads = [Thread(target=lambda: seen.append(dict(kept[0]))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [kept[1]] * 8
    assert list(kept[0]) == list(kept[1])


def test_looks_of_one_thread_do_not_hold_up_the_calls_of_another(
    boto: Any, typed: Any, expected: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking, done = Event(), Event()
    parse = ResponseParser.parse

    def wait_and_parse(self: Any, response: Any, shape: Any) -> Any:
        if response["body"] != b"{}":
            looking.set()
            assert done.wait(30)
        return parse(self, response, shape)

    def look(parsed: Any, **_: object) -> None:
        if current_thread() is thread:
            dict(parsed)

    monkeypatch.setattr(ResponseParser, "parse", wait_and_parse)
    boto.meta.events.register("after-call", look)
    thread = Thread(target=typed.list_associations)
    thread.start()
    assert looking.wait(30)
    assert typed.list_associations() == expected
    done.set()
    thread.join()


def test_code_without_frames_may_look(boto: Any, typed: Any) -> None:
    def clear(parsed: Any, **_: object) -> None:
        _thread.start_new_thread(parsed.clear, ())
        for _attempt in range(1000):
            if not dict[str, Any].keys(parsed):
                return
            Event().wait(0.01)

    boto.meta.events.register("after-call", clear)
    assert typed.list_associations().next_token is None


def test_programs_that_make_results_of_the_same_class_get_dicts(
    boto: Any, typed: Any
) -> None:
    @dataclass
    class Record:
        result: dict[str, Any]

    seen: list[Any] = []

    def look(parsed: Any, **_: object) -> None:
        seen[:] = [asdict(Record(parsed))["result"], type(parsed)(a=1)]

    boto.meta.events.register("after-call", look)
    typed.list_associations()
    assert [type(one) for one in seen] == [dict, dict]
    boto.meta.events.unregister("after-call", look)
    assert seen == [boto.list_associations(), {"a": 1}]


def test_parsers_can_be_copied(boto: Any, typed: Any) -> None:
    factory = copy.copy(boto._endpoint._response_parser_factory)
    assert factory.create_parser("json").parse
    assert typed.list_associations().next_token == "more"


def test_a_call_that_a_handler_starts_does_not_keep_the_one_before(sdk: Sdk) -> None:
    typed_call: Any = sdk("_runtime.responses.lazy_parsers").TypedCall
    first = typed_call(None)
    with first:
        context = copy_context()
    second = typed_call(None)
    context.run(second.__enter__)
    assert first not in gc.get_referents(second)


def test_a_wrapper_may_cache_results(sdk: Sdk, boto: Any, expected: Any) -> None:
    boto.list_associations = functools.cache(boto.list_associations)
    client = sdk("sagemaker").SageMakerClient(boto)
    other = sdk("sagemaker").SageMakerClient(boto)
    responses = [one.list_associations() for one in (client, client, other)]
    assert responses == [expected] * 3


def test_a_wrapper_may_replace_results(typed: Any, boto: Any) -> None:
    call: Any = boto.list_associations

    def replace(**given: Any) -> dict[str, Any]:
        return {**call(**given), "NextToken": "other"}

    boto.list_associations = replace
    assert typed.list_associations().next_token == "other"


@pytest.mark.parametrize("way", ["register_first", "register"])
@pytest.mark.parametrize("place", ["sagemaker.*", "sagemaker.ListAssociations"])
def test_before_parse_handlers_may_change_bodies(
    boto: Any, typed: Any, way: str, place: str
) -> None:
    def change(response_dict: Any, **_: object) -> None:
        response_dict["body"] = b'{"NextToken": "changed"}'

    getattr(boto.meta.events, way)(f"before-parse.{place}", change)
    assert typed.list_associations().next_token == "changed"


def test_before_parse_handlers_may_add_to_results(boto: Any, typed: Any) -> None:
    def add(customized_response_dict: Any, **_: object) -> None:
        customized_response_dict["NextToken"] = "added"

    boto.meta.events.register("before-parse.sagemaker.ListAssociations", add)
    assert typed.list_associations().next_token == "added"


@pytest.fixture
def filled(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is looked at so that botocore parses a body."""
    found: list[str] = []
    cls = sdk("_runtime.responses.lazy_result").LazyResult
    fill = cls.fill

    def note(self: Any, looked_at: str) -> None:
        found.append(looked_at)
        fill(self, looked_at)

    monkeypatch.setattr(cls, "fill", note)
    return found


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("created", [True, False], ids=["created", "wrapped"])
def test_botocore_itself_does_not_look(
    sdk: Sdk,
    both: Both,
    monkeypatch: pytest.MonkeyPatch,
    filled: list[str],
    call: Call,
    mode: str,
    created: bool,
) -> None:
    monkeypatch.setenv("AWS_RETRY_MODE", mode)
    early = early_reads(monkeypatch, sdk("_runtime").__name__)
    both.compare(call, lambda events: None, created=created)
    assert early == [call.operation]
    assert filled == []


def test_members_that_the_body_lacks_are_no_reason_to_parse_it(
    typed: Any, boto: Any, filled: list[str]
) -> None:
    seen: list[object] = []

    def look(parsed: Any, **_: object) -> None:
        seen.append(("Other" in parsed, parsed.get("Other"), parsed.get([].__len__)))

    boto.meta.events.register("after-call", look)
    typed.list_associations()
    assert seen == [(False, None, None)]
    assert filled == []


def _orjson(result: Any) -> object:
    return pytest.importorskip("orjson").loads(
        pytest.importorskip("orjson").dumps(result)
    )


def _msgspec(result: Any) -> object:
    json_of: Any = pytest.importorskip("msgspec.json")
    return json_of.decode(json_of.encode(result))


def _pydantic(result: Any) -> object:
    adapter: Any = pytest.importorskip("pydantic").TypeAdapter(dict[str, Any])
    return adapter.dump_python(result)


def _unbound(result: Any) -> object:
    items: Any = dict[str, Any].items
    return dict(items(result))


IN_C: Mapping[str, Callable[[Any], Any]] = {
    "orjson": _orjson,
    "msgspec": _msgspec,
    "pydantic": _pydantic,
    "unbound methods": _unbound,
}


@pytest.mark.parametrize("see", IN_C.values(), ids=IN_C.keys())
def test_code_in_c_sees_what_is_outside_of_the_body(
    boto: Any, typed: Any, see: Callable[[Any], Any]
) -> None:
    """As docs/differences.md says, with the cure: a copy by `dict(...)`."""
    seen: list[Any] = []

    def look(parsed: Any, **_: object) -> None:
        seen.extend((see(parsed), see(dict(parsed))))

    boto.meta.events.register("after-call", look)
    typed.list_associations()
    assert seen[0].keys() == {"ResponseMetadata"}
    assert "NextToken" in seen[1]


@pytest.fixture(scope="session")
def two_sdks(sdk: Sdk, make_sdk: Callable[[str], Sdk]) -> list[Sdk]:
    return [sdk, make_sdk("another_sdk")]


@pytest.mark.parametrize("order", [1, -1])
def test_two_sdks_and_boto3_share_a_client(
    two_sdks: list[Sdk], boto: Any, filled: list[str], order: int
) -> None:
    for sdk in two_sdks[::order] * 2:
        client = sdk("sagemaker").SageMakerClient(boto)
        (summary, _) = client.list_associations().association_summaries
        assert type(summary).__module__.startswith(f"{sdk.package}.")
        assert type(boto.list_associations()) is dict
    assert filled == []


def test_calls_within_calls_have_their_own_results(
    two_sdks: list[Sdk], boto: Any, expected: Any
) -> None:
    clients = [sdk("sagemaker").SageMakerClient(boto) for sdk in two_sdks]
    calls = iter([*(one.list_associations for one in clients), boto.list_associations])
    inside: list[Any] = []

    def call_another(**_: object) -> None:
        call = next(calls, None)
        if call is not None:
            inside.append(call())

    for event in ("provide-client-params", "before-send", "before-parse"):
        boto.meta.events.register(f"{event}.sagemaker", call_another)
    assert clients[0].list_associations() == expected
    plain, other, own = inside
    assert own == expected
    assert type(other).__module__.startswith(f"{two_sdks[1].package}.")
    assert plain == boto.list_associations()
