"""`wait_for`, on answers of a network that is not there and a clock that is ours."""

import asyncio
import copy
import gc
import pickle
import re
import warnings
import weakref
from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import ClientError, WaiterError

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

WaitFor: TypeAlias = Callable[..., Any]
"""Makes a wait for a thing, whose states are given, or other answers."""
Text: TypeAlias = Callable[..., str]
"""Gets the text of the error that a wait ends with."""

TIMES: dict[str, Any] = {"timeout": None, "jitter": False}
NAMES = {
    "Endpoint": "endpoint_name",
    "Hub": "hub_name",
    "Table": "table_name",
}


def answer(state: str | None, reason: str | None = None) -> Answer:
    """The answer about a thing of any kind."""
    status = {} if state is None else {"EndpointStatus": state}
    hub = {} if state is None else {"HubStatus": state}
    table = {} if state is None else {"Table": {"TableStatus": state}}
    why = {} if reason is None else {"FailureReason": reason}
    return json_answer(status | hub | table | why)


def error(code: str) -> Answer:
    return json_answer({"__type": code, "message": "no"}, 400)


@pytest.fixture
def wait_for(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient, pauses: list[float]
) -> WaitFor:
    def wait_for(thing: str, *answers: str | Answer | None) -> Any:
        service = "dynamodb" if thing == "Table" else "sagemaker"
        made = [a if isinstance(a, Answer) else answer(a) for a in answers]
        network = FakeNetwork(make_client(service), *made)
        request = getattr(sdk(service), f"Describe{thing}Request")(
            **{NAMES[thing]: "it"}
        )
        return kind.typed(sdk(service), network.client).wait_for(request)

    return wait_for


@pytest.fixture
def text_until(wait_for: WaitFor, kind: ClientKind) -> Text:
    def text_until(wanted: str, *answers: str | None, **times: Any) -> str:
        waiting = wait_for("Endpoint", *answers)
        with pytest.raises(WaiterError) as raised:
            kind.result(waiting.until(wanted, **(TIMES | times)))
        return str(raised.value)

    return text_until


def test_state_that_is_wanted_ends_the_wait(
    wait_for: WaitFor, sdk: Sdk, kind: ClientKind, pauses: list[float]
) -> None:
    waiting = wait_for("Endpoint", "Creating", "Updating", "InService")
    endpoint = kind.result(waiting.until("InService", **TIMES))
    assert type(endpoint) is sdk("sagemaker").DescribeEndpointResponse
    assert (endpoint.endpoint_status, pauses) == ("InService", [5, 10])
    out = sdk("sagemaker").EndpointStatus.OUT_OF_SERVICE
    at_once = wait_for("Endpoint", "OutOfService").until(
        "InService", out, out, timeout=0
    )
    assert kind.result(at_once).endpoint_status is out
    inside = wait_for("Table", "CREATING", "ACTIVE").until("ACTIVE", **TIMES)
    assert kind.result(inside).table.table_status == "ACTIVE"


def test_end_that_is_not_wanted_raises_with_its_reason(
    wait_for: WaitFor, sdk: Sdk, kind: ClientKind
) -> None:
    waiting = wait_for("Endpoint", "Creating", answer("Failed", "no capacity"))
    with pytest.raises(sdk().StatusError) as raised:
        kind.result(waiting.until("InService", "OutOfService", **TIMES))
    error: Any = raised.value
    assert isinstance(error, sdk().WaitError)
    for one in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(one) == (
            "DescribeEndpoint: it is Failed, not InService or OutOfService: no capacity"
        )
        assert one.status is sdk("sagemaker").EndpointStatus.FAILED
        assert one.status_reason == "no capacity"
        assert one.response.endpoint_status == "Failed"
        assert one.last_response["EndpointStatus"] == "Failed"


def test_error_of_a_wait_is_freed_without_the_garbage_collector(
    wait_for: WaitFor, kind: ClientKind
) -> None:
    if kind.is_async:
        pytest.skip("tasks keep their errors longer")
    waiting = wait_for("Endpoint", "Failed")
    kept: list[weakref.ref[WaiterError]] = []
    gc.disable()
    try:
        kind.result(waiting.until("InService", **TIMES))
    except WaiterError as error:
        kept.append(weakref.ref(error))
    finally:
        gc.enable()
    assert [one() for one in kept] == [None]


@pytest.mark.parametrize(
    "states",
    [
        # The state before the call may be seen, also several times.
        "OutOfService OutOfService InService",
        "OutOfService Updating OutOfService Updating InService",
        "OutOfService Updating OutOfService None OutOfService InService",
        # A failure and a deletion may be wanted.
        "InService Updating Failed",
        "InService Updating Deleting",
        # States that the model does not have.
        "Dreaming InService",
        "Dozing Dozing Updating Dozing Dozing InService",
        "HasSucceeded InService",
    ],
)
def test_until_goes_on(wait_for: WaitFor, kind: ClientKind, states: str) -> None:
    answers = [None if state == "None" else state for state in states.split()]
    wanted = answers[-1]
    waiting = wait_for("Endpoint", *answers).until(wanted, **TIMES)
    assert kind.result(waiting).endpoint_status == wanted


@pytest.mark.parametrize(
    ("states", "last"),
    [
        ("Updating UpdateRollbackFailed", "UpdateRollbackFailed"),
        ("Deleting", "Deleting"),
        ("OutOfService Updating OutOfService OutOfService", "OutOfService"),
        ("Updating MigrationFailed", "MigrationFailed"),
    ],
)
def test_until_raises(text_until: Text, states: str, last: str) -> None:
    text = text_until("InService", *states.split())
    assert text == f"DescribeEndpoint: it is {last}, not InService"


