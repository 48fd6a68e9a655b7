"""Operations with events in both directions, which only asynchronous clients have."""

from collections.abc import Callable
from typing import Any

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.check import check_model
from botosmith.models.event_senders import event_senders
from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.layout import Module
from botosmith.plan.select import select
from botosmith.plan.service import ServicePlan, plan_service
from tests.support.parrots import service_models
from tests.support.shapes import (
    SCALARS,
    Json,
    error,
    list_of,
    operation,
    operations,
    paginator,
    ref,
    structure,
    waiter,
)


def events(**members: str) -> Json:
    return structure(**members) | {"eventstream": True}


def talk() -> Json:
    """A model with an operation that asynchronous clients have."""
    return {
        "metadata": {"protocol": "rest-json", "serviceId": "Talks"},
        "operations": operations(
            operation("Talk", "TalkInput", "TalkOutput"),
            operation("Listen", "ListenInput", "ListenOutput"),
        ),
        "shapes": {
            **SCALARS,
            "TalkInput": structure(
                *("Topic", "Said"),
                Topic=ref("String", location="header", locationName="x-topic"),
                NextToken=ref("String", location="querystring"),
                Said="Said",
            ),
            "TalkOutput": structure(
                NextToken=ref("String", location="header"), Heard="Heard"
            ),
            "ListenInput": structure(Topic=ref("String", location="uri")),
            "ListenOutput": structure(Told="Told"),
            "Said": events(Word="Word", Whisper="Sound", Shout="Sound", Refused="Bad"),
            "Heard": events(Word="Echo", Refused="Bad"),
            "Told": events(Word="Echo"),
            "Word": structure("Text", Text="String"),
            "Sound": structure(Text="String"),
            "Echo": structure("Text", Text="String"),
            "Bad": error(message="String"),
        },
    }


def plan(model: Json, *, asynchronous: bool = True) -> ServicePlan:
    paginators = {"Talk": paginator("NextToken", "Heard")}
    waiters = {"Talked": waiter("Talk", delay=1, attempts=1)}
    models = service_models("talks", model, paginators, waiters)
    return plan_service(build(models, asynchronous=asynchronous))


def test_events_that_are_sent_are_no_member_of_the_request() -> None:
    made = plan(talk())
    request = made.classes.plans["request", "Talk"]
    assert [field.name for field in request.fields] == ["topic", "next_token"]
    heard = made.classes.plans["response", "Talk"].fields[-1]
    assert (str(heard.type), heard.streams) == ("AsyncEventStream[Heard]", True)
    told = made.classes.plans["response", "Listen"].fields[-1]
    assert str(told.type) == "EventStream[Told]"
    assert made.events_of(made.service.operations["Talk"]) == ("Said", "Heard")
    assert made.events_of(made.service.operations["Listen"]) == ()


def test_events_that_are_sent_are_planned_as_what_is_sent() -> None:
    made = plan(talk())
    said, heard = made.service.shapes["Said"], made.service.shapes["Heard"]
    assert isinstance(said, ir.Union)
    assert isinstance(heard, ir.Union)
    assert (said.is_sent, heard.is_sent) == (True, False)
    # Only what is sent requires members.
    sent, received = (
        made.classes.plans["structure", name].fields[0] for name in ("Word", "Echo")
    )
    assert (sent.required, received.required) == (True, False)
    # Two variants have the structure `Sound`.
    assert made.classes.unions["Said"].structures == ("Word",)
    assert made.classes.unions["Heard"].structures == ()
    here = {name: made.modules[name] for name in ("Said", "Word", "Sound", "Heard")}
    assert set(here.values()) == {Module("operation", "Talk")}
    # The other operation has it, too.
    assert made.modules["Echo"] == Module("shape", "Echo")
    assert set(select(made, ["Talk"]).shapes) == {*here, "Echo"}


def test_streams_have_neither_pages_nor_waiters() -> None:
    made = plan(talk())
    assert (made.service.paginators, made.service.waiters) == ((), ())


