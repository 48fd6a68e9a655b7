"""docs/names.md agrees with the generator."""

import pytest

from botosmith.models.source import Source
from botosmith_tools.renamed_names.page import BEGIN, PAGE, tables, written
from botosmith_tools.renamed_names.renamed import KEYWORD, Row, renamed


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
        lines = [line for line in page.splitlines() if line.count(" | ") == 2]
        assert any(_lists(line, row) for line in lines), row


def _lists(line: str, row: Row) -> bool:
    service, what, names = line.split(" | ")
    given = row.given
    if row.kind == "value":
        given = f"{row.model.split(': ')[0]}.{given}"
    return (service, what) == (f"| `{row.service}`", row.kind) and f"`{given}`" in names


def test_names_page_has_correct_examples() -> None:
    text = PAGE.read_text("utf-8").partition(BEGIN)[0]
    assert "`SSEKMSKeyId` is `sse_kms_key_id`" in text
    assert "`S3_OBJECT_CREATED_STAR`" in text


def test_tables_group_names_and_escape_values() -> None:
    rows = [
        Row("s", "value", "E: a|b\n`c`", "A_B", "A_B_2"),
        Row("s", "shape", "Mapping", "Mapping", "Mapping_"),
        Row("s", "shape", "Variant", "Variant", "Variant_"),
        Row("s", "attribute", "A.or", "or", "or_", KEYWORD),
        Row("t", "attribute", "B.and", "and", "and_", KEYWORD),
        Row("t", "attribute", "B.or", "or", "or_", KEYWORD),
    ]
    lines = tables(rows).splitlines()
    assert "| `s` | value | `E.A_B_2` (`` a\\|b `c` ``) |" in lines
    assert "| `s` | shape | `Mapping_`, `Variant_` |" in lines
    assert lines[-1] == "| a keyword of Python | `and_`, `or_` |"