@pytest.mark.parametrize(
    "states",
    [
        "InService",
        "Creating Failed",
        "Dozing Deleting InService",
        "Creating MigrationFailed",
        "Creating HasSucceeded",
    ],
)
def test_settled_is_any_state_that_lasts(
    wait_for: WaitFor, kind: ClientKind, states: str
) -> None:
    endpoint = kind.result(wait_for("Endpoint", *states.split()).settled(**TIMES))
    assert endpoint.endpoint_status == states.split()[-1]


@pytest.mark.parametrize(
    "answers",
    [
        ["Deleting", error("ResourceNotFound")],
        ["InService", "CreateFailed", "Deleting", error("ResourceNotFound")],
        ["Deleting", "Deleted"],
    ],
)
def test_gone_is_an_error_or_a_state(
    wait_for: WaitFor, kind: ClientKind, answers: list[Any]
) -> None:
    assert kind.result(wait_for("Hub", *answers).gone(**TIMES)) is None


def test_gone_raises_what_keeps_the_thing(wait_for: WaitFor, kind: ClientKind) -> None:
    for reason, text in (("in use", "gone: in use$"), ("", "gone$"), (None, "gone$")):
        undeleted = wait_for("Hub", "Deleting", answer("DeleteFailed", reason))
        with pytest.raises(WaiterError, match=f"it is DeleteFailed, not {text}"):
            kind.result(undeleted.gone(**TIMES))
    # The error is not one of the operation.
    for code in ("AccessDeniedException", "NoSuchKey"):
        with pytest.raises(ClientError, match=code):
            kind.result(wait_for("Hub", error(code)).gone(**TIMES))
    missing = wait_for("Hub", error("ResourceNotFound"))
    with pytest.raises(ClientError, match="ResourceNotFound"):
        kind.result(missing.until("InService", **TIMES))


def test_time_is_over_after_a_last_call(
    text_until: Text, wait_for: WaitFor, kind: ClientKind, pauses: list[float]
) -> None:
    late = text_until("InService", *["Creating"] * 3, timeout=12)
    assert late == "DescribeEndpoint: timed out: it is Creating, not InService"
    assert pauses == [5, 7]
    once = text_until("InService", None, timeout=0)
    assert once == "DescribeEndpoint: timed out: it has no state, not InService"
    with pytest.raises(WaiterError, match="timed out: it is Updating, not settled"):
        kind.result(wait_for("Endpoint", "Updating").settled(timeout=0))
    assert pauses == [5, 7]


def test_answer_without_a_state_is_not_one(wait_for: WaitFor, kind: ClientKind) -> None:
    waiting = wait_for("Table", json_answer({}), None, "ACTIVE")
    assert kind.result(waiting.settled(**TIMES)).table.table_status == "ACTIVE"


@pytest.mark.parametrize(
    ("states", "times", "message"),
    [
        ([], {}, "until needs a state"),
        (["InService", None], {}, "a state is text or one of EndpointStatus, not None"),
        ([""], {}, "a state is text or one of EndpointStatus, not ''"),
        ([["InService"]], {}, r"one of EndpointStatus, not \['InService'\]"),
        (["InService"], {"timeout": -1}, "timeout must be at least 0, not -1"),
    ],
)
def test_wrong_arguments_are_errors(
    wait_for: WaitFor,
    kind: ClientKind,
    states: list[Any],
    times: dict[str, Any],
    message: str,
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        kind.result(wait_for("Endpoint").until(*states, **(TIMES | times)))


def test_members_of_other_enums_and_other_requests_are_errors(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    sagemaker, dynamodb = sdk("sagemaker"), sdk("dynamodb")
    client = kind.typed(sagemaker, make_client("sagemaker"))
    endpoint = sagemaker.DescribeEndpointRequest(endpoint_name="e")
    active = dynamodb.TableStatus.ACTIVE
    with pytest.raises(TypeError, match=r"EndpointStatus, not <TableStatus\.ACTIVE"):
        kind.result(client.wait_for(endpoint).until(active, timeout=1))
    with pytest.raises(TypeError, match=r"requests of .*\.sagemaker, not"):
        client.wait_for(dynamodb.DescribeTableRequest(table_name="t"))
    with pytest.raises(TypeError, match="ListAssociationsRequest does not say"):
        client.wait_for(sagemaker.ListAssociationsRequest())


def test_wait_that_nobody_uses_warns(wait_for: WaitFor, kind: ClientKind) -> None:
    with pytest.warns(RuntimeWarning, match=r"Request\(.*never waited: call one of"):
        wait_for("Endpoint")
    if not kind.is_async:  # Of the others, a coroutine that is not awaited warns.
        with pytest.warns(RuntimeWarning, match="never waited"):
            wait_for("Endpoint").settled  # noqa: B018
    waiting = wait_for("Endpoint", "InService")
    assert not hasattr(waiting, "gone")
    assert kind.result(waiting.settled(timeout=0))
    assert iscoroutinefunction(waiting.settled) is kind.is_async
    assert re.fullmatch(
        r"\w*StatusWait\(DescribeEndpointRequest\(.*\)\)", repr(waiting)
    )


def test_task_that_is_cancelled_before_it_starts_does_not_warn(
    wait_for: WaitFor, kind: ClientKind
) -> None:
    if not kind.is_async:
        pytest.skip("about tasks")

    async def cancel() -> None:
        task = asyncio.ensure_future(wait_for("Endpoint").settled(**TIMES))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(cancel())
        gc.collect()
