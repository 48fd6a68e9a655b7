"""docs/names.md agrees with the generator."""

import pytest

from botosmith.models.source import Source
from botosmith_tools.renamed_names.page import BEGIN, PAGE, tables, written
from botosmith_tools.renamed_names.renamed import Row, renamed


@pytest.mark.slow
def test_names_page_is_current() -> None:
    rows = [row for name in Source().services() for row in renamed(name)]
    assert tables(rows) == written(), "run python -m botosmith_tools.renamed_names"


@pytest.mark.parametrize(
    "service", ["iam", "lambda", "pinpoint", "sagemaker", "signin"]
)
def test_names_page_lists_the_renamed_names_of_a_service(service: str) -> None:
    page = written()
    rows = [row for row in renamed(service) if row.kind != "attribute"]
    assert rows
    for row in rows:
        assert any(_lists(line, row) for line in page.splitlines()), row


def _lists(line: str, row: Row) -> bool:
    cells = line.split(" | ")
    model = row.model.split(": ")[-1]
    return (
        cells[0] == f"| `{row.service}`"
        and (row.kind == "package" or f"`{model}`" in cells)
        and cells[-1] == f"`{row.given}` |"
    )


def test_names_page_has_correct_examples() -> None:
    text = PAGE.read_text("utf-8").partition(BEGIN)[0]
    assert "`SSEKMSKeyId` is `sse_kms_key_id`" in text
    assert "`S3_OBJECT_CREATED_STAR`" in text


def test_names_in_tables_are_escaped() -> None:
    row = Row("s", "value", "E: a|b\n`c`", "A_B", "A_B_2")
    line = tables([row]).splitlines()[-1]
    assert line == "| `s` | `E` | `` a\\|b `c` `` | `A_B` | `A_B_2` |"
