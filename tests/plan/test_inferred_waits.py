"""Where operations say the state of what they read is inferred from names and enums."""

from typing import Any

import pytest

from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.inferred_waits import InferredWaits, infer_waits
from tests.support.parrots import service_models
from tests.support.shapes import (
    SCALARS,
    enum,
    error,
    list_of,
    operation,
    operations,
    ref,
    structure,
)

SHAPES: dict[str, Any] = {
    **SCALARS,
    "State": enum("CREATING", "ACTIVE", "FAILED"),
    "Switch": enum("ENABLED", "DISABLED"),
    "JobState": enum("RUNNING", "SUCCEEDED", "FAILED"),
    "Deletion": enum("ACTIVE", "DELETING", "DELETED"),
    "Status": structure(Code="State", Message="String"),
    "Thing": structure(Name="String", Status="State", FailureReason="String"),
    "Things": list_of("Thing"),
    "ThingNotFoundException": error(),
    "Refused": error(),
}


def infer(taken: Any, name: str = "DescribeThing", **traits: Any) -> InferredWaits:
    """Infer the states that an operation says, given its output."""
    errors = ("ThingNotFoundException", "Refused")
    raw = operation(name, "Request", "Response", *errors) | traits
    given = structure(Name="String", WantedStatus="State")
    service = {
        "metadata": {"protocol": "json", "serviceId": "Things"},
        "operations": operations(raw),
        "shapes": {**SHAPES, "Request": given, "Response": taken},
    }
    models = service_models("things", service)
    built = build(models, infer_paginators=False, infer_waits=False)
    return infer_waits(built, models.service)


def status(*args: Any, **traits: Any) -> ir.Status:
    """The status of an operation that has one."""
    waits = infer(*args, **traits)
    assert not waits.undecided
    (found,) = waits.statuses.values()
    return found


def undecided(*args: Any, **traits: Any) -> str:
    """Why an operation has no status, although it may have one."""
    waits = infer(*args, **traits)
    assert not waits.statuses
    (reason,) = waits.undecided.values()
    return reason


@pytest.mark.parametrize(
    ("taken", "path"),
    [
        (structure(Status="State"), "Status"),
        (structure(thingState="State"), "thingState"),
        (structure(THING_STATUS="State"), "THING_STATUS"),
        (structure(Thing="Thing"), "Thing.Status"),
        (
            structure(ThingDescription="Thing", Owner="Things"),
            "ThingDescription.Status",
        ),
        # By another name, it is the only structure beside what names it.
        (structure(Item="Thing", ItemArn="String"), "Item.Status"),
        (structure(Status="Status"), "Status.Code"),
        # What the names say of the thing comes before what they say of its parts.
        (structure(Status="State", BackupStatus="State"), "Status"),
    ],
)
def test_status_is_in_the_response_or_in_its_structure(taken: Any, path: str) -> None:
    assert ".".join(status(taken).members) == path


def test_each_state_has_a_kind() -> None:
    found = status(structure(Status="State"))
    assert found.states == {
        "CREATING": "passing",
        "ACTIVE": "resting",
        "FAILED": "failed",
    }


def test_thing_can_be_gone_if_an_error_or_a_state_says_so() -> None:
    found = status(structure(Status="State"))
    assert found.not_found == ("ThingNotFoundException",)
    assert found.ends
    assert not status(structure(Status="State"), errors=[]).ends
    assert status(structure(Status="Deletion"), errors=[]).ends


@pytest.mark.parametrize(
    ("taken", "reason"),
    [
        (structure(Status="String"), "text: Status"),
        (structure(Status="State", State="State"), "several: Status, State"),
        (structure(Status="Switch"), "no lifecycle: Status"),
        (structure(DesiredStatus="State"), "settings: DesiredStatus"),
        # The request has it, too.
        (structure(WantedStatus="State"), "settings: WantedStatus"),
        (structure(BackupStatus="State"), "of a part: BackupStatus"),
    ],
)
def test_status_is_undecided_if_it_may_be_of_something_else(
    taken: Any, reason: str
) -> None:
    assert undecided(taken) == reason


def test_job_may_have_another_name_than_the_operation() -> None:
    assert status(structure(ExportJobStatus="JobState")).members == ("ExportJobStatus",)


@pytest.mark.parametrize("name", ["ListThings", "CreateThing", "SearchThing"])
def test_operation_reads_one_thing(name: str) -> None:
    waits = infer(structure(Status="State"), name)
    assert (waits.statuses, waits.undecided) == ({}, {})


def test_operation_may_be_known_to_read() -> None:
    assert status(structure(Status="State"), "PingThing", readonly=True)


@pytest.mark.parametrize(
    ("taken", "path"),
    [
        (structure(Status="State", StatusReason="String"), "StatusReason"),
        (structure(Status="Status"), "Status.Message"),
        (structure(Thing="Thing"), "Thing.FailureReason"),
        # The one that names a failure says more.
        (
            structure(Status="State", StatusMessage="String", FailureReason="String"),
            "FailureReason",
        ),
        # Of something else, secret, or no text.
        (structure(Status="State", BackupFailureReason="String"), ""),
        (
            structure(Status="State", StatusReason=ref("String", sensitive=True)),
            "",
        ),
        (structure(Status="State", StatusReason="Things"), ""),
    ],
)
def test_reason_is_beside_the_status(taken: Any, path: str) -> None:
    assert ".".join(status(taken).reason) == path


def test_trait_names_the_status_or_says_that_there_is_none() -> None:
    taken = structure(Status="State", Thing="Thing")
    assert status(taken, status="Thing.Status").members == ("Thing", "Status")
    waits = infer(taken, status=False)
    assert (waits.statuses, waits.undecided) == ({}, {})


def test_trait_says_what_a_state_is() -> None:
    found = status(structure(Status="State"), states={"ACTIVE": "passing"})
    assert found.states["ACTIVE"] == "passing"
    assert found.states["CREATING"] == "passing"
    assert found.states["FAILED"] == "failed"