def test_clients_that_are_not_asynchronous_lack_the_operations() -> None:
    made = plan(talk(), asynchronous=False)
    assert [*made.service.operations] == ["Listen"]
    said = made.service.shapes["Said"]
    assert isinstance(said, ir.Union)
    assert not said.is_sent
    with pytest.raises(BotosmithError) as caught:
        select(made, ["T*lk"])
    assert str(caught.value) == (
        "talks: Talk has events in both directions, which only asynchronous clients "
        "support; pass --async, or set 'async' in [tool.botosmith]"
    )


def _shapes(**shapes: Any) -> Callable[[Json], object]:
    return lambda model: model["shapes"].update(shapes)


def _protocol(name: str) -> Callable[[Json], object]:
    return lambda model: model["metadata"].update(protocol=name)


def _json_with_events_only(model: Json) -> None:
    model["metadata"].update(protocol="json")
    model["shapes"].update(TalkInput=structure(Said="Said"))


def _without_output(model: Json) -> None:
    del model["operations"]["Talk"]["output"]


INPUT = talk()["shapes"]["TalkInput"]["members"]


@pytest.mark.parametrize(
    ("edit", "has"),
    [
        (_shapes(), True),
        # Only JSON, with places for the other members.
        (_protocol("rest-xml"), False),
        (_protocol("smithy-rpc-v2-cbor"), False),
        (_json_with_events_only, False),
        (_shapes(TalkInput=structure(**INPUT, Volume="Integer")), False),
        (_shapes(TalkInput=structure(**INPUT, Others="Told")), False),
        # The service sends no events.
        (_shapes(TalkOutput=structure(Text="String")), False),
        (_shapes(TalkOutput=structure(Heard="Heard", Told="Told")), False),
        (_without_output, False),
        # There is nothing to send, or to receive, but errors.
        (_shapes(Said=events(Refused="Bad")), False),
        (_shapes(Heard=events(Refused="Bad")), False),
        # Events are structures.
        (_shapes(Said=events(Word="String")), False),
        (_shapes(Said=events(Word="Heard")), False),
        (_shapes(Word=structure() | {"document": True}), False),
        # What is sent cannot be unknown, what is received can.
        (_shapes(ListenOutput=structure(Told="Said")), False),
    ],
)
def test_the_model_says_whether_a_client_can_have_an_operation(
    edit: Callable[[Json], object], has: bool
) -> None:
    model = talk()
    edit(model)
    assert event_senders(model) == {"Talk": "Said" if has else None}
    made = plan(model)
    assert ("Talk" in made.service.operations) is has
    if not has:
        with pytest.raises(BotosmithError) as caught:
            select(made, ["Talk"])
        reason = "Talk sends events in a way that no client supports"
        assert str(caught.value) == f"talks: {reason}"


@pytest.mark.parametrize(
    ("name", "member", "problem"),
    [
        ("Loud", ref("Float", eventheader=True), "a float cannot be the header"),
        ("Loud", ref("Floats", eventheader=True), "a list cannot be the header"),
        ("Loud", ref("Floats", eventpayload=True), "a list cannot be the payload"),
        ("L" * 256, ref("String", eventheader=True), "the name of a header"),
    ],
)
def test_events_that_no_message_can_have(name: str, member: Json, problem: str) -> None:
    model = talk()
    model["shapes"].update(Floats=list_of("Float"), Word=structure(**{name: member}))
    expected = f"shapes.Word.members.{name}: {problem} of an event that Talk sends"
    with pytest.raises(BotosmithError, match=expected):
        check_model(model, "talks")


@pytest.mark.slow
def test_asynchronous_clients_have_all_operations_of_aws() -> None:
    source = Source()
    senders = {
        f"{service}.{name}": member
        for service in source.services()
        for name, member in event_senders(source.load(service).service).items()
    }
    assert len(senders) >= 5
    assert all(senders.values())
