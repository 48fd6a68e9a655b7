"""What the rules get wrong is in lists, with the reason."""

import copy
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from botosmith.errors import BotosmithError
from botosmith.models import reviewed_lists
from botosmith.models.check import check_model
from botosmith.models.reviewed_lists import FILES, Mark, mark_reviewed, read_marks
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_waits import infer_waits
from tests.support.parrots import PARROTS


def without(mark: Mark, model: dict[str, Any]) -> dict[str, Any]:
    """A model that lacks what a line says of the status of an operation."""
    operation = {**model["operations"][mark.name]}
    if mark.state is None:
        del operation["status"]
    else:
        states = operation["states"].items()
        operation["states"] = {one: of for one, of in states if one != mark.state}
    return {**model, "operations": {**model["operations"], mark.name: operation}}


@pytest.mark.parametrize(
    "services",
    [
        ("athena", "connectcampaigns", "ivs", "lambda", "rtbfabric"),
        pytest.param(None, marks=pytest.mark.slow),
    ],
    ids=["few", "all"],
)
def test_each_line_changes_what_is_known_of_its_model(
    services: Collection[str] | None,
) -> None:
    source = Source(reproducible=True)
    for mark in (one for file in FILES for one in read_marks(file)):
        if services is not None and mark.service not in services:
            continue
        models = source.load(mark.service)
        service = build(models, infer_paginators=False)
        if mark.word in ("throttling", "not-found"):
            name = f"is_{mark.word.replace('-', '_')}"
            assert service.errors[mark.name].traits[name] is mark.value
            continue
        operation = service.operations[mark.name]
        if mark.word == "failures":
            assert (mark.place in operation.failures) is mark.value
            continue
        status = operation.status
        by_rule = infer_waits(service, without(mark, models.service)).statuses
        assert status != by_rule.get(mark.name)
        if mark.state is not None:
            assert status is not None
            assert status.states[mark.state] == mark.word
        else:
            assert (".".join(status.members) if status else None) == mark.place


@pytest.mark.parametrize(
    ("line", "trait", "value"),
    [
        ("Parrots  failures", "failures", {"Parrots": True}),
        ("Colour  status", "status", "Colour"),
        # An older model may lack the member, or its enum.
        ("Gone  failures", "failures", None),
        ("Gone  status", "status", None),
        ("Parrots  status", "status", None),
    ],
)
def test_line_about_what_a_model_lacks_is_passed_over(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    line: str,
    trait: str,
    value: object,
) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"parrots ListParrots.{line}: the reason\n")
    monkeypatch.setattr(reviewed_lists, "FILES", (file,))
    model = copy.deepcopy(PARROTS)
    members = model["shapes"]["ListParrotsResponse"]["members"]
    members["Colour"] = {"shape": "Colour"}
    mark_reviewed(model, "parrots")
    check_model(model, "parrots")
    assert model["operations"]["ListParrots"].get(trait) == value


@pytest.mark.parametrize(
    "line",
    [
        "iam NoSuchEntityException",
        "iam NoSuchEntityException  not-found:",
        "iam NoSuchEntityException  !retryable: never",
        "iam NoSuchEntityException not-found: one space",
        "iam NoSuchEntityException  failures: of an error",
        "lambda Invoke.FunctionError  throttling: of a response",
        "lambda Invoke.A.B.C  failures: too deep",
        "athena GetSession.Status  !status: of a member",
        "athena GetSession  status: without a member",
        "athena GetSession.Status.State  status:",
        "athena GetSession  passing: without a state",
        "athena GetSession.Status CREATED  passing: of a member",
        "athena GetSession CREATED  busy: unknown",
        "athena GetSession CREATED  !passing: not what it is",
        "athena GetSession CREATED passing: one space",
    ],
)
def test_malformed_line_is_an_error_with_its_place(tmp_path: Path, line: str) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"# a comment\n{line}\n")
    with pytest.raises(BotosmithError, match="throttling: the reason") as raised:
        read_marks(file)
    assert raised.value.where == f"{file}: line 2"
