"""The list of members that AWS always sends, and what it does to models."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.models import source
from botosmith.models.present import PresentLine, present_lines
from botosmith.models.source import ServiceModels, Source
from botosmith.output.snapshot import read_snapshot, write_snapshot
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from tests.support.parrots import PAGINATORS, PARROTS, WAITERS, Model, add_service
from tests.support.shapes import operation, paginator, structure

LINES = """\
# About parrots.
parrots Parrot.Name  12/0 in 3 files

parrots Cage.Id  docs: "The name of the cage."
parrots OpenCage.Cage  only
!parrots CloseCage.Cage  cages may be gone
parrots Macaw.Name  only
"""
# Two operations with one output, and a structure with a token.
SHAPES: Model = {
    "Cage": structure("Parrots", Id="String", Marker="String", Parrots="ParrotList"),
    "CageResult": structure(
        "Marker", "SessionToken", Cage="Cage", Marker="String", SessionToken="String"
    ),
}


def models_of(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    lines: str = "",
    shapes: Model = SHAPES,
    patches: Path | None = None,
    paginators: Model = PAGINATORS,
) -> ServiceModels:
    """The models of a service with cages, and with a list of its own."""
    file = folder / "present.txt"
    file.write_text(lines)
    monkeypatch.setattr(source, "FILE", file)
    present_lines.cache_clear()
    operations = PARROTS["operations"] | {
        name: operation(name, None, "CageResult") for name in ("OpenCage", "CloseCage")
    }
    model = {**PARROTS, "operations": operations, "shapes": PARROTS["shapes"] | shapes}
    add_service(folder / "models", "parrots", model, paginators, WAITERS)
    return Source(folder / "models", patches).load("parrots")


def promises(models: ServiceModels) -> Mapping[str, bool]:
    service = build(models)
    owners = {name: one.output for name, one in service.operations.items()}
    owners |= {
        name: shape.members
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure)
    }
    return {
        f"{owner}.{member.wire}": member.promised
        for owner, members in owners.items()
        for member in members
    }


def test_lines_are_parsed_and_printed(tmp_path: Path) -> None:
    file = tmp_path / "present.txt"
    file.write_text(LINES)
    lines = present_lines(file)["parrots"]
    counted, quoted, only, withdrawn, _ = lines
    assert counted == PresentLine("parrots", "Parrot", "Name", "count", 12, 3)
    assert (quoted.kind, quoted.text) == ("docs", "The name of the cage.")
    assert (only.kind, withdrawn.kind) == ("only", "withdrawn")
    texts = [one for one in LINES.splitlines() if one and not one.startswith("#")]
    assert [str(line) for line in lines] == texts


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("parrots Parrot.Name", "must be 'service Shape.Member  evidence'"),
        ("parrots Parrot.Name only", "must be 'service Shape.Member  evidence'"),
        ("parrots Name  only", "must be 'service Shape.Member  evidence'"),
        ("parrots Parrot.Name  12/1 in 3 files", "evidence must be"),
        ("parrots Parrot.Name  docs: ", "evidence must be"),
        ("parrots Cage.Id  only\n!parrots Cage.Id  gone", "Cage.Id has another line"),
    ],
)
def test_malformed_line_is_named(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / "present.txt"
    file.write_text(f"# A comment.\n{line}\n")
    with pytest.raises(BotosmithError, match=problem) as caught:
        present_lines(file)
    assert caught.value.where == f"{file}: line {2 + line.count(chr(10))}"


def test_lines_promise_and_withdraw(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    withdrawn = "!parrots Cage.Parrots  cages may be empty\n"
    before = models_of(tmp_path, monkeypatch)
    models = models_of(tmp_path, monkeypatch, LINES + withdrawn)
    found = promises(models)
    changed = {name for name, one in promises(before).items() if one != found[name]}
    assert changed == {"Parrot.Name", "Cage.Id", "OpenCage.Cage", "Cage.Parrots"}
    assert found["OpenCage.Cage"]
    assert not found["CloseCage.Cage"]
    # A line about no member is passed over, and packages keep the marks.
    assert models.digest != before.digest
    write_snapshot(models, tmp_path)
    kept = read_snapshot(tmp_path, "parrots", models.api_version, models.digest)
    assert promises(kept) == found


def test_patches_promise_more_and_decide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = {
        "description": "What our parrots always have.",
        "service-2": [
            {"op": "add", "path": "/shapes/Parrot/required", "value": ["Chicks"]},
            {"op": "add", "path": "/shapes/Cage/members/Id/present", "value": False},
            {
                "op": "add",
                "path": "/operations/CloseCage/present",
                "value": {"Cage": True},
            },
        ],
    }
    patches = tmp_path / "patches"
    patches.mkdir()
    (patches / "parrots.json").write_text(json.dumps(content))
    found = promises(models_of(tmp_path, monkeypatch, LINES, patches=patches))
    assert found["Parrot.Chicks"]
    assert not found["Cage.Id"]
    assert found["CloseCage.Cage"]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (True, "must be an object, not true or false"),
        ({"Cage": "yes"}, "must be true or false, not a string"),
        ({"Perch": True}, "'Perch' is not a member"),
    ],
)
def test_wrong_marks_of_an_operation_are_named(
    parrots: Model, tmp_path: Path, value: object, problem: str
) -> None:
    parrots["operations"]["ListParrots"]["present"] = value
    add_service(tmp_path, "parrots", parrots, PAGINATORS, {})
    with pytest.raises(BotosmithError, match=problem) as caught:
        Source(tmp_path).load("parrots")
    assert "operations.ListParrots.present" in caught.value.where


def test_tokens_of_pages_are_not_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapes = SHAPES | {
        "Cage": structure(
            "Marker", "Next", Marker="String", Next="String", Parrots="ParrotList"
        ),
    }
    token = "Cage.Next || Cage.Parrots[-1].Name"
    rules = paginator("Marker", "Cage.Parrots", output_token=token)
    pages = {"pagination": {"OpenCage": rules}}
    found = promises(models_of(tmp_path, monkeypatch, "", shapes, None, pages))
    assert not found["OpenCage.Marker"]
    assert not found["Cage.Next"]
    # No paginator takes it, and the name counts only in responses.
    assert found["Cage.Marker"]
    assert found["OpenCage.SessionToken"]
    lines = 'parrots Cage.Next  docs: "Always there."\n'
    found = promises(models_of(tmp_path, monkeypatch, lines, shapes, None, pages))
    assert found["Cage.Next"]


def test_only_attributes_that_are_never_none_raise_where_they_are_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document: Model = {"Any": {"type": "structure", "document": True, "members": {}}}
    result = structure("Cage", "Notes", Cage="String", Notes="Any")
    models = models_of(tmp_path, monkeypatch, shapes=document | {"CageResult": result})
    response = plan_service(build(models)).classes.plans["response", "OpenCage"]
    # A document may be `None` itself.
    assert {field.name: field.absence for field in response.fields} == {
        "cage": "error",
        "notes": "none",
    }
