"""What the rules get wrong is in lists, with the reason."""

from collections.abc import Collection
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.reviewed_lists import FILES, read_marks
from botosmith.models.source import Source
from botosmith.plan.build import build


@pytest.mark.parametrize(
    "services",
    [("ivs", "lambda", "rtbfabric"), pytest.param(None, marks=pytest.mark.slow)],
    ids=["few", "all"],
)
def test_each_line_changes_what_is_known_of_its_model(
    services: Collection[str] | None,
) -> None:
    source = Source(reproducible=True)
    for mark in (one for file in FILES for one in read_marks(file)):
        if services is not None and mark.service not in services:
            continue
        service = build(source.load(mark.service), infer_paginators=False)
        if mark.place is None:
            name = f"is_{mark.word.replace('-', '_')}"
            assert service.errors[mark.name].traits[name] is mark.value
        else:
            failures = service.operations[mark.name].failures
            assert (mark.place in failures) is mark.value


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
    ],
)
def test_malformed_line_is_an_error_with_its_place(tmp_path: Path, line: str) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"# a comment\n{line}\n")
    with pytest.raises(BotosmithError, match="throttling: the reason") as raised:
        read_marks(file)
    assert raised.value.where == f"{file}: line 2"
