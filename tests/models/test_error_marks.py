"""Errors whose codes and statuses mislead are in a list, with the reason."""

from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.error_marks import error_marks
from botosmith.models.source import Source
from botosmith.plan.build import build


def test_each_line_changes_what_is_known_of_an_error() -> None:
    source = Source(reproducible=True)
    names = {"isThrottling": "is_throttling", "isNotFound": "is_not_found"}
    for mark in error_marks():
        error = build(source.load(mark.service)).errors[mark.shape]
        assert error.traits[names[mark.trait]] is mark.value


@pytest.mark.parametrize(
    "line",
    [
        "iam NoSuchEntityException",
        "iam NoSuchEntityException  not-found:",
        "iam NoSuchEntityException  !retryable: never",
        "iam NoSuchEntityException not-found: one space",
    ],
)
def test_malformed_line_is_an_error_with_its_place(tmp_path: Path, line: str) -> None:
    file = tmp_path / "errors.txt"
    file.write_text(f"# a comment\n{line}\n")
    with pytest.raises(BotosmithError, match="throttling: the reason") as raised:
        error_marks(file)
    assert raised.value.where == f"{file}: line 2"
