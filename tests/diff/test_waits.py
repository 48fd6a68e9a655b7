"""What the diff says of waits for the states of what operations read."""

import json

import click
import pytest

from botosmith.diff.compare import compare
from botosmith.diff.render_json import render_json
from botosmith.diff.render_text import render_text
from botosmith.diff.run import Diff, ServiceDiff
from tests.diff.zoo_edits import (
    Edit,
    add_shape,
    change_operation,
    letters,
    member,
    members,
    several,
)
from tests.support.shapes import Json, enum
from tests.support.zoo import loaded, zoo

STATUS = several(
    add_shape("Status", enum("CREATING", "ACTIVE", "FAILED")),
    member("Animal", "Status", "Status"),
)
WITHOUT_ERROR = change_operation("GetAnimal", errors=[])


def move(*states: str) -> Edit:
    """Move the status out of the animal, to another enum."""
    return several(
        lambda content: members(content, "Animal").pop("Status"),
        add_shape("Phase", enum(*states)),
        member("GetAnimalOutput", "Status", "Phase"),
    )


def version(*edits: Edit) -> Json:
    content = zoo()
    several(*edits)(content)
    return content


def report(old: Json, new: Json) -> Diff:
    service = ServiceDiff(service="zoo", changes=compare(loaded(old), loaded(new)))
    return Diff(old="1", new="2", compared=1, services=(service,))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [STATUS], ["wait-added GetAnimal sss"]),
        ([STATUS], [], ["wait-removed GetAnimal bbs"]),
        # Which of the two it is, is not certain.
        (
            [STATUS],
            [STATUS, member("Animal", "State", "Status")],
            ["wait-removed GetAnimal bbs"],
        ),
        (
            [STATUS],
            [STATUS, change_operation("GetAnimal", status=False)],
            ["wait-removed GetAnimal bbs"],
        ),
        (
            [STATUS],
            [STATUS, move("CREATING", "ACTIVE", "DELETING", "FAILED")],
            ["wait-status-changed GetAnimal css"],
        ),
        (
            [STATUS],
            [STATUS, move("CREATING", "ACTIVE")],
            ["wait-status-changed GetAnimal bbs"],
        ),
        ([STATUS, WITHOUT_ERROR], [STATUS], ["wait-gone-added GetAnimal sss"]),
        ([STATUS], [STATUS, WITHOUT_ERROR], ["wait-gone-removed GetAnimal bbs"]),
        (
            [STATUS],
            [STATUS, change_operation("GetAnimal", states={"ACTIVE": "passing"})],
            ["state-kind-changed GetAnimal.ACTIVE css"],
        ),
        # Changes of the enum say that.
        ([STATUS], [STATUS, add_shape("Status", enum("CREATING", "ACTIVE"))], []),
    ],
)
def test_diff_says_what_happens_to_a_wait(
    old: list[Edit], new: list[Edit], expected: list[str]
) -> None:
    changes = [
        one
        for one in report(version(*old), version(*new)).changes()
        if one.kind.value.startswith(("wait-", "state-", "operation-trait-"))
    ]
    assert [f"{one.kind} {one.where} {letters(one)}" for one in changes] == expected
    assert {one.python for one in changes} <= {("GetAnimalRequest",)}


def test_diff_of_packages_without_waits_has_none() -> None:
    old, new = loaded(version(STATUS, WITHOUT_ERROR)), loaded(version(STATUS))
    (change,) = compare(old, new, infer_waits=False)
    assert change.kind.value == "operation-error-added"


def test_report_says_what_a_new_state_is_to_waits() -> None:
    states = enum("CREATING", "ACTIVE", "FAILED", "MIGRATION_FAILED")
    diff = report(version(STATUS), version(STATUS, add_shape("Status", states)))
    line = "Status.MIGRATION_FAILED is a new value, failed to waits"
    assert line in click.unstyle(render_text(diff))
    (change,) = json.loads(render_json(diff))["services"]["zoo"]["changes"]
    assert (change["new"], change["state"]) == ("MIGRATION_FAILED", "failed")


@pytest.mark.parametrize(
    ("new", "line"),
    [
        ([], "GetAnimal no longer has a wait for Animal.Status"),
        (
            [STATUS, move("ACTIVE", "CREATING")],
            "GetAnimal has a wait for another status: Animal.Status → Status",
        ),
        (
            [STATUS, WITHOUT_ERROR],
            "GetAnimal no longer has a wait for a deletion",
        ),
        (
            [STATUS, change_operation("GetAnimal", states={"ACTIVE": "passing"})],
            "GetAnimal.ACTIVE has another meaning to waits: resting → passing",
        ),
    ],
)
def test_report_describes_each_change(new: list[Edit], line: str) -> None:
    diff = report(version(STATUS), version(*new))
    assert line in click.unstyle(render_text(diff))
